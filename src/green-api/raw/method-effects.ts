import { confirmedMethods } from "../confirmed-methods.ts";
import type { Method } from "../contract.ts";

/** What a call does that a person has to know before: nothing if it only asks. */
export type MethodEffect = "sends" | "ends" | "deletes" | "restarts" | undefined;

export const sendingMethods: readonly Method[] = [
  "sendVoiceStatus",
  "sendTextStatus",
  "sendMediaStatus",
];

/** @see https://green-api.com/en/docs/api/account/SetSettings/ for the restart. */
export function effectOf(method: Method): MethodEffect {
  if (sendingMethods.includes(method)) return "sends";
  if (confirmedMethods.includes(method)) return "ends";
  if (method === "deleteStatus") return "deletes";
  return method === "setSettings" ? "restarts" : undefined;
}

// The answers to what the page asks before a person does anything.
import { hasFields } from "../lib/shape.ts";

/** `null` while a new instance is being created. */
export type StateInstance = { stateInstance: string } | null;

/** The settings that the studio reads; the others that GREEN-API sends are kept as they are. */
export interface Settings {
  wid: string;
  delaySendMessagesMilliseconds: number;
  outgoingWebhook: "yes" | "no";
  [name: string]: unknown;
}

export interface MessagesCount {
  count: number;
}

/** @see https://green-api.com/en/docs/api/account/GetStateInstance/ */
export function isStateInstance(json: unknown): json is StateInstance {
  return json === null || hasFields(json, { stateInstance: "string" });
}

/** @see https://green-api.com/en/docs/api/account/GetSettings/ */
export function isSettings(json: unknown): json is Settings {
  const shape = {
    wid: "string",
    delaySendMessagesMilliseconds: "number",
    outgoingWebhook: "string",
  } as const;
  return hasFields(json, shape) && ["yes", "no"].includes(json.outgoingWebhook);
}

/** @see https://green-api.com/en/docs/api/queues/GetMessagesCount/ */
export function isMessagesCount(json: unknown): json is MessagesCount {
  return hasFields(json, { count: "number" });
}

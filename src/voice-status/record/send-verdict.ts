import type { GreenApiFailure } from "../../green-api/failure.ts";
import type { SendRecord } from "./record.ts";

/** `found`: the answer was lost, but GREEN-API has the status. `turnedOutNotSent`: it was lost, and has not. */
export type SendVerdict = "rejected" | "turnedOutNotSent" | "unknown" | "notSent" | "found";

/**
 * What is known by now of a send that failed, or whose answer was lost.
 *
 * @param failure of its call, if this page made it.
 * @returns undefined if nothing went wrong, or it is under way.
 */
export function verdictOfSend(
  { state, idMessage }: SendRecord,
  failure: Pick<GreenApiFailure, "queued"> | undefined,
): SendVerdict | undefined {
  if (idMessage) return failure && "found";
  if (state === "not-sent") return "notSent";
  if (state === "rejected") return failure?.queued === "unknown" ? "turnedOutNotSent" : "rejected";
  return state === "unknown" ? "unknown" : undefined;
}

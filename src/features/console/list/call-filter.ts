import type { LoggedCall } from "../../../stores/calls/call-log.ts";
import { statusOf } from "../../../stores/calls/gateway-note.ts";

interface Wanted {
  text: string;
  /** Empty for all methods. */
  method: string;
  /** `all`, `failed`, or a status as {@link statusKey} names it. */
  status: string;
  isOwnOnly: boolean;
}

/** What the studio asks by itself, again and again. */
const studioQuestions = new Set([
  "getStateInstance",
  "getStateInstanceHistory",
  "getWaSettings",
  "getContacts",
  "getSettings",
  "getMessagesCount",
  "getOutgoingStatuses",
  "getStatusStatistic",
  "showMessagesQueue",
  "qr",
]);

/** Whether the studio makes such calls by itself, without an act of the person. */
export function isOfStudio({ method, isRaw }: LoggedCall): boolean {
  return !isRaw && studioQuestions.has(method);
}

/** `under-way`, `none` if no answer came from GREEN-API, or `status-` and the HTTP status. */
export function statusKey(call: LoggedCall): string {
  if (!call.end) return "under-way";
  const status = statusOf(call);
  return status === undefined ? "none" : `status-${status}`;
}

/** Whether a call has ended, and not in a usable answer. */
export function hasFailed({ end }: LoggedCall): boolean {
  return end !== undefined && (end.failure !== undefined || end.answer === undefined);
}

/** Finds calls by method, status, and a text in what was sent and answered. */
export function filterCalls(
  calls: readonly LoggedCall[],
  { text, method, status, isOwnOnly }: Wanted,
): readonly LoggedCall[] {
  const wanted = text.trim().toLowerCase();
  return calls.filter((call) => {
    if (method !== "" && call.method !== method) return false;
    if (status === "failed" && !hasFailed(call)) return false;
    if (!["all", "failed"].includes(status) && statusKey(call) !== status) return false;
    if (isOwnOnly && isOfStudio(call)) return false;
    return wanted === "" || has(call, wanted);
  });
}

function has({ method, url, attemptId = "", body, end }: LoggedCall, wanted: string): boolean {
  const { answer, failure } = end ?? {};
  const texts = [method, url, attemptId, body, answer?.text ?? "", failure?.code ?? ""];
  return texts.some((text) => text.toLowerCase().includes(wanted));
}

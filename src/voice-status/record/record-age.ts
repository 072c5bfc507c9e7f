import { type JournalStep, journalSteps, type SendRecord } from "./record.ts";

/** WhatsApp removes a status after 24 hours; GREEN-API drops one that waited in its queue for as long. */
export const LIFETIME_MS = 24 * 60 * 60 * 1000;
/** A status that left the queue at the last moment is in the journal by then. */
const GRACE_MS = 10 * 60 * 1000;
/** GREEN-API keeps its journal for 30 days. */
const JOURNAL_LIFE_MS = 30 * LIFETIME_MS;

/** Milliseconds since the click on Send. If the clock was set back since, the click is in its future. */
export function ageOf({ startedAt }: SendRecord, now: number): number {
  return Math.abs(now - startedAt);
}

/** Whether the send may have been queued although no answer with an `idMessage` came. */
export function isAnswerLost({ state }: SendRecord): boolean {
  return state === "unknown" || state === "not-sent";
}

/** Whether queue and journal may still show what became of a send whose answer was lost. */
export function canStillBeSettled(record: SendRecord, now: number): boolean {
  return isAnswerLost(record) && ageOf(record, now) < 2 * LIFETIME_MS;
}

/** Whether a record must be kept, hidden, after it was removed: the journal may still have its status. */
export function mustStayHidden(record: SendRecord, now: number): boolean {
  return isAnswerLost(record) && ageOf(record, now) < 4 * LIFETIME_MS;
}

/** Whether a send is still unknown after the day that GREEN-API keeps a status in its queue. */
export function isUnknownAfterADay(record: SendRecord, now: number): boolean {
  return record.state === "unknown" && ageOf(record, now) > LIFETIME_MS;
}

/** Whether GREEN-API has queued the status, and has not published it as far as is known. */
export function isWaiting({ state }: SendRecord): boolean {
  return state === "accepted" || state === "pending";
}

/** Whether the status was published, and not deleted. It may be gone by now. */
export function isPublished({ state }: SendRecord): boolean {
  return state === "sent" || state === "delivered" || state === "read";
}

/** Whether a queued status should have been published by now: GREEN-API keeps it for a day. */
export function isOverdue(record: SendRecord, now: number): boolean {
  return isWaiting(record) && now - record.startedAt > LIFETIME_MS + GRACE_MS;
}

/** Marks a status as dropped if it is overdue, and a journal that was just read does not have it as published. */
export function dropIfOverdue(record: SendRecord, now: number): SendRecord {
  return isOverdue(record, now) ? { ...record, state: "dropped" } : record;
}

/** Whether GREEN-API may still have news of this record: of its status, or of a send whose answer was lost. */
export function mayHaveNews(record: SendRecord, now: number): boolean {
  return mayMoveOn(record, now) || canStillBeSettled(record, now);
}

/** Whether the journal may still have news of a status with an `idMessage`. */
function mayMoveOn(record: SendRecord, now: number): boolean {
  const { idMessage, viewers, state, imported } = record;
  const limit = isWaiting(record) && !imported ? JOURNAL_LIFE_MS : 2 * LIFETIME_MS;
  if (!idMessage || ageOf(record, now) > limit) return false;
  // The statistics list those it was sent to; numbers that do not exist are not among them.
  if (state === "read" && viewers) return viewers.read < viewers.sent;
  return state === "dropped" || journalSteps.includes(state as JournalStep);
}

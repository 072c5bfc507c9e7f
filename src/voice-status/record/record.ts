import * as z from "zod/mini";
import type { ResponseOf } from "../../green-api/contract.ts";
import type { Exchange, GreenApiFailure } from "../../green-api/failure.ts";
import { voiceStatusRequest } from "../../green-api/schemas/statuses.ts";

export const recordStates = [
  "sending",
  "rejected",
  "unknown",
  "not-sent",
  "accepted",
  "pending",
  "sent",
  "delivered",
  "read",
  "deleted",
  "dropped",
] as const;

export type RecordState = (typeof recordStates)[number];

/** Unix milliseconds that a Date can hold. */
const instant = z.number().check(z.gte(0), z.lte(8.64e15));
const count = z.number().check(z.nonnegative());

/** One of several sends that belong together: which of them, from 1, and how many they are. */
const partOf = z.object({ id: z.string(), part: z.number(), of: z.number() });

/** What was sent. Of a status that was sent elsewhere, the journal may not know the link or the file name. */
const sentRequest = z.extend(voiceStatusRequest, { urlFile: z.string(), fileName: z.string() });

/** One entry of the history: a send, and everything that is known about its outcome. */
export const recordSchema = z.object({
  version: z.literal(1),
  /** A ULID made at the click: ids sort by time. */
  id: z.string().check(z.regex(/^[0-9A-Z]{26}$/)),
  idInstance: z.string(),
  instanceLabel: z.string(),
  startedAt: instant,
  request: sentRequest,
  /** The number of recipients, if their list is not kept; `request` has no recipients then. */
  recipientCount: z.optional(count),
  state: z.enum(recordStates),
  idMessage: z.optional(z.string()),
  /** The run of the gateway that the request was sent to; the gateway can be asked about it. */
  run: z.optional(z.string()),
  /** Ids of the voice statuses that were in queue or journal before this one was sent; undefined if unknown. */
  seenBefore: z.optional(z.array(z.string())),
  /** The state in the journal, if the studio does not know it. */
  journalWord: z.optional(z.string().check(z.maxLength(60))),
  /** Removed by the person, but kept, hidden, as long as its status may still appear in the journal. */
  removed: z.optional(z.literal(true)),
  /** Imported from a file: its clock may differ, and anybody may have written it. */
  imported: z.optional(z.literal(true)),
  /** The answer to the call, redacted; `status` is null if none came. */
  exchange: z.optional(
    z.object({ status: z.nullable(z.number()), milliseconds: count, answer: z.string() }),
  ),
  failure: z.optional(
    z.object({
      code: z.string(),
      detail: z.optional(z.string()),
      quota: z.optional(
        z.object({ used: z.number(), total: z.number(), allowedNumbers: z.array(z.string()) }),
      ),
    }),
  ),
  /** Statuses on GREEN-API's side that an unknown send may be. */
  candidates: z.optional(
    z.array(
      z.object({
        idMessage: z.string(),
        at: z.optional(instant),
        /** The fields that are the same; GREEN-API does not show the others. */
        agreesIn: z.optional(z.array(z.string())),
      }),
    ),
  ),
  /** When queue and journal were last searched for an unknown send. */
  checkedAt: z.optional(instant),
  /** The checks that blocked this send until the person overrode them. */
  overriddenChecks: z.optional(
    z.array(
      z.object({
        name: z.string(),
        /** What the check quotes, for example an HTTP status. */
        detail: z.optional(z.string()),
        /** In a check about a length or a waiting time. */
        seconds: z.optional(z.number()),
      }),
    ),
  ),
  /** The id of the record that this one repeats. */
  retryOf: z.optional(z.string()),
  /** How many recipients it was sent to, was delivered to and was read by, from GREEN-API's statistics. */
  viewers: z.optional(z.object({ sent: count, delivered: count, read: count })),
  /** When the journal first showed the status as sent or later, by the clock of this computer. */
  publishedAt: z.optional(instant),
  /** The body as a person wrote it by hand, without tokens; `request` has what is understood of it. */
  raw: z.optional(z.string()),
  /** Found in the journal: a phone, a snippet or another computer sent it. */
  elsewhere: z.optional(z.literal(true)),
  /** The parts of one clip share the id. */
  series: z.optional(partOf),
  /** The groups of recipients of one send share the id. */
  recipientGroup: z.optional(partOf),
});

export type SendRecord = z.infer<typeof recordSchema>;

/** The number of recipients a status was sent to; 0 means everyone. */
export function recipientCountOf({ request, recipientCount = 0 }: SendRecord): number {
  return request.participants?.length || recipientCount;
}

/** Whether the list of recipients was lost. Sent again like this, the request would reach everyone. */
export function isListLost({ request, recipientCount = 0 }: SendRecord): boolean {
  return recipientCount > 0 && !request.participants?.length;
}

/** Restores the request of a record from a copy of the record that was kept elsewhere. */
export function withRequestOf(record: SendRecord, copy: SendRecord): SendRecord {
  return { ...record, request: copy.request, recipientCount: copy.recipientCount };
}

const MAX_ANSWER_CHARACTERS = 1_000;

/** Keeps only the beginning of an answer, because the browser has little room for storage. */
function shortened({ status, milliseconds, answer }: Exchange): SendRecord["exchange"] {
  return { status, milliseconds, answer: answer.slice(0, MAX_ANSWER_CHARACTERS) };
}

/** GREEN-API has queued the status: it may take up to 24 hours until it is published. */
export function accept(record: SendRecord, idMessage: string, exchange?: Exchange): SendRecord {
  const answer = exchange ? shortened(exchange) : record.exchange;
  return {
    ...record,
    state: "accepted",
    idMessage,
    exchange: answer,
    failure: undefined,
    seenBefore: undefined,
  };
}

/** A send that got no `idMessage`: rejected if it is certain that nothing was queued, else unknown. */
export function fail(record: SendRecord, failure: GreenApiFailure): SendRecord {
  const { code, detail, quota } = failure;
  const isRejected = failure.queued === "no";
  return {
    ...record,
    state: isRejected ? "rejected" : "unknown",
    seenBefore: isRejected ? undefined : record.seenBefore,
    exchange: shortened(failure.exchange),
    failure: { code, detail, quota },
  };
}

/** A send whose tab was closed before its answer came is unknown. */
export function abandon(record: SendRecord): SendRecord {
  return { ...record, state: "unknown", failure: { code: "tab-closed" } };
}

const journalSteps = ["accepted", "pending", "sent", "delivered", "read"] as const;
type JournalStep = (typeof journalSteps)[number];
type JournalEntry = ResponseOf<"getOutgoingStatuses">[number];

const MAX_STATE_LENGTH = 60;

/**
 * Updates a record by its entry in the journal. The journal may lag or repeat itself, so a record never
 * goes back to an earlier state. A state that the studio does not know is kept as `journalWord`.
 *
 * @see https://green-api.com/en/docs/api/statuses/GetOutgoingStatuses/
 */
export function follow(record: SendRecord, entry: JournalEntry, now: number): SendRecord {
  if (entry.typeMessage === "deletedMessage") {
    return { ...record, state: "deleted", journalWord: undefined };
  }
  const { statusMessage: state } = entry;
  const to = journalSteps.indexOf(state as JournalStep);
  if (state && to < 0) return withJournalWord(record, state.slice(0, MAX_STATE_LENGTH));
  const from = journalSteps.indexOf(
    record.state === "dropped" ? "pending" : (record.state as JournalStep),
  );
  if (from < 0 || to <= from) return record;
  const { publishedAt = publicationOf(record, entry, now) } = record;
  return {
    ...record,
    state: state as JournalStep,
    journalWord: undefined,
    ...(to >= journalSteps.indexOf("sent") && { publishedAt }),
  };
}

/**
 * When a status was published. GREEN-API's time is that of its last step. Its clock may differ from the one of
 * this computer, by which the status was published after the click, and before now.
 */
function publicationOf({ startedAt }: SendRecord, { timestamp }: JournalEntry, now: number) {
  return Math.max(startedAt, Math.min(timestamp * 1000, now));
}

function withJournalWord(record: SendRecord, journalWord: string): SendRecord {
  return record.journalWord === journalWord ? record : { ...record, journalWord };
}

/** The person says that an unknown send did not arrive. Queue and journal may still prove otherwise. */
export function giveUp(record: SendRecord): SendRecord {
  return { ...record, state: "not-sent", candidates: undefined };
}

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

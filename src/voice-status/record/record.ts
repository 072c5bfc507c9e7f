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

/** One entry of the history: a send, and all that is known of what became of it. */
export const recordSchema = z.object({
  version: z.literal(1),
  /** A ULID made at the click, so that records sort by time. */
  id: z.string().check(z.regex(/^[0-9A-Z]{26}$/)),
  idInstance: z.string(),
  instanceLabel: z.string(),
  startedAt: instant,
  request: voiceStatusRequest,
  /** How many recipients the request had, where their list is not kept: the request has none then. */
  recipientCount: z.optional(count),
  state: z.enum(recordStates),
  idMessage: z.optional(z.string()),
  /** The gateway's memory of sends that the request set out for, which can be asked about it. */
  run: z.optional(z.string()),
  /** Voice statuses of the instance that stood in queue or journal before this one left; left out if unknown. */
  seenBefore: z.optional(z.array(z.string())),
  /** A word of the journal's that the studio does not know, as it came. */
  journalWord: z.optional(z.string().check(z.maxLength(60))),
  /** Removed by the person, and kept out of sight as long as what it sent may yet turn up. */
  removed: z.optional(z.literal(true)),
  /** Read from a file: it may be of another clock, and of another's making. */
  imported: z.optional(z.literal(true)),
  /** The call's outcome, redacted; `status` is null where no answer came. */
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
  /** Statuses that an unknown send may be, where GREEN-API knows several. */
  candidates: z.optional(
    z.array(
      z.object({
        idMessage: z.string(),
        at: z.optional(instant),
        /** In what it is the same; GREEN-API tells nothing of the rest. */
        agreesIn: z.optional(z.array(z.string())),
      }),
    ),
  ),
  /** When an unknown send was last looked for in queue and journal. */
  checkedAt: z.optional(instant),
  /** The checks that stood in the way of this send, and were overridden. */
  despite: z.optional(
    z.array(
      z.object({
        name: z.string(),
        word: z.optional(z.string()),
        seconds: z.optional(z.number()),
      }),
    ),
  ),
  /** The record of the attempt that this one repeats. */
  retryOf: z.optional(z.string()),
  /** How many recipients a status reached at least this far; counted from GREEN-API's statistics. */
  viewers: z.optional(z.object({ sent: count, delivered: count, read: count })),
});

export type SendRecord = z.infer<typeof recordSchema>;

/** How many recipients a status was sent to; 0 means everyone. */
export function recipientCountOf({ request, recipientCount = 0 }: SendRecord): number {
  return request.participants?.length || recipientCount;
}

/** Whether the record lacks its list of recipients: its request would reach everyone. */
export function isListLost({ request, recipientCount = 0 }: SendRecord): boolean {
  return recipientCount > 0 && !request.participants?.length;
}

/** The record with its whole request again, from a copy of it that was kept elsewhere. */
export function withRequestOf(record: SendRecord, copy: SendRecord): SendRecord {
  return { ...record, request: copy.request, recipientCount: copy.recipientCount };
}

const KEPT_ANSWER_CHARACTERS = 1_000;

/** A record keeps the beginning of an answer only; storage is small. */
function kept({ status, milliseconds, answer }: Exchange): SendRecord["exchange"] {
  return { status, milliseconds, answer: answer.slice(0, KEPT_ANSWER_CHARACTERS) };
}

/** GREEN-API took the status into its queue: not published yet, for up to 24 hours. */
export function accept(record: SendRecord, idMessage: string, exchange?: Exchange): SendRecord {
  const answer = exchange ? kept(exchange) : record.exchange;
  return {
    ...record,
    state: "accepted",
    idMessage,
    exchange: answer,
    failure: undefined,
    seenBefore: undefined,
  };
}

/** A send without an `idMessage`: rejected where it is certain that nothing was queued, else unknown. */
export function fail(record: SendRecord, failure: GreenApiFailure): SendRecord {
  const { code, detail, quota } = failure;
  const isRejected = failure.queued === "no";
  return {
    ...record,
    state: isRejected ? "rejected" : "unknown",
    seenBefore: isRejected ? undefined : record.seenBefore,
    exchange: kept(failure.exchange),
    failure: { code, detail, quota },
  };
}

/** A send whose tab was closed before the answer came. */
export function abandon(record: SendRecord): SendRecord {
  return { ...record, state: "unknown", failure: { code: "tab-closed" } };
}

const journalSteps = ["accepted", "pending", "sent", "delivered", "read"] as const;
type JournalStep = (typeof journalSteps)[number];
type JournalEntry = ResponseOf<"getOutgoingStatuses">[number];

const LONGEST_WORD = 60;

/**
 * Moves a record on by what the journal says of it. The journal may lag or repeat itself: a record
 * never goes back. A word that is not known is kept as it came.
 *
 * @see https://green-api.com/en/docs/api/statuses/GetOutgoingStatuses/
 */
export function follow(record: SendRecord, entry: JournalEntry): SendRecord {
  if (entry.typeMessage === "deletedMessage") {
    return { ...record, state: "deleted", journalWord: undefined };
  }
  const { statusMessage: word } = entry;
  const to = journalSteps.indexOf(word as JournalStep);
  if (word && to < 0) return withJournalWord(record, word.slice(0, LONGEST_WORD));
  const from = journalSteps.indexOf(
    record.state === "dropped" ? "pending" : (record.state as JournalStep),
  );
  if (from < 0 || to <= from) return record;
  return { ...record, state: word as JournalStep, journalWord: undefined };
}

function withJournalWord(record: SendRecord, journalWord: string): SendRecord {
  return record.journalWord === journalWord ? record : { ...record, journalWord };
}

/**
 * Counts GREEN-API's per-recipient statistics; whoever read it also got it. An empty answer changes
 * nothing: GREEN-API forgets statistics when the instance is authorized anew.
 *
 * @see https://green-api.com/en/docs/api/statuses/GetStatusStatistic/
 */
export function countViewers(
  record: SendRecord,
  statistic: ResponseOf<"getStatusStatistic">,
): SendRecord {
  if (statistic.length === 0) return record;
  const reached = (steps: string[]) =>
    new Set(statistic.filter((row) => steps.includes(row.status)).map((row) => row.participant))
      .size;
  return {
    ...record,
    viewers: {
      sent: reached(["sent", "delivered", "read"]),
      delivered: reached(["delivered", "read"]),
      read: reached(["read"]),
    },
  };
}

/** The person knows that an unknown send did not arrive. Queue and journal may yet know better. */
export function giveUp(record: SendRecord): SendRecord {
  return { ...record, state: "not-sent", candidates: undefined };
}

/** WhatsApp removes a status after 24 hours; GREEN-API drops one it could not send after as long. */
const LIFETIME_MS = 24 * 60 * 60 * 1000;
/** What left the queue at its last moment is in the journal by then. */
const GRACE_MS = 10 * 60 * 1000;
const LONGEST_LOOK_MS = 30 * LIFETIME_MS;

/** Milliseconds since a record's click. A clock that was set back makes it seem to be in the future. */
export function ageOf({ startedAt }: SendRecord, now: number): number {
  return Math.abs(now - startedAt);
}

/** Whether a send has no `idMessage`, and may have been queued all the same. */
export function isOpen({ state }: SendRecord): boolean {
  return state === "unknown" || state === "not-sent";
}

/** Whether queue and journal may still tell what became of an open send. */
export function isUnsettled(record: SendRecord, now: number): boolean {
  return isOpen(record) && ageOf(record, now) < 2 * LIFETIME_MS;
}

/** Whether a day has passed in which an unknown send could have left the queue. */
export function isOverdue(record: SendRecord, now: number): boolean {
  return record.state === "unknown" && ageOf(record, now) > LIFETIME_MS;
}

/** Whether a queued status has had its day, and nothing has been heard of it. */
export function isWithoutNews({ state, startedAt }: SendRecord, now: number): boolean {
  const isWaiting = state === "accepted" || state === "pending";
  return isWaiting && now - startedAt > LIFETIME_MS + GRACE_MS;
}

/** A status that the journal, just read, does not know to have gone out within its day. */
export function dropIfOverdue(record: SendRecord, now: number): SendRecord {
  return isWithoutNews(record, now) ? { ...record, state: "dropped" } : record;
}

/** Whether the journal may still have news of this record. */
export function isOnItsWay(record: SendRecord, now: number): boolean {
  const { idMessage, viewers, state, imported } = record;
  const isWaiting = state === "accepted" || state === "pending";
  const limit = isWaiting && !imported ? LONGEST_LOOK_MS : 2 * LIFETIME_MS;
  if (!idMessage || ageOf(record, now) > limit) return false;
  // Statistics name those it went to; a number that does not exist is skipped and never reads it.
  if (state === "read" && viewers) return viewers.read < viewers.sent;
  return state === "dropped" || journalSteps.includes(state as JournalStep);
}

import type { ResponseOf } from "../../green-api/contract.ts";
import type { Exchange, GreenApiFailure } from "../../green-api/failure.ts";
import { type JournalStep, journalSteps, type SendRecord } from "./record.ts";

const MAX_ANSWER_CHARACTERS = 1_000;

/** Keeps only the beginning of an answer, because the browser has little room for storage. */
export function shortened({
  status,
  milliseconds,
  answer,
}: Omit<Exchange, "method">): SendRecord["exchange"] {
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

import type { RequestOf } from "../../green-api/contract.ts";
import type { NewerRecord } from "./newer-record.ts";
import { ageOf, isOverdue, type SendRecord } from "./record.ts";

/** A person who sends the same audio again after an hour does it on purpose. */
const RECENT_MS = 60 * 60 * 1000;
/** For two days an unknown send may still turn out to be queued. */
const OPEN_MS = 48 * 60 * 60 * 1000;

/** A send that this one would repeat. */
export type Repeat = { id: string } & (
  | { kind: "open" | "queued"; startedAt: number }
  | { kind: "newer" }
);

interface Known {
  idInstance: string;
  records: readonly SendRecord[];
  newer: readonly NewerRecord[];
  /** The id of the record that is repeated on purpose. */
  retryOf?: string | undefined;
  /** Unix milliseconds. */
  now: number;
}

/**
 * Finds an earlier send of the same audio to some of the same people, if it was queued within the last hour
 * or may be on its way. The person is asked before it is sent a second time.
 *
 * @returns undefined if there is none.
 */
export function findRepeat(
  request: RequestOf<"sendVoiceStatus">,
  { idInstance, records, newer, retryOf, now }: Known,
): Repeat | undefined {
  for (const record of records) {
    if (record.idInstance !== idInstance || record.id === retryOf) continue;
    if (!isSameAudio(record, request) || !sharesPeople(record, request)) continue;
    const { id, startedAt, state, idMessage } = record;
    const age = ageOf(record, now);
    const isOpen = state === "sending" || state === "unknown";
    if (isOpen && age < OPEN_MS) return { id, kind: "open", startedAt };
    const isQueued = idMessage !== undefined && state !== "deleted" && state !== "dropped";
    if (isQueued && age < RECENT_MS && !isOverdue(record, now)) {
      return { id, kind: "queued", startedAt };
    }
  }
  const same = newer.find(
    (record) => record.idInstance === idInstance && record.fileName === request.fileName,
  );
  return same && { id: same.id, kind: "newer" };
}

/** A file that was uploaded twice has two links, but one name. */
function isSameAudio({ request: sent }: SendRecord, request: RequestOf<"sendVoiceStatus">) {
  return sent.urlFile === request.urlFile || sent.fileName === request.fileName;
}

/** No recipients means everyone, or that the list is lost and may have contained anybody. */
function sharesPeople(record: SendRecord, { participants = [] }: RequestOf<"sendVoiceStatus">) {
  const sent = record.request.participants ?? [];
  if (sent.length === 0 || participants.length === 0) return true;
  const people = new Set(sent);
  return participants.some((chatId) => people.has(chatId));
}

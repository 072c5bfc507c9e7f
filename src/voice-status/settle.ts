import type { ResponseOf } from "../green-api/contract.ts";
import { accept, type SendRecord } from "./record.ts";

/** What GREEN-API knows of an instance's statuses: those still to be sent, and the journal of the rest. */
export interface Seen {
  queue: ResponseOf<"showMessagesQueue">;
  journal: ResponseOf<"getOutgoingStatuses">;
}

interface Candidate {
  idMessage: string;
  /** Unix milliseconds; of what still waits in the queue no time is known. */
  at: number | undefined;
}

/** Clocks differ: GREEN-API may date a status a little before the click. */
const EARLIEST_MS = -120_000;
/** A day in the queue, and a while to be sent. */
const LATEST_MS = 24 * 60 * 60 * 1000 + 10 * 60 * 1000;

/**
 * Settles a send whose answer was lost by what GREEN-API knows: exactly one status that fits makes it
 * accepted, several are put to the person, none proves nothing. It is never sent again here.
 *
 * @param rivals other sends of the instance that have no `idMessage` yet: a status that may be one of
 *   theirs is put to the person, too.
 * @param claimed the `idMessage`s that other records already have.
 * @param now unix milliseconds, kept as the time of the check.
 * @see https://green-api.com/en/docs/api/queues/ShowMessagesQueue/
 * @see https://green-api.com/en/docs/api/statuses/GetOutgoingStatuses/
 */
export function settle(
  record: SendRecord,
  seen: Seen,
  rivals: readonly SendRecord[],
  claimed: ReadonlySet<string>,
  now: number,
): SendRecord {
  if (record.state !== "unknown") return record;
  const candidates = candidatesFor(record, seen).filter(({ idMessage }) => !claimed.has(idMessage));
  const [only, ...others] = candidates;
  const mayBe = (rival: SendRecord) =>
    candidatesFor(rival, seen).some(({ idMessage }) => idMessage === only?.idMessage);
  if (only && others.length === 0 && !rivals.some(mayBe)) return identify(record, only.idMessage);
  return { ...record, checkedAt: now, candidates };
}

/** Makes an unknown send the one with this `idMessage`, found in the journal or chosen by the person. */
export function identify(record: SendRecord, idMessage: string): SendRecord {
  return { ...accept(record, idMessage), candidates: undefined };
}

function candidatesFor({ request, startedAt }: SendRecord, { queue, journal }: Seen): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { messageID = "", type, body } of queue) {
    const fits = type === "sendVoiceStatus" && body?.["fileName"] === request.fileName;
    if (fits && messageID) found.set(messageID, { idMessage: messageID, at: undefined });
  }
  for (const { idMessage, timestamp, typeMessage, fileName, sendByApi } of journal) {
    const at = timestamp * 1000;
    const inTime = at >= startedAt + EARLIEST_MS && at <= startedAt + LATEST_MS;
    const isVoice = typeMessage === "audioMessage" && sendByApi !== false;
    if (inTime && isVoice && fileName === request.fileName) found.set(idMessage, { idMessage, at });
  }
  return [...found.values()];
}

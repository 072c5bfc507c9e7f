import type { ResponseOf } from "../../green-api/contract.ts";
import { isListOf, isText } from "../../lib/shape.ts";
import { isListLost, type SendRecord } from "./record.ts";
import { isAnswerLost } from "./record-age.ts";
import { accept } from "./record-steps.ts";

/** An instance's statuses in GREEN-API: those that wait in the queue, and the journal of the others. */
export interface RemoteStatuses {
  queue: ResponseOf<"showMessagesQueue">;
  journal: ResponseOf<"getOutgoingStatuses">;
}

/** One of these statuses, with the fields that GREEN-API shows. */
interface RemoteStatus {
  idMessage: string;
  /** Unix milliseconds; undefined for a status in the queue, which has no time yet. */
  at: number | undefined;
  fileName?: string | undefined;
  urlFile?: string | undefined;
  participants?: readonly string[] | undefined;
}

/** A status that may be the one we sent. */
interface Candidate {
  idMessage: string;
  at: number | undefined;
  /** The fields that are the same for certain. */
  agreesIn: Field[];
}

/** The fields in which a status is compared with a record. */
export const comparedFields = ["fileName", "urlFile", "participants"] as const;
type Field = (typeof comparedFields)[number];

/**
 * Settles a send whose answer was lost. It becomes accepted if exactly one status fits, that status was not
 * there before the send, and its file name, link and recipients are the same. Otherwise the statuses that may
 * be it become the record's `candidates`, and the person decides. If no status fits, this proves nothing. Times
 * are not compared, because clocks may be wrong.
 *
 * @param remote queue and journal, read just now.
 * @param rivals other sends of the instance without an `idMessage`: the status may be one of theirs.
 * @param claimed the `idMessage`s that other records have.
 * @param now unix milliseconds, kept as the time of this search.
 * @returns the changed record, or the same one if its answer was not lost.
 * @see https://green-api.com/en/docs/api/queues/ShowMessagesQueue/
 * @see https://green-api.com/en/docs/api/statuses/GetOutgoingStatuses/
 */
export function settleUnknown(
  record: SendRecord,
  remote: RemoteStatuses,
  rivals: readonly SendRecord[],
  claimed: ReadonlySet<string>,
  now: number,
): SendRecord {
  if (!isAnswerLost(record)) return record;
  const candidates = candidatesFor(record, remote).filter(
    ({ idMessage }) => !claimed.has(idMessage),
  );
  const [only, ...others] = candidates;
  const mayBelongTo = (rival: SendRecord) => only && mayBe(rival, remote, only.idMessage);
  const isCertain =
    only?.agreesIn.length === comparedFields.length && record.seenBefore !== undefined;
  if (only && isCertain && others.length === 0 && !rivals.some(mayBelongTo)) {
    return identify(record, only.idMessage);
  }
  return { ...record, checkedAt: now, candidates };
}

/** Accepts a send whose answer was lost, by an `idMessage` that was found or that the person chose. */
export function identify(record: SendRecord, idMessage: string): SendRecord {
  return { ...accept(record, idMessage), candidates: undefined };
}

/** The ids of all voice statuses in queue and journal. */
export function voiceStatusIds(remote: RemoteStatuses): string[] {
  return voiceStatuses(remote).map(({ idMessage }) => idMessage);
}

/** Whether one of these statuses may be a send that has no `idMessage` yet, as far as its fields are shown. */
export function mayBe(record: SendRecord, remote: RemoteStatuses, idMessage: string): boolean {
  return candidatesFor(record, remote).some((candidate) => candidate.idMessage === idMessage);
}

function candidatesFor(record: SendRecord, remote: RemoteStatuses): Candidate[] {
  const { request, seenBefore = [] } = record;
  const unsure = unsureFieldsOf(record);
  const before = new Set(seenBefore);
  return voiceStatuses(remote).flatMap((status) => {
    if (before.has(status.idMessage)) return [];
    const compared = comparedFields
      .filter((field) => !unsure.includes(field))
      .map((field) => [field, compare[field](request, status)] as const);
    if (compared.some(([, agrees]) => agrees === false)) return [];
    const agreesIn = compared.filter(([, agrees]) => agrees).map(([field]) => field);
    return [{ idMessage: status.idMessage, at: status.at, agreesIn }];
  });
}

/** The fields that are not known: a list that was lost, or what could not be understood of a body written by hand. */
function unsureFieldsOf(record: SendRecord): readonly Field[] {
  if (record.raw !== undefined) return comparedFields.filter((field) => !record.request[field]);
  return isListLost(record) ? ["participants"] : [];
}

/** Each voice status once. A status that is in both queue and journal has the fields of both. */
function voiceStatuses({ queue, journal }: RemoteStatuses): RemoteStatus[] {
  const found = new Map<string, RemoteStatus>();
  for (const { messageID = "", type, body } of queue) {
    if (type !== "sendVoiceStatus" || messageID === "") continue;
    found.set(messageID, {
      idMessage: messageID,
      at: undefined,
      fileName: text(body?.["fileName"]),
      urlFile: text(body?.["urlFile"]),
      participants: texts(body?.["participants"]),
    });
  }
  for (const { idMessage, timestamp, typeMessage, sendByApi, ...entry } of journal) {
    if (typeMessage !== "audioMessage" || sendByApi === false || idMessage === "") continue;
    const queued = found.get(idMessage);
    found.set(idMessage, {
      idMessage,
      at: timestamp * 1000,
      fileName: entry.fileName ?? queued?.fileName,
      urlFile: queued?.urlFile ?? entry.downloadUrl,
      participants: entry.participants?.length
        ? entry.participants
        : (queued?.participants ?? entry.participants),
    });
  }
  return [...found.values()];
}

type Request = SendRecord["request"];

/** Whether a status is the same in one field; undefined if GREEN-API does not show it. */
const compare: Record<Field, (request: Request, status: RemoteStatus) => boolean | undefined> = {
  fileName({ fileName }, status) {
    if (status.fileName === fileName) return true;
    // GREEN-API may show the name that the file has in its own storage.
    return !status.fileName || isStorageName(status.fileName) ? undefined : false;
  },
  urlFile({ urlFile }, status) {
    if (status.urlFile === urlFile) return true;
    return !status.urlFile || isStorageName(status.urlFile) ? undefined : false;
  },
  participants({ participants = [] }, { participants: shown }) {
    // An empty list may mean everyone, or a list that the journal lost.
    if (!shown || (shown.length === 0 && participants.length > 0)) return undefined;
    const people = new Set(participants);
    return people.size === new Set(shown).size && shown.every((chatId) => people.has(chatId));
  },
};

/** `<uuid>.<extension>`, alone or at the end of an address. */
function isStorageName(name: string): boolean {
  return /(?:^|\/)[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\.\w{1,5}$/i.test(name);
}

function text(value: unknown): string | undefined {
  return isText(value) ? value : undefined;
}

function texts(value: unknown): string[] | undefined {
  return isListOf(value, isText) ? value : undefined;
}

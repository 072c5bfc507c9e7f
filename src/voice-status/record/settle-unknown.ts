import type { ResponseOf } from "../../green-api/contract.ts";
import { accept, isListLost, isOpen, type SendRecord } from "./record.ts";

/** What GREEN-API knows of an instance's statuses: those still to be sent, and the journal of the rest. */
export interface RemoteStatuses {
  queue: ResponseOf<"showMessagesQueue">;
  journal: ResponseOf<"getOutgoingStatuses">;
}

/** What one status is known by, as far as GREEN-API tells. */
interface Told {
  idMessage: string;
  /** Unix milliseconds; of what still waits in the queue no time is known. */
  at: number | undefined;
  fileName?: string | undefined;
  urlFile?: string | undefined;
  participants?: readonly string[] | undefined;
}

/** A status that may be the one, and in what it is the same for certain. */
interface Candidate {
  idMessage: string;
  at: number | undefined;
  agreesIn: Field[];
}

/** What a status is compared in. */
export const comparedFields = ["fileName", "urlFile", "participants"] as const;
type Field = (typeof comparedFields)[number];

/**
 * Settles a send whose answer was lost by what GREEN-API knows. A status makes it accepted only where it
 * is the only one that fits, came after what stood there before the send, and agrees in file name, link
 * and recipients; whatever is less certain is put to the person, and none proves nothing. Clocks are not
 * compared. It is never sent again here.
 *
 * @param rivals other sends of the instance that have no `idMessage`: a status that may be one of theirs
 *   is put to the person, too.
 * @param claimed the `idMessage`s that other records already have.
 * @param now unix milliseconds, kept as the time of the check.
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
  if (!isOpen(record)) return record;
  const candidates = candidatesFor(record, remote).filter(
    ({ idMessage }) => !claimed.has(idMessage),
  );
  const [only, ...others] = candidates;
  const mayBe = (rival: SendRecord) =>
    candidatesFor(rival, remote).some(({ idMessage }) => idMessage === only?.idMessage);
  const isCertain =
    only?.agreesIn.length === comparedFields.length && record.seenBefore !== undefined;
  if (only && isCertain && others.length === 0 && !rivals.some(mayBe)) {
    return identify(record, only.idMessage);
  }
  return { ...record, checkedAt: now, candidates };
}

/** Makes an open send the one with this `idMessage`, found in the journal or chosen by the person. */
export function identify(record: SendRecord, idMessage: string): SendRecord {
  return { ...accept(record, idMessage), candidates: undefined };
}

/** The ids of all voice statuses that GREEN-API knows of. */
export function voiceStatusIds(remote: RemoteStatuses): string[] {
  return voiceStatuses(remote).map(({ idMessage }) => idMessage);
}

function candidatesFor(record: SendRecord, remote: RemoteStatuses): Candidate[] {
  const { request, seenBefore = [] } = record;
  const unsure = isListLost(record) ? ["participants"] : [];
  const before = new Set(seenBefore);
  return voiceStatuses(remote).flatMap((told) => {
    if (before.has(told.idMessage)) return [];
    const compared = comparedFields
      .filter((field) => !unsure.includes(field))
      .map((field) => [field, compare[field](request, told)] as const);
    if (compared.some(([, agrees]) => agrees === false)) return [];
    const agreesIn = compared.filter(([, agrees]) => agrees).map(([field]) => field);
    return [{ idMessage: told.idMessage, at: told.at, agreesIn }];
  });
}

/** Every voice status once; the journal knows more of one than the queue. */
function voiceStatuses({ queue, journal }: RemoteStatuses): Told[] {
  const found = new Map<string, Told>();
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

/** Whether a status is the same in one field; undefined where GREEN-API does not tell it. */
const compare: Record<Field, (request: Request, told: Told) => boolean | undefined> = {
  fileName({ fileName }, told) {
    if (told.fileName === fileName) return true;
    // GREEN-API may name a file by its own storage.
    return !told.fileName || isStorageName(told.fileName) ? undefined : false;
  },
  urlFile({ urlFile }, told) {
    if (told.urlFile === urlFile) return true;
    return !told.urlFile || isStorageName(told.urlFile) ? undefined : false;
  },
  participants({ participants = [] }, { participants: told }) {
    // The journal may have forgotten a list; where there was none it says the same.
    if (!told || (told.length === 0 && participants.length > 0)) return undefined;
    const people = new Set(participants);
    return people.size === new Set(told).size && told.every((chatId) => people.has(chatId));
  },
};

/** `<uuid>.<extension>`, alone or at the end of an address. */
function isStorageName(name: string): boolean {
  return /(?:^|\/)[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\.\w{1,5}$/i.test(name);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function texts(value: unknown): string[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === "string")
    ? value
    : undefined;
}

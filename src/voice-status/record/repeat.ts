import type { RequestOf } from "../../green-api/contract.ts";
import type { NewerRecord } from "./newer-record.ts";
import { recipientCountOf, type SendRecord } from "./record.ts";
import { ageOf, isOverdue } from "./record-age.ts";
import { type Viewer, viewerRows } from "./viewers.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** A status is visible for a day: within it, the same people see the same audio twice. */
const RECENT_MS = DAY_MS;
/** For two days an unknown send may still turn out to be queued. */
const OPEN_MS = 2 * DAY_MS;

/** A send that this one would repeat. */
export type Repeat = EarlierSend | { id: string; kind: "newer" };

export interface EarlierSend {
  /** The id of the earlier record. */
  id: string;
  /** `open` if it is not known whether it was queued. */
  kind: "open" | "queued" | "published";
  /** Unix milliseconds by the clock of that time, which may have been wrong. */
  startedAt: number;
  fileName: string;
  /** How many of the present recipients it had; undefined if it went to everyone, or its list is lost. */
  shared: number | undefined;
  /** How many recipients there are now; 0 means everyone. */
  people: number;
  /** How many recipients it had; 0 means everyone. */
  sentTo: number;
  /** How many recipients of the earlier send it reached, as far as GREEN-API's statistics say. */
  viewers: SendRecord["viewers"];
  /** By GREEN-API's statistics, none of the present recipients has viewed this audio yet. */
  isUnseen: boolean;
}

interface Known {
  idInstance: string;
  records: readonly SendRecord[];
  newer: readonly NewerRecord[];
  /** The id of the record that is repeated on purpose. */
  retryOf?: string | undefined;
  /** Whether two links lead to one clip that was uploaded twice. */
  isSameClip?: (urlFile: string, other: string) => boolean;
  /** What GREEN-API's statistics say of each recipient of a record. */
  viewersOf?: (recordId: string) => readonly Viewer[];
  /** Unix milliseconds. */
  now: number;
}

type Request = RequestOf<"sendVoiceStatus">;

/**
 * Finds an earlier send of the same audio to some of the same people that may be on its way, or was queued within a
 * day. The person is asked before it is sent a second time.
 *
 * @returns a send whose answer was lost if there is one, or else the send that most of these people got; undefined if
 *   there is none.
 */
export function findRepeat(
  request: Request,
  { idInstance, records, newer, retryOf, isSameClip = () => false, viewersOf, now }: Known,
): Repeat | undefined {
  const people = new Set(request.participants);
  const same = records.filter(
    (record) =>
      record.idInstance === idInstance &&
      record.id !== retryOf &&
      isSameAudio(record.request, request, isSameClip),
  );
  const earlier = sendsOf(same, now).flatMap(({ record, kind }) => {
    const found = earlierSend(record, kind, people);
    if (found.shared === 0) return [];
    const viewers = viewersOf?.(record.id) ?? [];
    return [{ ...found, isUnseen: kind === "published" && isUnseenBy(people, record, viewers) }];
  });
  const [first] = earlier.toSorted(byWeight);
  if (first) return { ...first, isUnseen: earlier.every(({ isUnseen }) => isUnseen) };
  const unread = newer.find(
    (record) => record.idInstance === idInstance && record.fileName === request.fileName,
  );
  return unread && { id: unread.id, kind: "newer" };
}

/** The question about a record that is sent again on purpose: nobody knows whether it was queued the first time. */
export function repeatOf(record: SendRecord): EarlierSend {
  return earlierSend(record, "open", new Set(record.request.participants));
}

interface Sent {
  record: SendRecord;
  kind: EarlierSend["kind"];
}

/** The sends that may still reach somebody. The groups of one list of recipients count as one send. */
function sendsOf(records: readonly SendRecord[], now: number): Sent[] {
  const sends = new Map<string, Sent>();
  for (const record of records) {
    const kind = kindOf(record, now);
    if (!kind) continue;
    const id = record.recipientGroup?.id ?? record.id;
    const other = sends.get(id);
    sends.set(id, other ? joined(other, { record, kind }) : { record, kind });
  }
  return [...sends.values()];
}

const kinds: EarlierSend["kind"][] = ["open", "queued", "published"];

/** Two groups as one: the least certain of both, for all of their recipients. */
function joined(one: Sent, other: Sent): Sent {
  const both = [one.record, other.record];
  const lists = both.map(({ request }) => request.participants ?? []);
  const participants = lists.some(({ length }) => length === 0) ? [] : [...new Set(lists.flat())];
  const count = (step: "sent" | "delivered" | "read") =>
    both.reduce((sum, { viewers }) => sum + (viewers?.[step] ?? 0), 0);
  const record: SendRecord = {
    ...one.record,
    request: { ...one.record.request, participants },
    recipientCount: both.reduce((sum, group) => sum + recipientCountOf(group), 0),
    viewers: { sent: count("sent"), delivered: count("delivered"), read: count("read") },
  };
  const kind = kinds.find((name) => name === one.kind || name === other.kind) ?? one.kind;
  return { record, kind };
}

function kindOf(record: SendRecord, now: number): EarlierSend["kind"] | undefined {
  const { state, idMessage } = record;
  if (state === "sending" || state === "unknown") {
    return ageOf(record, now) < OPEN_MS ? "open" : undefined;
  }
  const isQueued = idMessage !== undefined && state !== "deleted" && state !== "dropped";
  if (!isQueued || !isRecent(record, now) || isOverdue(record, now)) return undefined;
  return state === "accepted" || state === "pending" ? "queued" : "published";
}

/** A record from the future was written while the clock was wrong, by a day perhaps, so its age is not known. */
function isRecent({ startedAt }: SendRecord, now: number): boolean {
  return startedAt > now ? startedAt - now < 2 * DAY_MS : now - startedAt < RECENT_MS;
}

function earlierSend(
  record: SendRecord,
  kind: EarlierSend["kind"],
  people: ReadonlySet<string>,
): EarlierSend {
  const { id, startedAt, request, viewers } = record;
  const sent = request.participants ?? [];
  // No recipients means everyone, or that the list is lost and may have contained anybody.
  const isKnown = sent.length > 0 && people.size > 0;
  const shared = isKnown ? sent.filter((chatId) => people.has(chatId)).length : undefined;
  const { fileName } = request;
  const sentTo = recipientCountOf(record);
  return {
    id,
    kind,
    startedAt,
    fileName,
    shared,
    people: people.size,
    sentTo,
    viewers,
    isUnseen: false,
  };
}

/** Whether the statistics of a record have come, and name none of these people as viewer. */
function isUnseenBy(
  people: ReadonlySet<string>,
  record: SendRecord,
  viewers: readonly Viewer[],
): boolean {
  const hasList = (record.request.participants ?? []).length > 0;
  if (!hasList || people.size === 0 || viewers.length === 0) return false;
  // The other groups have statistics of their own.
  if (record.recipientGroup) return false;
  return viewerRows(record, viewers, new Map()).every(
    // Whoever is named by a hidden id may be any of them.
    ({ chatId, step, isListed }) => isListed && (step !== "read" || !people.has(chatId)),
  );
}

/** What is unknown comes first, then what most people got, then what is newest. */
function byWeight(one: EarlierSend, other: EarlierSend): number {
  const open = Number(other.kind === "open") - Number(one.kind === "open");
  const shared = (other.shared ?? Infinity) - (one.shared ?? Infinity);
  return open || shared || other.startedAt - one.startedAt;
}

/** A file that was uploaded twice has two links, but one name, or is known to be the same clip. */
function isSameAudio(sent: Request, request: Request, isSameClip: Known["isSameClip"]): boolean {
  const { urlFile, fileName } = request;
  return (
    sent.urlFile === urlFile ||
    sent.fileName === fileName ||
    isSameClip?.(sent.urlFile, urlFile) === true
  );
}

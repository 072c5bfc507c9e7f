import type { RequestOf } from "../../green-api/contract.ts";
import { keepLast } from "../../lib/keep-last.ts";
import { isListLost, type SendRecord } from "./record.ts";
import { ageOf } from "./record-age.ts";
import { isSameRequest } from "./same-request.ts";

type Request = RequestOf<"sendVoiceStatus">;

/** As long as GREEN-API keeps a status in its queue. */
const RECENT_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;

/** Nothing of these is at GREEN-API now, or the answer will come. */
const absentStates = ["sending", "rejected", "not-sent", "deleted"];

interface Known {
  idInstance: string;
  /** Newest first. */
  records: readonly SendRecord[];
  /** Unix milliseconds. */
  now: number;
  /** No send before this counts, in unix milliseconds. */
  since?: number;
}

/**
 * Finds the newest send of a request within the last day that is, or may be, at GREEN-API.
 *
 * @returns its records, in the order of its parts; none if there is no such send.
 */
export function newestSendOf(request: Request, known: Known): SendRecord[] {
  return newestSend(known, (sent) => isSameRequest(sent, request));
}

/**
 * Finds the newest send of a clip in parts within the last day, with the colour and the recipients of a request. Each
 * part had a link and a name of its own, which no draft has.
 *
 * @returns its records, in the order of its parts; none if there is no such send.
 */
export function newestSeriesLike({ urlFile, fileName, ...rest }: Request, known: Known) {
  return newestSend(
    known,
    (sent, { series }) =>
      series !== undefined &&
      isSameRequest({ ...sent, urlFile, fileName }, { ...rest, urlFile, fileName }),
  );
}

function newestSend(
  { idInstance, records, now, since = 0 }: Known,
  isWanted: (sent: Request, record: SendRecord) => boolean,
): SendRecord[] {
  for (const record of recentOf(records, Math.floor(now / HOUR_MS))) {
    if (record.startedAt < since || ageOf(record, now) >= RECENT_MS) continue;
    if (record.idInstance !== idInstance) continue;
    if (absentStates.includes(record.state) || record.elsewhere || isListLost(record)) continue;
    const parts = partsOf(record, records);
    const participants = record.recipientGroup
      ? [...new Set(parts.flatMap((part) => part.request.participants ?? []))]
      : record.request.participants;
    if (isWanted({ ...record.request, participants }, record)) return parts;
  }
  return [];
}

/** Those of the day before this hour, and later. Looked for once, and not at each key that changes the request. */
const recentOf = keepLast((records: readonly SendRecord[], hour: number) =>
  records.filter(({ startedAt }) => startedAt >= hour * HOUR_MS - RECENT_MS),
);

/** The records of the same send, in order. Parts of a clip have different links, groups of recipients the same one. */
function partsOf(record: SendRecord, records: readonly SendRecord[]): SendRecord[] {
  const id = partOf(record)?.id;
  if (id === undefined) return [record];
  const parts = records.filter((other) => partOf(other)?.id === id);
  return parts.toSorted((one, other) => (partOf(one)?.part ?? 0) - (partOf(other)?.part ?? 0));
}

/** Which part of a send of several records a record is. */
export function partOf({ series, recipientGroup }: SendRecord): SendRecord["series"] {
  return series ?? recipientGroup;
}

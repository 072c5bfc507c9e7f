import type { RequestOf } from "../../green-api/contract.ts";
import { ageOf, isListLost, type SendRecord } from "./record.ts";

type Request = RequestOf<"sendVoiceStatus">;

/** As long as GREEN-API keeps a status in its queue. */
const RECENT_MS = 24 * 60 * 60 * 1000;

/** Nothing of these is at GREEN-API now, or the answer will come. */
const absentStates = ["sending", "rejected", "not-sent", "deleted"];

/** Whether two requests ask for the same status, whatever the order of their recipients. */
export function isSameRequest(one: Request, other: Request): boolean {
  return (
    one.urlFile === other.urlFile &&
    one.fileName === other.fileName &&
    one.backgroundColor === other.backgroundColor &&
    isSameList(one.participants ?? [], other.participants ?? [])
  );
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const known = new Set(one);
  return other.every((entry) => known.has(entry));
}

interface Known {
  idInstance: string;
  /** Newest first. */
  records: readonly SendRecord[];
  /** Unix milliseconds. */
  now: number;
}

/**
 * Finds the newest send of a request within the last day that is, or may be, at GREEN-API.
 *
 * @returns its records; none if there is no such send.
 */
export function newestSendOf(request: Request, { idInstance, records, now }: Known): SendRecord[] {
  const newest = records.find(
    (record) =>
      record.idInstance === idInstance &&
      ageOf(record, now) < RECENT_MS &&
      !absentStates.includes(record.state) &&
      !isListLost(record) &&
      isSameRequest(record.request, request),
  );
  return newest ? [newest] : [];
}

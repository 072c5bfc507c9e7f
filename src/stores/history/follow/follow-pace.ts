import type { SendRecord } from "../../../voice-status/record/record.ts";
import { ageOf } from "../../../voice-status/record/record-age.ts";

const MINUTE_MS = 60_000;
/** A status is published within seconds, and somebody is waiting for it. */
const JUST_SENT_MS = 10_000;
/** An instance whose records have no news may still send statuses from elsewhere. */
export const NO_RECORDS_PAUSE_MS = 15 * MINUTE_MS;
/** Instances that are not chosen are looked at no more often than this. */
const NOT_CHOSEN_MS = MINUTE_MS;

/** Milliseconds between two looks, by the newest click: a status changes most in its first seconds. */
export function pauseFor(records: readonly SendRecord[], now: number): number {
  if (records.length === 0) return NO_RECORDS_PAUSE_MS;
  // Imported records set no pace, unless there are no others.
  const own = records.filter(({ imported }) => !imported);
  const ages = (own.length > 0 ? own : records).map((record) => ageOf(record, now));
  const age = Math.min(...ages);
  if (age < JUST_SENT_MS) return 2_000;
  if (age < 2 * MINUTE_MS) return 5_000;
  return age < 15 * MINUTE_MS ? 30_000 : 5 * MINUTE_MS;
}

/** An instance with records that may have news. Times are in ms, by a clock that is never set. */
export interface Candidate {
  isChosen: boolean;
  /** It is being looked at. */
  isRunning: boolean;
  /** When the last look ended; undefined if it is due now. */
  lookedAt: number | undefined;
  /** The time to let pass after that; longer if it is not chosen. */
  pause: number;
}

/**
 * Decides which instances are looked at now. The chosen one keeps its own pace. The others are looked at one
 * after another, and none while another look is running.
 *
 * @returns what to start, and the milliseconds until the next decision; Infinity if the end of a look will
 *   lead to it, or nothing.
 */
export function planLooks<C extends Candidate>(
  candidates: readonly C[],
  now: number,
): { start: C[]; wait: number } {
  const waits = candidates
    .filter(({ isRunning }) => !isRunning)
    .map((candidate) => ({ candidate, wait: dueAt(candidate) - now }))
    .toSorted((one, other) => one.wait - other.wait);
  const due = waits.filter(({ wait }) => wait <= 0).map(({ candidate }) => candidate);
  const wait = waits.find((later) => later.wait > 0)?.wait ?? Infinity;

  const chosen = due.filter(({ isChosen }) => isChosen);
  const isBusy = chosen.length > 0 || candidates.some(({ isRunning }) => isRunning);
  return { start: isBusy ? chosen : due.slice(0, 1), wait };
}

function dueAt({ isChosen, lookedAt, pause }: Candidate): number {
  if (lookedAt === undefined) return -Infinity;
  return lookedAt + (isChosen ? pause : Math.max(pause, NOT_CHOSEN_MS));
}

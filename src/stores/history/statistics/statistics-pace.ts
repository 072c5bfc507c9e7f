import type { SendRecord } from "../../../voice-status/record/record.ts";
import { pauseFor } from "../follow/follow-pace.ts";

/** When the statistics of a record were asked for, in unix ms, and how often in a row they said nothing new. */
export interface Asked {
  at: number;
  unchanged: number;
}

const MINUTE_MS = 60_000;
/** A younger status is watched by somebody, so silence does not make it wait longer. */
const WATCHED_MS = 30_000;
const MAX_DOUBLINGS = 3;
const MAX_PAUSE_MS = 15 * MINUTE_MS;
/** Statuses of instances that are not chosen are asked about no more often than this. */
const NOT_CHOSEN_MS = MINUTE_MS;

interface Turn {
  record: SendRecord;
  isChosen: boolean;
  /** Undefined if nobody has asked yet. */
  asked: Asked | undefined;
}

/**
 * Decides whose statistics are asked for next. Those that nobody has asked for come first, the newest before the
 * others; then the one whose turn has come longest ago, so that each gets its turn, however many there are.
 *
 * @param now unix milliseconds.
 * @returns what to ask for now; or the milliseconds until something is due, Infinity if nothing will be.
 */
export function nextStatistic<T extends Turn>(
  turns: readonly T[],
  now: number,
): { turn: T | undefined; wait: number } {
  const untold = turns.filter(({ asked }) => !asked).toSorted(newestFirst);
  if (untold[0]) return { turn: untold[0], wait: 0 };
  const [first] = turns
    .map((turn) => ({ turn, dueAt: dueAt(turn, now) }))
    .toSorted((one, other) => one.dueAt - other.dueAt || newestFirst(one.turn, other.turn));
  if (!first) return { turn: undefined, wait: Infinity };
  const wait = first.dueAt - now;
  return wait > 0 ? { turn: undefined, wait } : { turn: first.turn, wait: 0 };
}

function dueAt({ record, isChosen, asked }: Turn, now: number): number {
  // After the clock was set back, the last question may be in the future.
  if (!asked || asked.at > now) return now;
  const pause = pauseFor([record], now);
  const doublings = pause < WATCHED_MS ? 0 : Math.min(asked.unchanged, MAX_DOUBLINGS);
  const longer = Math.min(pause * 2 ** doublings, MAX_PAUSE_MS);
  return asked.at + (isChosen ? longer : Math.max(longer, NOT_CHOSEN_MS));
}

function newestFirst({ record: one }: Turn, { record: other }: Turn): number {
  return one.id < other.id ? 1 : -1;
}

/** The part of a clip that is kept, in seconds from its beginning. */
export interface Trim {
  start: number;
  end: number;
}

/** What is kept is at least this long, in seconds. */
const MIN_KEPT_SECONDS = 0.5;

/** A change smaller than this is none: positions are shown in tenths of a second. */
const TOLERANCE_SECONDS = 0.05;

export function wholeOf(seconds: number): Trim {
  return { start: 0, end: seconds };
}

export function isTrimmed(trim: Trim, seconds: number): boolean {
  return trim.start > TOLERANCE_SECONDS || trim.end < seconds - TOLERANCE_SECONDS;
}

/** Moves one end, no further than the clip and the other end allow. */
export function moveEnd(trim: Trim, end: keyof Trim, to: number, seconds: number): Trim {
  const shortest = Math.min(MIN_KEPT_SECONDS, seconds);
  return end === "start"
    ? { ...trim, start: clamp(to, 0, trim.end - shortest) }
    : { ...trim, end: clamp(to, trim.start + shortest, seconds) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}

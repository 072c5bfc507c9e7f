/** The part of a clip that is kept, in seconds from its beginning. */
export interface Trim {
  start: number;
  end: number;
}

/** The shortest part that can be kept, in seconds. */
const MIN_KEPT_SECONDS = 0.5;

/** A smaller change does not count: positions are shown in tenths of a second. */
const TOLERANCE_SECONDS = 0.05;

export function entireClip(seconds: number): Trim {
  return { start: 0, end: seconds };
}

export function isTrimmed(trim: Trim, seconds: number): boolean {
  return trim.start > TOLERANCE_SECONDS || trim.end < seconds - TOLERANCE_SECONDS;
}

/** How far one end of the kept part can be moved, in seconds. */
export interface Room {
  least: number;
  most: number;
}

export function roomOf(trim: Trim, end: keyof Trim, seconds: number): Room {
  const shortest = Math.min(MIN_KEPT_SECONDS, seconds);
  if (end === "start") return { least: 0, most: Math.max(0, trim.end - shortest) };
  const least = trim.start + shortest;
  return { least, most: Math.max(least, seconds) };
}

/** Moves one end to a position in seconds, or as far as there is room. */
export function moveEnd(trim: Trim, end: keyof Trim, to: number, seconds: number): Trim {
  const { least, most } = roomOf(trim, end, seconds);
  return { ...trim, [end]: Math.min(Math.max(to, least), most) };
}

/** The limit that a position exceeds; undefined if there is room for it. */
export function limitBeyond(to: number, { least, most }: Room): keyof Room | undefined {
  if (to < least - TOLERANCE_SECONDS) return "least";
  if (to > most + TOLERANCE_SECONDS) return "most";
  return undefined;
}

/**
 * How much of the audio was played, 0 to 1.
 *
 * @param position seconds.
 * @param length seconds; not finite while it is not known.
 */
export function playShare(position: number, length: number): number {
  return isLength(length) ? Math.min(1, position / length) : 0;
}

/** Whether a length is known, and can be played. */
export function isLength(length: number): boolean {
  return Number.isFinite(length) && length > 0;
}

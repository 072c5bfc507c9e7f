import { FORMER_MAX_AUDIO_SECONDS } from "../green-api/limits.ts";
import { type Envelope, STEPS_PER_SECOND } from "./envelope.ts";
import type { Trim } from "./trim.ts";

/** The longest part, in seconds: some layers of WhatsApp and GREEN-API cut an audio off after that. */
export const MAX_PART_SECONDS = FORMER_MAX_AUDIO_SECONDS;
/** The shortest part, in seconds: a status of less is over before anybody listens. */
export const MIN_PART_SECONDS = 3;
/** A shorter silence is a consonant: 120 ms. */
const MIN_PAUSE_STEPS = 0.12 * STEPS_PER_SECOND;
/** How far above the quiet end a pause may be, as a share of the way to the loud end. */
const PAUSE_LEVEL = 0.12;
/** Audio whose quiet end is above this share of its loud end has no pauses. */
const MAX_QUIET = 0.5;

/** Whether a part of a clip can be cut at all: both halves would be long enough. */
export function canBeCut({ start, end }: Trim): boolean {
  return end - start >= 2 * MIN_PART_SECONDS;
}

/** Whether audio of this length in seconds has to be cut. */
export function isOverlong({ start, end }: Trim): boolean {
  return end - start > MAX_PART_SECONDS;
}

/**
 * Finds where to cut a clip into parts of at most 60 s: in the middle of the longest pause in the last third of
 * each part, or at its end if there is no pause. A clip of up to 60 s is cut once, near its middle.
 *
 * @param kept what is cut, in seconds from the clip's beginning.
 * @returns the cuts in ascending order, in seconds from the clip's beginning; none if the clip is too short.
 */
export function findCuts(envelope: Envelope, kept: Trim): number[] {
  if (!canBeCut(kept)) return [];
  const loud = loudness(envelope, kept);
  const { start, end } = kept;
  if (!isOverlong(kept)) {
    const third = Math.max((end - start) / 3, MIN_PART_SECONDS);
    const middle = (start + end) / 2;
    return [pauseIn(envelope, { start: start + third, end: end - third }, loud) ?? middle];
  }
  const cuts: number[] = [];
  for (let from = start; end - from > MAX_PART_SECONDS;) {
    const last = Math.min(from + MAX_PART_SECONDS, end - MIN_PART_SECONDS);
    const first = from + (MAX_PART_SECONDS * 2) / 3;
    from = pauseIn(envelope, { start: first, end: last }, loud) ?? last;
    cuts.push(from);
  }
  return cuts;
}

/** The parts between the cuts, in seconds from the clip's beginning. */
export function partsBetween({ start, end }: Trim, cuts: readonly number[]): Trim[] {
  const edges = [start, ...cuts, end];
  return cuts.concat(end).map((edge, index) => ({ start: edges[index] ?? start, end: edge }));
}

/** How far a cut may be moved between its neighbours, in seconds. */
export function roomOfCut(kept: Trim, cuts: readonly number[], index: number): Trim {
  const before = cuts[index - 1] ?? kept.start;
  const after = cuts[index + 1] ?? kept.end;
  const least = Math.max(before + MIN_PART_SECONDS, after - MAX_PART_SECONDS);
  const most = Math.min(after - MIN_PART_SECONDS, before + MAX_PART_SECONDS);
  return { start: least, end: Math.max(least, most) };
}

/** The amplitude of the loud tenth of a clip. */
function loudness(envelope: Envelope, kept: Trim): number {
  const steps = stepsOf(envelope, kept).toSorted();
  return steps[Math.floor(steps.length * 0.9)] ?? 0;
}

/** The middle of the longest pause in a stretch of the clip, in seconds; of equals, that of the last. */
function pauseIn(envelope: Envelope, stretch: Trim, loud: number): number | undefined {
  const steps = stepsOf(envelope, stretch);
  const quiet = quietest(steps);
  if (quiet > loud * MAX_QUIET) return undefined;
  // The noise of a recording is in its pauses too.
  const level = quiet + (loud - quiet) * PAUSE_LEVEL;
  let longest = { from: 0, steps: 0 };
  let from = 0;
  for (let at = 0; at <= steps.length; at += 1) {
    if (at < steps.length && (steps[at] ?? 0) <= level) continue;
    if (at - from >= longest.steps) longest = { from, steps: at - from };
    from = at + 1;
  }
  if (longest.steps < MIN_PAUSE_STEPS) return undefined;
  return stretch.start + (longest.from + longest.steps / 2) / STEPS_PER_SECOND;
}

/** The mean amplitude of the quietest stretch that is as long as the shortest pause. */
function quietest(steps: Envelope): number {
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, step] of steps.entries()) {
    sum += step - (steps[at - MIN_PAUSE_STEPS] ?? 0);
    if (at >= MIN_PAUSE_STEPS - 1) least = Math.min(least, sum / MIN_PAUSE_STEPS);
  }
  return least;
}

function stepsOf(envelope: Envelope, { start, end }: Trim): Envelope {
  return envelope.subarray(Math.ceil(start * STEPS_PER_SECOND), Math.floor(end * STEPS_PER_SECOND));
}

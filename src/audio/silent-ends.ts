import { type Envelope, STEPS_PER_SECOND } from "./envelope.ts";
import { entireClip, type Trim } from "./trim.ts";

/** Sound begins where it is this much louder than the quietest moment, in decibels. */
const ABOVE_QUIETEST = 6;
/** Compared with loud moments of the clip, in decibels: anything below is silence, and anything above is sound. */
const SURELY_SILENCE = -50;
const SURELY_SOUND = -30;
/** What is kept before the first sound and after the last, in seconds: breath, and the fading of a room. */
const MARGIN = { start: 0.15, end: 0.3 };
/** Shorter silence is not worth a cut, in seconds. */
const SHORTEST = 0.2;
/** Steps over which the quietest moment is averaged, a tenth of a second. */
const QUIET_STEPS = 10;

/**
 * The part of a clip between the silence at its beginning and at its end, with a little margin.
 *
 * When in doubt, it is kept: quiet speech and breath are louder than the room in which they were recorded.
 *
 * @param seconds the length of the clip.
 * @returns undefined if there is no silence at either end.
 */
export function withoutSilentEnds(envelope: Envelope, seconds: number): Trim | undefined {
  const level = thresholdOf(envelope);
  const isSound = (amplitude: number) => amplitude > level;
  const first = envelope.findIndex(isSound);
  if (first === -1) return undefined;
  const last = envelope.findLastIndex(isSound) + 1;
  const start = first / STEPS_PER_SECOND - MARGIN.start;
  const end = last / STEPS_PER_SECOND + MARGIN.end;
  const whole = entireClip(seconds);
  const kept = {
    start: start >= SHORTEST ? start : whole.start,
    end: seconds - end >= SHORTEST ? end : whole.end,
  };
  return kept.start === whole.start && kept.end === whole.end ? undefined : kept;
}

/** The mean amplitude above which a step has sound. */
function thresholdOf(envelope: Envelope): number {
  const loud = envelope.toSorted()[Math.floor(envelope.length * 0.95)] ?? 0;
  const aboveQuietest = quietestOf(envelope) * factorOf(ABOVE_QUIETEST);
  const silence = loud * factorOf(SURELY_SILENCE);
  return Math.min(Math.max(aboveQuietest, silence), loud * factorOf(SURELY_SOUND));
}

function quietestOf(envelope: Envelope): number {
  let quietest = Infinity;
  for (let at = 0; at + QUIET_STEPS <= envelope.length; at += QUIET_STEPS) {
    const steps = envelope.subarray(at, at + QUIET_STEPS);
    quietest = Math.min(quietest, steps.reduce((sum, one) => sum + one, 0) / QUIET_STEPS);
  }
  return Number.isFinite(quietest) ? quietest : 0;
}

function factorOf(decibels: number): number {
  return 10 ** (decibels / 20);
}

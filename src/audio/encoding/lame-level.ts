import type { LoudnessSteps } from "../loudness/loudness.ts";

/** What LAME multiplies all samples by, so that few of them are clipped. */
export const LAME_SCALE = 0.95;

/** The factor for samples that makes up for {@link LAME_SCALE}; 1 if some would be clipped then. */
export function makeUpForLame({ peaks }: LoudnessSteps): number {
  return peaks.every((peak) => peak <= LAME_SCALE) ? 1 / LAME_SCALE : 1;
}

/** The loudness of an MP3 that LAME makes of a sound. */
export function afterLame({ powers, peaks }: LoudnessSteps): LoudnessSteps {
  return {
    powers: powers.map((power) => power * LAME_SCALE ** 2),
    peaks: peaks.map((peak) => peak * LAME_SCALE),
  };
}

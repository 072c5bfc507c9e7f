import { BAR_COUNT, peaksOf } from "./peaks.ts";
import type { Trim } from "./trim.ts";

/** How loud a clip is along its length: one mean amplitude for each hundredth of a second. */
export type Envelope = Float32Array;

/** Steps of an envelope in each second. */
export const STEPS_PER_SECOND = 100;

/**
 * Measures samples while they are decoded, so that a long clip is never in memory completely.
 *
 * @param sampleRate in hertz.
 * @returns `add`, which takes samples of one channel, between -1 and 1, in their order; the amplitude of the
 *   loudest one so far; the length so far; and the envelope of all that was added.
 */
export function createEnvelopeMeter(sampleRate: number) {
  const means: number[] = [];
  let loudest = 0;
  let added = 0;
  let sum = 0;
  let inStep = 0;

  const closeStep = () => {
    means.push(sum / inStep);
    sum = 0;
    inStep = 0;
  };

  return {
    add(samples: Float32Array) {
      for (let at = 0; at < samples.length;) {
        const stepEnd = Math.ceil(((means.length + 1) * sampleRate) / STEPS_PER_SECOND);
        const end = Math.min(samples.length, at + stepEnd - added);
        const { peak, total } = amplitudes(samples, at, end);
        loudest = Math.max(loudest, peak);
        sum += total;
        inStep += end - at;
        added += end - at;
        at = end;
        if (added === stepEnd) closeStep();
      }
    },
    loudest: () => loudest,
    seconds: () => added / sampleRate,
    envelope(): Envelope {
      if (inStep > 0) closeStep();
      return Float32Array.from(means);
    },
  };
}

function amplitudes(samples: Float32Array, from: number, to: number) {
  let peak = 0;
  let total = 0;
  for (let at = from; at < to; at += 1) {
    const amplitude = Math.abs(samples[at] ?? 0);
    if (amplitude > peak) peak = amplitude;
    total += amplitude;
  }
  return { peak, total };
}

/** The bars of a part of the clip, in seconds from its beginning: integers from 0 to 100. The highest is 100. */
export function barsOf(envelope: Envelope, { start, end }: Trim, count = BAR_COUNT): number[] {
  const [from, to] = [Math.floor(start * STEPS_PER_SECOND), Math.ceil(end * STEPS_PER_SECOND)];
  return peaksOf([envelope.subarray(from, to)], count);
}

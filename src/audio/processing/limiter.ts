import { createPeakDetector } from "../loudness/peak-detector.ts";

/** How long before a peak the gain begins to fall, so that it falls without a click. */
const LOOK_AHEAD_SECONDS = 0.005;
/** How quickly the gain returns: slower than syllables, so that no breathing is audible. */
const RELEASE_SECONDS = 0.12;

interface Options {
  /** A factor for all samples. */
  gain: number;
  /** The highest amplitude that the wave may reach, between samples too. */
  ceiling: number;
}

/**
 * Makes a sound louder or quieter, and holds its true peaks below a ceiling. What stays below is only multiplied.
 *
 * @param sampleRate in hertz.
 * @returns `add`, which takes samples of one channel and returns earlier ones, and `finish`, which returns the rest.
 *   Together they return as many as were added.
 */
export function createLimiter(sampleRate: number, { gain, ceiling }: Options) {
  const highest = ceiling / gain;
  const detector = createPeakDetector(sampleRate);
  const smooth = createSmoother(sampleRate);
  let pending = new Float32Array(0);

  const limit = (peaks: Float32Array): Float32Array<ArrayBuffer> => {
    const gains: number[] = [];
    for (const peak of peaks) {
      const smoothed = smooth(peak > highest ? highest / peak : 1);
      if (smoothed !== undefined) gains.push(smoothed);
    }
    const out = new Float32Array(Math.min(gains.length, pending.length));
    for (let at = 0; at < out.length; at += 1) {
      out[at] = (pending[at] ?? 0) * (gains[at] ?? 1) * gain;
    }
    pending = pending.slice(out.length);
    return out;
  };

  return {
    add(samples: Float32Array): Float32Array<ArrayBuffer> {
      const joined = new Float32Array(pending.length + samples.length);
      joined.set(pending);
      joined.set(samples, pending.length);
      pending = joined;
      return limit(detector.add(samples, highest));
    },
    finish(): Float32Array<ArrayBuffer> {
      const last = detector.finish(highest);
      const peaks = new Float32Array(last.length + lookAheadOf(sampleRate));
      peaks.set(last);
      return limit(peaks);
    },
  };
}

function lookAheadOf(sampleRate: number): number {
  return Math.round(sampleRate * LOOK_AHEAD_SECONDS);
}

/**
 * Turns the gain that each sample allows into one that changes smoothly and is never higher: the lowest of those
 * ahead, rising slowly, averaged over as many behind.
 */
function createSmoother(sampleRate: number) {
  const ahead = lookAheadOf(sampleRate);
  const rise = 1 - Math.exp(-1 / (sampleRate * RELEASE_SECONDS));
  /** Gains ahead, each lower than the next, with their places; the first is the lowest. */
  const lowest: { place: number; gain: number }[] = [];
  let averaged: Float64Array | undefined;
  let sum = 0;
  let held = 1;
  let place = 0;

  return (allowed: number): number | undefined => {
    while ((lowest.at(-1)?.gain ?? 0) >= allowed) lowest.pop();
    lowest.push({ place, gain: allowed });
    if ((lowest[0]?.place ?? 0) < place - ahead) lowest.shift();
    place += 1;
    if (place <= ahead) return undefined;
    const now = lowest[0]?.gain ?? 1;
    held = averaged ? Math.min(now, held + (1 - held) * rise) : now;
    if (!averaged) {
      averaged = new Float64Array(ahead + 1).fill(held);
      sum = held * averaged.length;
    }
    const slot = place % averaged.length;
    sum += held - (averaged[slot] ?? 0);
    averaged[slot] = held;
    return Math.min(1, sum / averaged.length);
  };
}

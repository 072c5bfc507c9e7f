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
    const out = new Float32Array(Math.min(peaks.length, pending.length));
    let count = 0;
    for (const peak of peaks) {
      const smoothed = smooth(peak > highest ? highest / peak : 1);
      if (smoothed === undefined) continue;
      out[count] = (pending[count] ?? 0) * smoothed * gain;
      count += 1;
    }
    pending = pending.slice(count);
    return out.slice(0, count);
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
  const lowest = createLowest(ahead + 1);
  const averaged = new Float64Array(ahead + 1);
  let sum = 0;
  let held = 1;
  let place = 0;

  return (allowed: number): number | undefined => {
    const now = lowest(allowed);
    place += 1;
    if (place <= ahead) return undefined;
    const isFirst = place === ahead + 1;
    held = isFirst ? now : Math.min(now, held + (1 - held) * rise);
    if (isFirst) {
      averaged.fill(held);
      sum = held * averaged.length;
    }
    const slot = place % averaged.length;
    sum += held - (averaged[slot] ?? 0);
    averaged[slot] = held;
    return Math.min(1, sum / averaged.length);
  };
}

/** The lowest of the last values, in a queue of values that are each lower than the next. */
function createLowest(count: number) {
  const values = new Float64Array(count + 1);
  const places = new Float64Array(count + 1);
  let first = 0;
  let end = 0;
  let place = 0;
  return (value: number): number => {
    while (end > first && (values[(end - 1) % values.length] ?? 0) >= value) end -= 1;
    values[end % values.length] = value;
    places[end % values.length] = place;
    end += 1;
    if ((places[first % values.length] ?? 0) <= place - count) first += 1;
    place += 1;
    return values[first % values.length] ?? 1;
  };
}

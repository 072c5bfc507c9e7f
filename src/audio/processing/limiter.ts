import type { SoundBlocks } from "./sound-blocks.ts";

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
 * The gains that make a sound louder or quieter, and hold its true peaks below a ceiling. What stays below is only
 * multiplied.
 *
 * @returns a factor at the beginning of each block, and one at the end of the last.
 */
export function limitedGains(
  { sampleRate, size, peaks }: Omit<SoundBlocks, "powers">,
  { gain, ceiling }: Options,
): Float32Array {
  const perSecond = sampleRate / size;
  const ahead = Math.ceil(perSecond * LOOK_AHEAD_SECONDS);
  const held = lowestAhead(allowedGains(peaks, ceiling / gain), ahead);
  release(held, 1 - Math.exp(-1 / (perSecond * RELEASE_SECONDS)));
  return averaged(held, ahead + 1).map((one) => one * gain);
}

/** The gain that the blocks on both sides of each place allow. */
function allowedGains(peaks: Float32Array, highest: number): Float32Array {
  const allowed = new Float32Array(peaks.length + 1).fill(1);
  for (let block = 0; block < peaks.length; block += 1) {
    const peak = peaks[block] ?? 0;
    if (peak <= highest) continue;
    allowed[block] = Math.min(allowed[block] ?? 1, highest / peak);
    allowed[block + 1] = highest / peak;
  }
  return allowed;
}

/** The lowest of each value and those ahead of it. */
function lowestAhead(values: Float32Array, ahead: number): Float32Array {
  const lowest = new Float32Array(values.length);
  let place = values.length;
  for (let at = values.length - 1; at >= 0; at -= 1) {
    if (place > at + ahead) {
      place = at;
      const last = Math.min(values.length - 1, at + ahead);
      for (let other = at + 1; other <= last; other += 1) {
        if ((values[other] ?? 1) < (values[place] ?? 1)) place = other;
      }
    } else if ((values[at] ?? 1) <= (values[place] ?? 1)) place = at;
    lowest[at] = values[place] ?? 1;
  }
  return lowest;
}

/** Lets values fall at once, and rise slowly. */
function release(values: Float32Array, rise: number): void {
  let held = values[0] ?? 1;
  for (let at = 0; at < values.length; at += 1) {
    held = Math.min(values[at] ?? 1, held + (1 - held) * rise);
    values[at] = held;
  }
}

/** The mean of each value and those before it; before the first value all are as the first. */
function averaged(values: Float32Array, count: number): Float32Array {
  const means = new Float32Array(values.length);
  const first = values[0] ?? 1;
  let sum = first * count;
  for (let at = 0; at < values.length; at += 1) {
    sum += (values[at] ?? 1) - (values[at - count] ?? first);
    means[at] = Math.min(1, sum / count);
  }
  return means;
}

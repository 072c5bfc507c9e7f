import { createKWeighting } from "../loudness/k-weighting.ts";
import { type LoudnessSteps, STEPS_PER_SECOND } from "../loudness/loudness.ts";
import { createPeakDetector, loudestOf } from "../loudness/peak-detector.ts";

const BLOCKS_PER_SECOND = 3000;

/**
 * What is measured of a sound once, in blocks so short that a gain may be taken for constant in each: its loudness and
 * its true peaks after any gain follow from it, without its samples.
 */
export interface SoundBlocks {
  /** Hertz. */
  sampleRate: number;
  /** Samples in each block; the last one may have fewer. */
  size: number;
  /** Sum of the squares of the K-weighted samples of each block. */
  powers: Float32Array;
  /** Highest amplitude of the wave in each block, between samples too. */
  peaks: Float32Array;
}

/**
 * Measures blocks while samples are decoded.
 *
 * @param sampleRate in hertz.
 * @param floor peaks below this amplitude need not be exact.
 * @returns `add`, which takes samples of one channel in their order, and `finish`, which returns the measurement.
 */
export function createBlockMeter(sampleRate: number, floor: number) {
  const size = Math.max(1, Math.round(sampleRate / BLOCKS_PER_SECOND));
  const weighted = createKWeighting(sampleRate);
  const detector = createPeakDetector(sampleRate);
  const powers: number[] = [];
  const peaks: number[] = [];
  let added = 0;
  let detected = 0;

  const keepPeaks = (found: Float32Array) => {
    for (let at = 0; at < found.length;) {
      const block = Math.floor(detected / size);
      const end = Math.min(found.length, at + (block + 1) * size - detected);
      peaks[block] = Math.max(peaks[block] ?? 0, loudestOf(found, at, end));
      detected += end - at;
      at = end;
    }
  };

  return {
    add(samples: Float32Array) {
      for (let at = 0; at < samples.length;) {
        const block = Math.floor(added / size);
        const end = Math.min(samples.length, at + (block + 1) * size - added);
        powers[block] = (powers[block] ?? 0) + weighted(samples, at, end);
        added += end - at;
        at = end;
      }
      keepPeaks(detector.add(samples, floor));
    },
    finish(): SoundBlocks {
      keepPeaks(detector.finish(floor));
      return { sampleRate, size, powers: new Float32Array(powers), peaks: new Float32Array(peaks) };
    },
  };
}

/**
 * The loudness of a sound after gains.
 *
 * @param gains a factor at the beginning of each block, and one at the end of the last.
 */
export function loudnessAfter(
  { sampleRate, size, powers, peaks }: SoundBlocks,
  gains: Float32Array,
): LoudnessSteps {
  const blocksPerStep = sampleRate / size / STEPS_PER_SECOND;
  const count = Math.ceil(powers.length / blocksPerStep);
  const after = { powers: new Float32Array(count), peaks: new Float32Array(count) };
  for (let step = 0; step < count; step += 1) {
    const from = Math.round(step * blocksPerStep);
    const to = Math.min(powers.length, Math.round((step + 1) * blocksPerStep));
    let power = 0;
    let peak = 0;
    for (let block = from; block < to; block += 1) {
      const [begin, end] = [gains[block] ?? 1, gains[block + 1] ?? 1];
      power += ((powers[block] ?? 0) * (begin + end) ** 2) / 4;
      peak = Math.max(peak, (peaks[block] ?? 0) * Math.max(begin, end));
    }
    after.powers[step] = power / Math.max(1, (to - from) * size);
    after.peaks[step] = peak;
  }
  return after;
}

/** Multiplies samples by gains that change evenly within each block, piece by piece and in place. */
export function createGainer({ size }: Pick<SoundBlocks, "size">, gains: Float32Array) {
  let done = 0;
  return (samples: Float32Array): void => {
    for (let at = 0; at < samples.length;) {
      const block = Math.floor(done / size);
      const end = Math.min(samples.length, at + (block + 1) * size - done);
      const begin = gains[block] ?? 1;
      const slope = ((gains[block + 1] ?? begin) - begin) / size;
      let gain = begin + slope * (done - block * size);
      done += end - at;
      for (; at < end; at += 1) {
        samples[at] = (samples[at] ?? 0) * gain;
        gain += slope;
      }
    }
  };
}

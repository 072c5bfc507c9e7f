import { createKWeighting } from "./k-weighting.ts";
import { type LoudnessSteps, STEPS_PER_SECOND } from "./loudness.ts";
import { createPeakDetector, loudestOf } from "./peak-detector.ts";

/**
 * Measures loudness while samples are decoded, so that a long clip is never in memory completely.
 *
 * @param sampleRate in hertz.
 * @returns `add`, which takes samples of one channel, between -1 and 1, in their order; and `finish`, which
 *   returns the measurement.
 */
export function createLoudnessMeter(sampleRate: number) {
  const weighted = createKWeighting(sampleRate);
  const detector = createPeakDetector(sampleRate);
  const powers: number[] = [];
  const peaks: number[] = [];
  let added = 0;
  let power = 0;
  let inStep = 0;
  let loudestBefore = 0;
  /** How many samples the detector has returned a peak for. */
  let detected = 0;

  const endOf = (step: number) => Math.ceil(((step + 1) * sampleRate) / STEPS_PER_SECOND);
  const closeStep = () => {
    powers.push(power / inStep);
    power = 0;
    inStep = 0;
  };
  const keepPeaks = (found: Float32Array) => {
    for (let at = 0; at < found.length;) {
      if (detected >= endOf(peaks.length - 1)) peaks.push(0);
      const step = peaks.length - 1;
      const end = Math.min(found.length, at + endOf(step) - detected);
      peaks[step] = Math.max(peaks[step] ?? 0, loudestOf(found, at, end));
      detected += end - at;
      at = end;
    }
  };

  return {
    add(samples: Float32Array) {
      for (let at = 0; at < samples.length;) {
        const end = Math.min(samples.length, at + endOf(powers.length) - added);
        power += weighted(samples, at, end);
        const loudest = loudestOf(samples, at, end);
        keepPeaks(detector.add(samples.subarray(at, end), Math.min(loudest, loudestBefore)));
        loudestBefore = loudest;
        inStep += end - at;
        added += end - at;
        at = end;
        if (added === endOf(powers.length)) closeStep();
      }
    },
    finish(): LoudnessSteps {
      keepPeaks(detector.finish(0));
      if (inStep > 0) closeStep();
      return { powers: Float32Array.from(powers), peaks: Float32Array.from(peaks) };
    },
  };
}

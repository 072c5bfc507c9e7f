import { expect, it } from "vitest";
import { loudnessOf, type LoudnessSteps } from "../loudness/loudness.ts";
import { afterLame, makeUpForLame } from "./lame-level.ts";

const steps = (peak: number): LoudnessSteps => ({
  powers: Float32Array.of(0.01, 0.01, 0.01, 0.01),
  peaks: Float32Array.of(0.1, peak, 0.1, 0.1),
});

it("an MP3 is as much quieter as LAME makes it", () => {
  const before = loudnessOf(steps(0.9));
  const after = loudnessOf(afterLame(steps(0.9)));
  expect(after.lufs - before.lufs).toBeCloseTo(-0.446, 2);
  expect(after.truePeak - before.truePeak).toBeCloseTo(-0.446, 2);
});

it("that is made up for unless a peak would be clipped", () => {
  expect(makeUpForLame(steps(0.94)) * 0.95).toBeCloseTo(1, 6);
  expect(makeUpForLame(steps(0.96))).toBe(1);
});

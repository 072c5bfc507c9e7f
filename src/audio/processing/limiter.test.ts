import { describe, expect, it } from "vitest";
import { speechLike } from "../../../e2e/support/made-audio.ts";
import { loudnessOf } from "../loudness/loudness.ts";
import { createLoudnessMeter } from "../loudness/loudness-meter.ts";
import { limitedGains } from "./limiter.ts";
import { createBlockMeter, createGainer, loudnessAfter } from "./sound-blocks.ts";

const RATE = 48_000;
const ceiling = 10 ** (-1.5 / 20);

function limit(samples: Float32Array, gain: number, piece = 5000): Float32Array {
  const meter = createBlockMeter(RATE, ceiling / gain);
  const out = samples.slice();
  const pieces: Float32Array[] = [];
  for (let at = 0; at < out.length; at += piece) pieces.push(out.subarray(at, at + piece));
  for (const one of pieces) meter.add(one);
  const blocks = meter.finish();
  const multiply = createGainer(blocks, limitedGains(blocks, { gain, ceiling }));
  for (const one of pieces) multiply(one);
  return out;
}

function measure(samples: Float32Array) {
  const meter = createLoudnessMeter(RATE);
  meter.add(samples);
  return loudnessOf(meter.finish());
}

const tone = (seconds: number, hertz: number, amplitudeAt: (t: number) => number) =>
  Float32Array.from(
    { length: seconds * RATE },
    (_, at) => amplitudeAt(at / RATE) * Math.sin((2 * Math.PI * hertz * at) / RATE + Math.PI / 4),
  );

describe("the limiter", () => {
  it.each([
    ["speech", speechLike(4, RATE), 8],
    ["a sudden tone", tone(1, 900, (t) => (t > 0.3 && t < 0.5 ? 1 : 0.05)), 4],
    ["peaks between samples", tone(1, 12_000, (t) => Math.min(1, t * 9, (1 - t) * 9)), 3],
    ["a loud first sample", tone(0.5, 300, () => 0.9), 2],
    ["a single click", Float32Array.from({ length: RATE }, (_, at) => (at === 20_000 ? 1 : 0)), 5],
  ] as const)("holds the true peaks of %s below the ceiling", (_, samples, gain) => {
    const out = limit(samples, gain);
    expect(out).toHaveLength(samples.length);
    expect(measure(out).truePeak).toBeLessThan(-1.4);
    expect(measure(out).truePeak).toBeGreaterThan(-2.5);
  });

  it("only multiplies what stays below, and does not shift it", () => {
    const samples = speechLike(2, RATE);
    const out = limit(samples, 1.5);
    for (let at = 0; at < out.length; at += 101) {
      expect(out[at]).toBeCloseTo((samples[at] ?? 0) * 1.5, 6);
    }
  });

  it("does the same with pieces of any length", () => {
    const samples = speechLike(1, RATE);
    const long = limit(samples, 6);
    const short = limit(samples, 6, 7);
    for (let at = 0; at < long.length; at += 97) expect(short[at]).toBeCloseTo(long[at] ?? 0, 5);
  });

  it("returns to its gain after a loud moment, neither at once nor late", () => {
    const steady = 0.02;
    const samples = tone(3, 900, (t) => (t > 1 && t < 1.2 ? 1 : steady));
    const out = limit(samples, 8);
    const gainAt = (t: number) => {
      const from = Math.round(t * RATE);
      const sum = (of: Float32Array) =>
        of.subarray(from, from + 480).reduce((one, sample) => one + sample ** 2, 0);
      return 10 * Math.log10(sum(out) / sum(samples)) - 20 * Math.log10(8);
    };
    expect(gainAt(0.98)).toBeCloseTo(0, 2);
    expect(gainAt(1.21)).toBeLessThan(-10);
    // A syllable later the voice is still held, so that it does not breathe; then it is free.
    expect(gainAt(1.3)).toBeLessThan(-3);
    expect(gainAt(1.8)).toBeGreaterThan(-0.5);
  });

  it("changes the gain too smoothly for a click", () => {
    const steady = tone(1, 100, () => 0.1);
    const samples = steady.map((sample, at) => (at === 24_000 ? 1 : sample));
    const out = limit(samples, 3);
    let steepest = 0;
    for (let at = 1; at < out.length; at += 1) {
      const isClick = Math.abs(at - 24_000) <= 1;
      if (!isClick) steepest = Math.max(steepest, Math.abs((out[at] ?? 0) - (out[at - 1] ?? 0)));
    }
    // The tone itself moves by 0.004 from one sample to the next.
    expect(steepest).toBeLessThan(0.008);
  });

  it("foretells how loud the sound will be", () => {
    const samples = speechLike(6, RATE);
    const meter = createBlockMeter(RATE, 0);
    meter.add(samples);
    const blocks = meter.finish();
    const gains = limitedGains(blocks, { gain: 5, ceiling });
    const foretold = loudnessOf(loudnessAfter(blocks, gains));
    const measured = measure(limit(samples, 5));
    expect(foretold.lufs).toBeCloseTo(measured.lufs, 1);
    expect(foretold.truePeak).toBeCloseTo(measured.truePeak, 1);
  });
});

import { describe, expect, it } from "vitest";
import { BAR_COUNT, peaksOf } from "./peaks.ts";

/** Samples by their place in the sound, from 0 to just under 1. */
function samples(length: number, sampleAt: (place: number, index: number) => number): Float32Array {
  return Float32Array.from({ length }, (_, index) => sampleAt(index / length, index));
}

const all = (height: number) => Array.from({ length: BAR_COUNT }, () => height);
const alternating = (amplitude: number) => (_: number, index: number) =>
  index % 2 ? amplitude : -amplitude;

it("there are as many bars as WhatsApp draws", () => {
  expect(BAR_COUNT).toBe(64);
});

it.each([
  ["a full constant tone", samples(6400, alternating(1)), 100],
  ["a faint constant tone", samples(6400, alternating(0.001)), 100],
  ["a tone that the bars do not divide evenly", samples(6437, alternating(0.5)), 100],
  ["silence", samples(6400, () => 0), 0],
  ["no samples", new Float32Array(0), 0],
  ["one sample", samples(1, () => -0.5), 100],
  ["fewer samples than bars", samples(7, alternating(0.5)), 100],
  ["one sample fewer than bars", samples(BAR_COUNT - 1, alternating(0.5)), 100],
  ["as many samples as bars", samples(BAR_COUNT, alternating(0.5)), 100],
])("%s gives bars of one height", (_, channel, height) => {
  expect(peaksOf([channel])).toEqual(all(height));
});

it("no channel gives silence", () => {
  expect(peaksOf([])).toEqual(all(0));
});

it("a sound that becomes louder gives rising bars, up to 100", () => {
  const bars = peaksOf([samples(64_000, (place, index) => (index % 2 ? place : -place))]);
  expect(bars).toEqual(bars.toSorted((a, b) => a - b));
  expect(new Set(bars).size).toBeGreaterThan(60);
  expect([bars.at(0), bars.at(-1)]).toEqual([1, 100]);
});

it("the height of a bar is the mean of its stretch, not its highest sample", () => {
  const bars = peaksOf([
    samples(6400, (place, index) => {
      if (place >= 0.5 && place < 0.5 + 1 / 64) return 0.8;
      return index % 100 === 0 ? 1 : 0.2;
    }),
  ]);
  expect(bars[32]).toBe(100);
  expect(bars.toSpliced(32, 1)).toEqual(all(26).slice(1));
});

it("a sound of short samples keeps its shape", () => {
  const bars = peaksOf([Float32Array.of(0.25, 1, 0.5, 0)]);
  expect([bars[0], bars[16], bars[32], bars[48]]).toEqual([25, 100, 50, 0]);
  expect(bars).toHaveLength(BAR_COUNT);
});

describe("two channels are taken together", () => {
  const loudThenSilent = samples(6400, (place) => (place < 0.5 ? 1 : 0));
  const silentThenLoud = samples(6400, (place) => (place < 0.5 ? 0 : 1));

  it("and are even if they complement each other", () => {
    expect(peaksOf([loudThenSilent, silentThenLoud])).toEqual(all(100));
  });

  it("and do not cancel each other if they are opposite", () => {
    const opposite = loudThenSilent.map((sample) => -sample);
    expect(peaksOf([loudThenSilent, opposite])).toEqual(peaksOf([loudThenSilent]));
  });

  it("and a silent second one changes nothing", () => {
    expect(peaksOf([loudThenSilent, new Float32Array(6400)])).toEqual(peaksOf([loudThenSilent]));
  });
});

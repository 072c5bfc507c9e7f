import { describe, expect, it } from "vitest";
import { barsOf, createEnvelopeMeter } from "./envelope.ts";
import { peaksOf } from "./peaks.ts";

const RATE = 22_050;

/** Samples that grow louder from nothing to `peak`. */
function ramp(seconds: number, peak = 1): Float32Array {
  const length = Math.round(seconds * RATE);
  return Float32Array.from({ length }, (_, at) => ((at % 2 ? -1 : 1) * peak * at) / length);
}

function meterOf(samples: Float32Array, step = 1152) {
  const meter = createEnvelopeMeter(RATE);
  for (let at = 0; at < samples.length; at += step) meter.add(samples.subarray(at, at + step));
  return meter;
}

describe("the envelope of a clip", () => {
  it("has a step for each hundredth of a second, and the meter has length and loudest sample", () => {
    const meter = meterOf(ramp(2.005, 0.5));
    expect(meter.envelope()).toHaveLength(201);
    expect(meter.seconds()).toBeCloseTo(2.005, 4);
    expect(meter.loudest()).toBeCloseTo(0.5, 3);
  });

  it("gives the same bars as the samples", () => {
    const samples = ramp(6.4);
    const bars = barsOf(meterOf(samples).envelope(), { start: 0, end: 6.4 });
    const expected = peaksOf([samples]);
    expect(bars).toHaveLength(64);
    for (const [index, bar] of bars.entries()) expect(bar).toBeCloseTo(expected[index]!, -1);
  });

  it("gives the bars of a part, relative to the loudest of that part", () => {
    const bars = barsOf(meterOf(ramp(8)).envelope(), { start: 2, end: 4 }, 4);
    expect(bars).toEqual([60, 73, 87, 100]);
  });

  it("is flat for silence, a very short clip, and no samples", () => {
    expect(barsOf(meterOf(new Float32Array(RATE)).envelope(), { start: 0, end: 1 }, 3)).toEqual([
      0, 0, 0,
    ]);
    expect(barsOf(new Float32Array(0), { start: 0, end: 0 }, 3)).toEqual([0, 0, 0]);
    expect(barsOf(meterOf(ramp(0.01)).envelope(), { start: 0, end: 0.01 }, 2)).toEqual([100, 100]);
  });
});

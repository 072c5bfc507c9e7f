import { expect, it } from "vitest";
import { createResampler } from "./resample.ts";

function tone(rate: number, seconds: number): Float32Array<ArrayBuffer> {
  const length = Math.round(rate * seconds);
  return Float32Array.from({ length }, (_, at) => Math.sin((2 * Math.PI * 300 * at) / rate));
}

function resample(samples: Float32Array<ArrayBuffer>, from: number, to: number, step: number) {
  const resampler = createResampler(from, to);
  const out: number[] = [];
  for (let at = 0; at < samples.length; at += step) {
    out.push(...resampler.add(samples.slice(at, at + step)));
  }
  return [...out, ...resampler.finish()];
}

it.each([
  [48_000, 48_000],
  [96_000, 48_000],
  [192_000, 48_000],
  [88_200, 48_000],
  [37_800, 44_100],
  [8000, 48_000],
  [22_050, 44_100],
  [44_100, 8000],
])("from %d to %d Hz a tone stays as long and as loud, in pieces of any size", (from, to) => {
  for (const step of [from, 1000, 333]) {
    const out = resample(tone(from, 1.3), from, to, step);
    expect(Math.abs(out.length - 1.3 * to)).toBeLessThanOrEqual(1);
    const wrong = out.map((sample, at) =>
      Math.abs(sample - Math.sin((2 * Math.PI * 300 * at) / to)),
    );
    // A mean of several samples is half an old sample late; the last sample is repeated to the end.
    expect(Math.max(...wrong)).toBeLessThan(0.2);
    const power = out.reduce((sum, one) => sum + one * one, 0) / out.length;
    expect(Math.abs(10 * Math.log10(2 * power))).toBeLessThan(0.2);
  }
});

it("gives the same in one piece and in many", () => {
  const inOnePiece = resample(tone(96_000, 0.5), 96_000, 44_100, 48_000);
  expect(resample(tone(96_000, 0.5), 96_000, 44_100, 777)).toEqual(inOnePiece);
});

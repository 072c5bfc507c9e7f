import { expect, it } from "vitest";
import { mp3RateFor, mp3SizeOf } from "./mp3-rate.ts";

it.each([
  [48_000, 48_000],
  [44_100, 44_100],
  [22_050, 22_050],
  [96_000, 48_000],
  [37_800, 44_100],
  [6000, 8000],
])("samples at %d Hz become an MP3 at %d Hz", (from, to) => {
  expect(mp3RateFor(from).sampleRate).toBe(to);
});

it("ten minutes are some megabytes", () => {
  expect(mp3SizeOf(600, 48_000)).toBe(7_200_000);
  expect(mp3SizeOf(600, 16_000)).toBe(4_800_000);
});

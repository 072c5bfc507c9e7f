import { expect, it } from "vitest";
import { factorOf, findGain } from "./normalize.ts";

const never = () => {
  throw new Error("not needed");
};
/** A limiter that takes half of every decibel beyond the ceiling. */
const squeezed = (lufs: number, room: number) => (gain: number) =>
  lufs + gain - Math.max(0, gain - room) / 2;

it("brings a sound to -16 LUFS, up or down", () => {
  expect(findGain({ lufs: -23, truePeak: -12 }, never)).toBe(7);
  expect(findGain({ lufs: -10, truePeak: 0 }, never)).toBe(-6);
});

it("makes up for what the limiter takes, as far as six decibels", () => {
  const tryGain = squeezed(-24, 6);
  const gain = findGain({ lufs: -24, truePeak: -7.5 }, tryGain);
  expect(Math.abs(tryGain(gain) + 16)).toBeLessThan(0.3);
  expect(gain).toBeLessThanOrEqual(14);
  expect(findGain({ lufs: -24, truePeak: 0 }, () => -20)).toBe(14);
});

it("raises noise by 20 decibels at most, and leaves silence alone", () => {
  expect(findGain({ lufs: -60, truePeak: -50 }, never)).toBe(20);
  expect(findGain({ lufs: -Infinity, truePeak: -80 }, never)).toBe(0);
});

it("turns decibels into a factor", () => {
  expect(factorOf(20)).toBeCloseTo(10);
  expect(factorOf(0)).toBe(1);
});

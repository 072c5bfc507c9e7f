import { expect, it } from "vitest";
import { levelOf } from "./watch-level.ts";

it.each([
  [1, 1],
  [0.1, 2 / 3],
  [0.001, 0],
  [0, 0],
])("an amplitude of %d is a level of %d", (amplitude, level) => {
  expect(levelOf(new Float32Array(64).fill(amplitude))).toBeCloseTo(level, 5);
});

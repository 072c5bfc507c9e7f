import { expect, it } from "vitest";
import { contrastWithWhite, isNearWhite, palette, toBackgroundColor } from "./background-color.ts";

it.each([
  ["7acba5", "#7ACBA5"],
  ["#abc", "#AABBCC"],
  ["rgb(122 203 165)", "#7ACBA5"],
  ["rgba(122, 203, 165, 0.5)", null],
  ["red;background:url(//evil.example)", null],
])("%j is sent as %j", (text, color) => {
  expect(toBackgroundColor(text)).toBe(color);
});

it.each([
  ["#FFFFFF", 1],
  ["#000000", 21],
  ["#767676", 4.54],
  ["#FF0000", 4],
  ["#00FF00", 1.37],
  ["#0000FF", 8.59],
  ["#050505", 20.38],
])("the contrast of %s with white is %f", (color, contrast) => {
  expect(contrastWithWhite(color)).toBeCloseTo(contrast, 2);
});

it.each([
  ["#FFFFFF", true],
  ["#FFFF00", true],
  ["#F0F2EE", true],
  ["#C2C2C2", true],
  ["#C1C1C1", false],
  ["#54C265", false],
  ["#000000", false],
])("white on %s is hard to see: %s", (color, hard) => {
  expect(isNearWhite(color)).toBe(hard);
});

it("the palette contains each colour once, in the form that is sent, and no nearly white one", () => {
  expect(palette).toHaveLength(21);
  expect(new Set(palette).size).toBe(palette.length);
  expect(palette.map(toBackgroundColor)).toEqual([...palette]);
  expect(palette.filter(isNearWhite)).toEqual([]);
});

import { describe, expect, it } from "vitest";
import { contrastWithWhite, isNearWhite, palette, toBackgroundColor } from "./background-color.ts";

describe("a colour is read and becomes six upper-case digits", () => {
  it.each([
    ["#7ACBA5", "#7ACBA5"],
    ["#7acba5", "#7ACBA5"],
    ["7acba5", "#7ACBA5"],
    ["  #7acba5\n", "#7ACBA5"],
    ["#abc", "#AABBCC"],
    ["fff", "#FFFFFF"],
    ["123", "#112233"],
    ["000000", "#000000"],
  ])("%j is %s", (text, color) => {
    expect(toBackgroundColor(text)).toBe(color);
  });
});

describe("any other text is refused", () => {
  it.each([
    "",
    "#",
    "#12",
    "#1234",
    "#12345",
    "#1234567",
    "#7acba5ff",
    "7acba5ff",
    "#12345g",
    "##7acba5",
    "#7ac ba5",
    "red",
    "transparent",
    "rgb(1,2,3)",
    "var(--x)",
    "red;background:url(//evil.example)",
    "#fff;background:url(//evil.example)",
    "#fff}body{display:none}",
    "#fff\n#fff",
    "0x7acba5",
    "#\uff17\uff41\uff43\uff42\uff41\uff15",
  ])("%j", (text) => {
    expect(toBackgroundColor(text)).toBeNull();
  });
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

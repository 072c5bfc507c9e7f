import { describe, expect, it } from "vitest";
import { readCssColor } from "./css-color.ts";

describe("an opaque colour of CSS becomes six upper-case digits", () => {
  it.each([
    ["#7acba5", "#7ACBA5"],
    ["7acba5", "#7ACBA5"],
    ["  #7acba5\n", "#7ACBA5"],
    ["#abc", "#AABBCC"],
    ["fff", "#FFFFFF"],
    ["#abcf", "#AABBCC"],
    ["#7acba5ff", "#7ACBA5"],
    ["7ACBA5FF", "#7ACBA5"],

    ["rgb(255, 106, 0)", "#FF6A00"],
    ["rgb(255,106,0)", "#FF6A00"],
    ["rgb(255 106 0)", "#FF6A00"],
    ["RGB( 255  106\t0 )", "#FF6A00"],
    ["rgb(100%, 41.57%, 0%)", "#FF6A00"],
    ["rgb(100% 106 +0)", "#FF6A00"],
    ["rgb(254.6 105.5 .4)", "#FF6A00"],
    ["rgba(255, 106, 0, 1)", "#FF6A00"],
    ["rgba(255, 106, 0, 100%)", "#FF6A00"],
    ["rgba(255, 106, 0, 1.0)", "#FF6A00"],
    ["rgb(255, 106, 0, 1)", "#FF6A00"],
    ["rgb(255 106 0 / 1)", "#FF6A00"],
    ["rgb(255 106 0/100%)", "#FF6A00"],
    ["rgba(255, 106, 0)", "#FF6A00"],

    ["hsl(25, 100%, 50%)", "#FF6A00"],
    ["hsl(25 100% 50%)", "#FF6A00"],
    ["hsl(25 100 50)", "#FF6A00"],
    ["hsla(25, 100%, 50%, 1)", "#FF6A00"],
    ["hsl(25deg 100% 50% / 100%)", "#FF6A00"],
    ["HSL(24.94DEG 100% 50%)", "#FF6A00"],
    ["hsl(0, 100%, 50%)", "#FF0000"],
    ["hsl(360, 100%, 50%)", "#FF0000"],
    ["hsl(120deg, 100%, 50%)", "#00FF00"],
    ["hsl(0.5turn 100% 50%)", "#00FFFF"],
    ["hsl(200grad 100% 50%)", "#00FFFF"],
    ["hsl(3.14159rad 100% 50%)", "#00FFFF"],
    ["hsl(-120 100% 50%)", "#0000FF"],
    ["hsl(840 100% 50%)", "#00FF00"],
    ["hsl(149, 43.8%, 63.7%)", "#7ACBA1"],
    ["hsl(77, 0%, 50%)", "#808080"],
    ["hsl(77, 100%, 0%)", "#000000"],
    ["hsl(77, 100%, 100%)", "#FFFFFF"],
  ])("%j is %s", (text, color) => {
    expect(readCssColor(text)).toBe(color);
  });
});

describe("a transparent colour is refused, because what lies behind it is not known", () => {
  it.each([
    "#7acba580",
    "#7acba500",
    "#abc8",
    "rgba(255, 106, 0, 0.5)",
    "rgba(255, 106, 0, .999)",
    "rgb(255 106 0 / 50%)",
    "hsla(25, 100%, 50%, 0)",
    "transparent",
  ])("%j", (text) => {
    expect(readCssColor(text)).toBeNull();
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
    "#12345g",
    "##7acba5",
    "#7ac ba5",
    "0x7acba5",
    "#\uff17\uff41\uff43\uff42\uff41\uff15",
    "#fff\n#fff",
    "#fff;background:url(//evil.example)",
    "#fff}body{display:none}",
    "red;background:url(//evil.example)",
    "var(--x)",
    "rgb(var(--x))",
    "rgb(1,2,3);background:url(//evil.example)",
    "rgb(1,2,3) url(//evil.example)",
    "rgb(calc(1),2,3)",

    "rgb()",
    "rgb(1,2)",
    "rgb(1 2)",
    "rgb(1,2,3,)",
    "rgb(1,,3)",
    "rgb(1,2 3)",
    "rgb(1 2 3 1)",
    "rgb(1/2/3)",
    "rgb(1,2,3,1,1)",
    "rgb(1, 2, 3 / 1)",
    "rgb(1 2 3 /)",
    "rgb 1 2 3",
    "rgb(1,2,3",
    "rgb(256, 0, 0)",
    "rgb(-1, 0, 0)",
    "rgb(101%, 0, 0)",
    "rgb(1e2, 0, 0)",
    "rgb(1px, 0, 0)",
    "rgb(none 0 0)",
    "rgba(1, 2, 3, 1.1)",
    "rgba(1, 2, 3, 101%)",
    "hsl(25, 101%, 50%)",
    "hsl(25, 100%, -1%)",
    "hsl(25px, 100%, 50%)",
    "hsl(25%, 100%, 50%)",
    "hsl(25, 100%)",
    "hwb(25 0% 0%)",
    "red",
  ])("%j", (text) => {
    expect(readCssColor(text)).toBeNull();
  });

  it("at once, however long it is", () => {
    const started = performance.now();
    for (const text of ["1".repeat(1e6), `rgb(${" ".repeat(1e6)}`, `rgb(${"1 ".repeat(5e5)})`]) {
      expect(readCssColor(text)).toBeNull();
    }
    expect(performance.now() - started).toBeLessThan(200);
  });
});

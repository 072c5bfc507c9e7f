import { expect, it } from "vitest";
import { compareTexts } from "./compare-texts.ts";

const differing = (left: string, right: string) =>
  compareTexts(left, right)
    ?.filter(({ isSame }) => !isSame)
    .map((row) => [row.left, row.right]);

it("puts a changed value beside the other one", () => {
  expect(differing('{"a":1,"b":2}', '{"a":1,"b":3}')).toEqual([['  "b": 2', '  "b": 3']]);
});

it("leaves a side empty if a value is only on the other one", () => {
  expect(differing("[1]", "[1,2]")).toEqual([
    ["  1", "  1,"],
    [undefined, "  2"],
  ]);
  expect(differing("", "text")).toEqual([[undefined, "text"]]);
});

it("compares values, not spaces and order", () => {
  expect(differing('{"a":{"x":1,"y":2},"b":[]}', '{ "b": [],\n "a": {"y":2, "x":1} }')).toEqual([]);
});

it("compares what is no JSON line by line", () => {
  expect(differing("<p>\r\n502\r\n</p>", "<p>\n503\n</p>")).toEqual([["502", "503"]]);
  expect(compareTexts("", "")).toEqual([]);
});

it("gives up on long texts that have nothing in common, in time", () => {
  const lines = (letter: string) =>
    Array.from({ length: 40_000 }, (_, index) => `${letter}${index}`).join("\n");
  const started = performance.now();
  expect(compareTexts(lines("a"), lines("b"))).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(5_000);
});

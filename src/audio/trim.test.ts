import { describe, expect, it } from "vitest";
import { isTrimmed, limitBeyond, moveEnd, roomOf, entireClip } from "./trim.ts";

describe("the kept part of a clip", () => {
  const entire = entireClip(8);

  it.each([
    ["start", 2, { start: 2, end: 8 }],
    ["start", -1, { start: 0, end: 8 }],
    ["start", 9, { start: 7.5, end: 8 }],
    ["end", 5, { start: 0, end: 5 }],
    ["end", 99, { start: 0, end: 8 }],
    ["end", 0, { start: 0, end: 0.5 }],
  ] as const)("moves its %s towards %d as far as there is room", (end, to, expected) => {
    expect(moveEnd(entire, end, to, 8)).toEqual(expected);
  });

  it.each([
    ["start", 3, undefined],
    ["start", 5.6, "most"],
    ["start", -0.1, "least"],
    ["end", 8.02, undefined],
    ["end", 30, "most"],
    ["end", 2.4, "least"],
  ] as const)("has a limit for its %s: %d is beyond %s", (end, to, limit) => {
    expect(limitBeyond(to, roomOf({ start: 2, end: 6 }, end, 8))).toBe(limit);
  });

  it("is the entire clip if that is shorter than the shortest part", () => {
    expect(moveEnd(entireClip(0.2), "start", 0.1, 0.2)).toEqual({ start: 0, end: 0.2 });
    expect(moveEnd(entireClip(0.2), "end", 0.1, 0.2)).toEqual({ start: 0, end: 0.2 });
  });

  it.each([
    [entire, false],
    [{ start: 0.04, end: 8 }, false],
    [{ start: 0.1, end: 8 }, true],
    [{ start: 0, end: 7.9 }, true],
  ])("%o is trimmed: %s", (trim, expected) => {
    expect(isTrimmed(trim, 8)).toBe(expected);
  });
});

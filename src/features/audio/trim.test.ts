import { describe, expect, it } from "vitest";
import { isTrimmed, moveEnd, wholeOf } from "./trim.ts";

describe("the kept part of a clip", () => {
  const whole = wholeOf(8);

  it.each([
    ["start", 2, { start: 2, end: 8 }],
    ["start", -1, { start: 0, end: 8 }],
    ["start", 9, { start: 7.5, end: 8 }],
    ["end", 5, { start: 0, end: 5 }],
    ["end", 99, { start: 0, end: 8 }],
    ["end", 0, { start: 0, end: 0.5 }],
  ] as const)("moves its %s to %d as far as it may", (end, to, expected) => {
    expect(moveEnd(whole, end, to, 8)).toEqual(expected);
  });

  it("stays whole where the clip is shorter than the least that is kept", () => {
    expect(moveEnd(wholeOf(0.2), "start", 0.1, 0.2)).toEqual({ start: 0, end: 0.2 });
    expect(moveEnd(wholeOf(0.2), "end", 0.1, 0.2)).toEqual({ start: 0, end: 0.2 });
  });

  it.each([
    [whole, false],
    [{ start: 0.04, end: 8 }, false],
    [{ start: 0.1, end: 8 }, true],
    [{ start: 0, end: 7.9 }, true],
  ])("%o is trimmed: %s", (trim, expected) => {
    expect(isTrimmed(trim, 8)).toBe(expected);
  });
});

import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import {
  fromWallTime,
  lengthOf,
  oddityOfTime,
  problemOfTime,
  suggestedTimes,
  toWallTime,
} from "./wall-time.ts";

/** Runs tests in a zone of their own. */
function inZone(zone: string) {
  let before: string | undefined;
  beforeAll(() => {
    before = process.env["TZ"];
    process.env["TZ"] = zone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  });
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe("in Berlin", () => {
  inZone("Europe/Berlin");
  const now = Date.UTC(2026, 10, 26, 18, 40);

  it("writes and reads what clocks show", () => {
    expect(toWallTime(now)).toBe("2026-11-26T19:40");
    expect(fromWallTime("2026-11-26T19:40")).toBe(now);
    expect(fromWallTime("2026-11-26T")).toBeUndefined();
    expect(fromWallTime("T19:40")).toBeUndefined();
  });

  test.each([
    ["2026-11-27T09:00", undefined],
    ["", "missing"],
    ["2026-11-26T19:40", "past"],
    ["2026-12-10T19:40", undefined],
    ["2026-12-10T19:41", "too-far"],
  ])("%j: %s", (local, problem) => {
    expect(problemOfTime(local, now)).toBe(problem);
  });

  test.each([
    ["2026-11-27T09:00", undefined],
    ["2026-10-25T01:59", undefined],
    ["2026-10-25T02:30", "twice"],
    ["2026-10-25T03:00", undefined],
    ["2027-03-28T01:59", undefined],
    ["2027-03-28T02:30", "skipped"],
    ["2027-03-28T03:00", undefined],
    ["", undefined],
  ])("%j is shown as often as others, or %s", (local, oddity) => {
    expect(oddityOfTime(local)).toBe(oddity);
  });

  it("takes the first of two, and is later by what is skipped", () => {
    expect(fromWallTime("2026-10-25T02:30")).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(fromWallTime("2027-03-28T02:30")).toBe(Date.UTC(2027, 2, 28, 1, 30));
  });

  it("suggests evenings only while they are some time away, and Monday unless it is tomorrow", () => {
    expect(suggestedTimes(now)).toEqual([
      { name: "tomorrow", local: "2026-11-27T09:00" },
      { name: "monday", local: "2026-11-30T09:00" },
    ]);
    expect(suggestedTimes(Date.UTC(2026, 10, 29, 10))).toEqual([
      { name: "tonight", local: "2026-11-29T19:00" },
      { name: "tomorrow", local: "2026-11-30T09:00" },
    ]);
    expect(suggestedTimes(Date.UTC(2026, 10, 30, 10)).at(-1)).toEqual({
      name: "monday",
      local: "2026-12-07T09:00",
    });
  });
});

describe("in New York", () => {
  inZone("America/New_York");

  test.each([
    ["2026-11-01T01:30", "twice"],
    ["2026-11-01T02:00", undefined],
    ["2027-03-14T02:30", "skipped"],
    ["2027-03-14T03:00", undefined],
  ])("%s is shown as often as others, or %s", (local, oddity) => {
    expect(oddityOfTime(local)).toBe(oddity);
  });
});

it("counts days, hours and minutes, and rounds up", () => {
  expect(lengthOf(13 * HOUR + 20 * MINUTE)).toEqual({ days: 0, hours: 13, minutes: 20 });
  expect(lengthOf(49 * HOUR + 1)).toEqual({ days: 2, hours: 1, minutes: 1 });
  expect(lengthOf(1)).toEqual({ days: 0, hours: 0, minutes: 1 });
  expect(lengthOf(-HOUR)).toEqual({ days: 0, hours: 0, minutes: 0 });
});

import { expect, test } from "vitest";
import { statusUnderTest } from "./reports-under-test.ts";
import { timelineOf, viewsByHour } from "./timeline.ts";

const T0 = Date.UTC(2026, 10, 23, 12);
const MINUTE = 60_000;

/** A status whose people saw it so many minutes after it was published. */
function viewedAfter(...minutes: number[]) {
  const publishedAt = T0 + MINUTE;
  const exchange = { status: 200, milliseconds: 300, answer: "" };
  const { record, people } = statusUnderTest(
    { read: minutes.length, sent: 1 },
    { publishedAt, exchange },
  );
  const seen = people.map((person, index) => {
    const after = minutes[index];
    return after === undefined ? person : { ...person, at: publishedAt + after * MINUTE };
  });
  return { record, people: seen };
}

test("a timeline names the first view, the middle one and the last one", () => {
  expect(timelineOf(viewedAfter(90, 5, 30, 200))).toEqual([
    { event: "started", at: T0 },
    { event: "accepted", at: T0 + 300 },
    { event: "published", at: T0 + MINUTE },
    { event: "first-view", at: T0 + 6 * MINUTE },
    { event: "half-of-views", at: T0 + 31 * MINUTE },
    { event: "last-view", at: T0 + 201 * MINUTE },
  ]);
});

test("what is not known is left out", () => {
  const { record, people } = statusUnderTest({ delivered: 3 });
  expect(timelineOf({ record, people })).toEqual([{ event: "started", at: T0 }]);
  const untimed = people.map((person) => ({ ...person, step: "read" as const, at: undefined }));
  expect(timelineOf({ record, people: untimed })).toEqual([{ event: "started", at: T0 }]);
  expect(viewsByHour({ record, people: untimed })).toBeUndefined();
});

test("views are counted by the hour, also those of a clock that is wrong", () => {
  const hours = viewsByHour(viewedAfter(0, 59, 60, 23 * 60 + 59, 3 * 24 * 60, -600)) ?? [];
  expect(hours).toHaveLength(24);
  expect([hours[0], hours[1], hours[23]]).toEqual([3, 1, 2]);
});

import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { reportOf, viewedShareOf } from "./period-report.ts";
import { statusUnderTest } from "./reports-under-test.ts";

beforeAll(() => void vi.stubEnv("TZ", "Europe/Moscow"));
afterAll(() => void vi.unstubAllEnvs());

const NOW = Date.UTC(2026, 10, 26, 12);
// Half past midnight in Moscow, the day before in UTC.
const night = Date.UTC(2026, 10, 23, 21, 30);
const good = statusUnderTest({ read: 8, sent: 2 }, { startedAt: night });
const poor = statusUnderTest({ read: 1, delivered: 3 }, { startedAt: night - 86_400_000 });
const rejected = statusUnderTest(
  {},
  {
    startedAt: night - 3600_000,
    state: "rejected",
    idMessage: undefined,
    idInstance: "1101000002",
    instanceLabel: "Office",
  },
);

describe("a report of a period", () => {
  const made = () => reportOf([good, rejected, poor], NOW);

  test("sums up the statuses that have statistics", () => {
    expect(made().totals).toEqual({
      statuses: 3,
      accepted: 2,
      counted: 2,
      sums: { recipients: 14, published: 14, delivered: 12, viewed: 9 },
    });
  });

  test("counts each person once", () => {
    expect(made().people).toEqual({ published: 10, delivered: 8, viewed: 8 });
  });

  test("sums up local days, and instances", () => {
    const report = made();
    const days = report.days.map(({ day, totals }) => [
      new Date(day).toISOString(),
      totals.statuses,
    ]);
    expect(days).toEqual([
      ["2026-11-23T21:00:00.000Z", 1],
      ["2026-11-22T21:00:00.000Z", 2],
    ]);
    expect(report.instances.map(({ label, totals }) => [label, totals.statuses])).toEqual([
      ["Shop", 2],
      ["Office", 1],
    ]);
  });

  test("names the best and the worst status", () => {
    expect(made()).toMatchObject({ best: good, worst: poor });
    expect(viewedShareOf(good)).toBe(0.8);
    expect(viewedShareOf(rejected)).toBeUndefined();
  });
});

test("a status of less than an hour is not the worst, and equal ones are neither", () => {
  const early = statusUnderTest({ sent: 5 }, { startedAt: NOW - 60_000 });
  expect(reportOf([early, good], NOW)).toMatchObject({ best: undefined, worst: undefined });
  expect(reportOf([good, good], NOW).best).toBeUndefined();
  expect(reportOf([early, good, poor], NOW).worst).toBe(poor);
});

test("a status for everyone is measured by those it was published to", () => {
  const everyone = statusUnderTest(
    { read: 1, sent: 3 },
    { request: { urlFile: "https://a.example/a", fileName: "a" } },
  );
  expect(viewedShareOf(everyone)).toBe(0.25);
});

test("nothing was sent", () => {
  expect(reportOf([], NOW)).toMatchObject({ totals: { statuses: 0 }, days: [], instances: [] });
});

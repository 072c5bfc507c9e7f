import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { periodOf } from "./period.ts";

beforeAll(() => void vi.stubEnv("TZ", "Europe/Berlin"));
afterAll(() => void vi.unstubAllEnvs());

const at = (text: string) => new Date(text).getTime();
const NOW = at("2026-03-29T15:00");
const none = { first: "", last: "" };

test.each([
  ["today", "2026-03-29T00:00"],
  ["week", "2026-03-23T00:00"],
  ["month", "2026-02-28T00:00"],
  ["quarter", "2025-12-30T00:00"],
] as const)("%s ends today, also on a day of 23 hours", (name, from) => {
  expect(periodOf(name, NOW, none)).toEqual({ from: at(from), to: at("2026-03-30T00:00") });
});

test("own days include the last one, in either order", () => {
  const days = { first: "2026-03-01", last: "2026-03-05" };
  const period = { from: at("2026-03-01T00:00"), to: at("2026-03-06T00:00") };
  expect(periodOf("own", NOW, days)).toEqual(period);
  expect(periodOf("own", NOW, { first: days.last, last: days.first })).toEqual(period);
});

test("an end that is not given is open", () => {
  expect(periodOf("own", NOW, { first: "2026-03-01", last: "" }).to).toBe(Infinity);
  expect(periodOf("own", NOW, { first: "no day", last: "" }).from).toBe(-Infinity);
  expect(periodOf("all", NOW, none)).toEqual({ from: -Infinity, to: Infinity });
});

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchPresence } from "./presence.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("a page that runs is present, however long a step takes", () => {
  const presence = watchPresence(Date.now());
  vi.advanceTimersByTime(60 * 60_000);
  expect(presence.isUnbroken()).toBe(true);
  presence.end();
  expect(vi.getTimerCount()).toBe(0);
});

it.each([
  ["a sleep", 60 * 60_000],
  ["a clock that was set back", -60 * 60_000],
])("%s breaks it, until the next click", (_, jumpMs) => {
  const presence = watchPresence(Date.now());
  vi.advanceTimersByTime(2_000);
  vi.setSystemTime(Date.now() + jumpMs);
  vi.advanceTimersByTime(60_000);
  expect(presence.isUnbroken()).toBe(false);
  presence.renew();
  vi.advanceTimersByTime(60_000);
  expect(presence.isUnbroken()).toBe(true);
  presence.end();
});

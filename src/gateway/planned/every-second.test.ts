import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { everySecond } from "./every-second.ts";

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 27, 8) }));
afterEach(() => vi.useRealTimers());

it("works each second until it is stopped, and ends with the last work", async () => {
  const clock = everySecond();
  let ticks = 0;
  let isIdle = false;
  clock.start({
    tick: async () => {
      ticks += 1;
    },
    whenIdle: async () => {
      isIdle = true;
    },
  });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ticks).toBeGreaterThanOrEqual(9);
  expect(ticks).toBeLessThanOrEqual(11);
  await clock.stop();
  expect(isIdle).toBe(true);
  const before = ticks;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ticks).toBe(before);
});

it("starts no second tick while one is not over", async () => {
  const clock = everySecond();
  let ticks = 0;
  clock.start({
    tick: () => {
      ticks += 1;
      return new Promise(() => {});
    },
    whenIdle: async () => {},
  });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ticks).toBe(1);
  await clock.stop();
});

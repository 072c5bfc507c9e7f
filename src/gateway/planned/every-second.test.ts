import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { deferred } from "../under-test/gateway-under-test.ts";
import { everySecond, type SecondWork } from "./every-second.ts";

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 27, 8) }));
afterEach(() => vi.useRealTimers());

const LIMIT_MS = 50;

/** Work that counts its ticks and notes what is asked of it. */
function workOf(changes: Partial<SecondWork> = {}) {
  const calls: string[] = [];
  const work: SecondWork = {
    tick: async () => {},
    stop: () => calls.push("stop"),
    whenIdle: async () => void calls.push("idle"),
    leaving: () => 0,
    ...changes,
  };
  return { work, calls };
}

it("works each second until it is stopped, and ends with the last work", async () => {
  const clock = everySecond();
  let ticks = 0;
  const { work, calls } = workOf({
    tick: async () => {
      ticks += 1;
    },
  });
  clock.start(work);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ticks).toBeGreaterThanOrEqual(9);
  expect(ticks).toBeLessThanOrEqual(11);
  expect(await clock.stop(LIMIT_MS)).toBe(0);
  expect(calls).toEqual(["stop", "idle"]);
  const before = ticks;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ticks).toBe(before);
});

it("starts no second tick while one is not over, and ends after it", async () => {
  const clock = everySecond();
  const tick = deferred<void>();
  let ticks = 0;
  const { work, calls } = workOf({
    tick: () => {
      ticks += 1;
      return tick.promise;
    },
  });
  clock.start(work);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ticks).toBe(1);
  const stopped = clock.stop(10_000_000);
  await vi.advanceTimersByTimeAsync(0);
  expect(calls).toEqual(["stop"]);
  tick.resolve();
  await stopped;
  expect(calls).toEqual(["stop", "idle"]);
});

it("waits no longer than the limit, and says how many sends are still leaving", async () => {
  const clock = everySecond();
  const { work } = workOf({ whenIdle: () => new Promise(() => {}), leaving: () => 2 });
  clock.start(work);
  const stopped = clock.stop(LIMIT_MS);
  await vi.advanceTimersByTimeAsync(LIMIT_MS);
  expect(await stopped).toBe(2);
});

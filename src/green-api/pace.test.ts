import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Method } from "./contract.ts";
import { waitForTurn } from "./pace.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** After how many milliseconds each of three calls at once may leave. */
async function turnsOf(method: Method, idInstance: string) {
  const started = Date.now();
  const turns: number[] = [];
  const calls = [1, 2, 3].map(async () => {
    await waitForTurn(method, { idInstance, apiUrl: "https://api.green-api.com" });
    turns.push(Date.now() - started);
  });
  await vi.runAllTimersAsync();
  await Promise.all(calls);
  return turns.map((turn) => Math.round(turn / 10) * 10);
}

it.each<[Method, string, number[]]>([
  ["getSettings", "one call a second", [0, 1100, 2200]],
  ["qr", "three calls a second", [0, 430, 870]],
  ["getStateInstanceHistory", "no pace that is known", [0, 1100, 2200]],
])("%s has %s", async (method, _, expected) => {
  expect(await turnsOf(method, `1101000${method.length}`)).toEqual(expected);
});

it("counts methods and instances apart, and forgets calls that are long past", async () => {
  const one = { idInstance: "1101000901", apiUrl: "" };
  const started = Date.now();
  await waitForTurn("getSettings", one);
  await waitForTurn("getStateInstance", one);
  await waitForTurn("getSettings", { ...one, idInstance: "1101000902" });
  vi.advanceTimersByTime(2000);
  await waitForTurn("getSettings", one);
  expect(Date.now() - started).toBe(2000);
});

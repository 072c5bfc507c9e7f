import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { pause } from "../lib/wait.ts";
import type { Method } from "./contract.ts";
import { askInTurn } from "./pace.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("navigator", {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** After how many milliseconds each of three calls at once leaves. Each is answered after 50 ms. */
async function turnsOf(method: Method, idInstance: string) {
  const started = Date.now();
  const turns: number[] = [];
  const ask = () => {
    turns.push(Date.now() - started);
    return pause(50);
  };
  const instance = { idInstance, apiUrl: "https://api.green-api.com" };
  const calls = [1, 2, 3].map(() => askInTurn(method, instance, ask));
  await vi.runAllTimersAsync();
  await Promise.all(calls);
  return turns.map((turn) => Math.round(turn / 10) * 10);
}

it.each<[Method, string, number[]]>([
  ["getSettings", "one call a second", [0, 1150, 2300]],
  ["qr", "three calls a second", [0, 480, 970]],
  ["getStateInstanceHistory", "no pace that is known", [0, 1150, 2300]],
])("%s has %s", async (method, _, expected) => {
  expect(await turnsOf(method, `1101000${method.length}`)).toEqual(expected);
});

it("counts methods and instances apart, and forgets calls that are long past", async () => {
  const one = { idInstance: "1101000901", apiUrl: "" };
  const asked = vi.fn(() => Promise.resolve());
  void askInTurn("getSettings", one, asked);
  void askInTurn("getStateInstance", one, asked);
  void askInTurn("getSettings", { ...one, idInstance: "1101000902" }, asked);
  expect(asked).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(2000);
  await askInTurn("getSettings", one, asked);
  expect(asked).toHaveBeenCalledTimes(4);
});

it("lets other tabs ask only after its own pause, and asks all the same if they never end", async () => {
  const one = { idInstance: "1101000904", apiUrl: "" };
  let turn = (): Promise<void> => Promise.resolve();
  const request = vi.fn((_name, _options, granted: () => Promise<void>) => {
    turn = granted;
    return Promise.resolve();
  });
  vi.stubGlobal("navigator", { locks: { request } });
  const asked = vi.fn(() => Promise.resolve("answered"));
  const answer = askInTurn("getSettings", one, asked);
  expect(request.mock.calls[0]?.[0]).toBe("vss:ask:getSettings 1101000904 ");
  expect(asked).not.toHaveBeenCalled();
  const isFree = vi.fn();
  void turn().then(isFree);
  expect(await answer).toBe("answered");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(isFree).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(isFree).toHaveBeenCalled();

  request.mockRejectedValueOnce(new DOMException("Too long", "TimeoutError"));
  expect(await askInTurn("getSettings", one, asked)).toBe("answered");
});

it("goes on after a call that failed", async () => {
  const one = { idInstance: "1101000903", apiUrl: "" };
  const failing = askInTurn("getSettings", one, () => Promise.reject(new Error("refused")));
  await expect(failing).rejects.toThrow("refused");
  const next = askInTurn("getSettings", one, () => Promise.resolve("answered"));
  await vi.runAllTimersAsync();
  expect(await next).toBe("answered");
});

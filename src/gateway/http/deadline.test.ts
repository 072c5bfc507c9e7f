import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { collectGarbage } from "../under-test/collect-garbage-under-test.ts";
import { startDeadline } from "./deadline.ts";

test("fires even if nobody references it and garbage is collected", async () => {
  const fired = new Set<unknown>();
  const page = new AbortController();
  const listen = (signal: AbortSignal) => {
    signal.addEventListener("abort", () => fired.add(signal.reason?.name ?? signal.reason));
  };
  listen(startDeadline({ afterMs: 50 }).signal);
  listen(startDeadline({ withAny: [new AbortController().signal, page.signal] }).signal);
  for (let turn = 0; turn < 10; turn += 1) {
    collectGarbage();
    await nextTurn();
  }
  page.abort("closed");
  await vi.waitUntil(() => fired.size === 2, { timeout: 60_000 });
  expect(fired).toEqual(new Set(["closed", "TimeoutError"]));
});

test("ends at once if a signal was aborted before", () => {
  const gone = AbortSignal.abort("gone");
  expect(startDeadline({ afterMs: 1, withAny: [gone] }).signal).toMatchObject({
    aborted: true,
    reason: "gone",
  });
});

test("leaves no timers and listeners once it is cleared", async () => {
  const page = new AbortController();
  const before = process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const { signal, clear } = startDeadline({ afterMs: 60_000, withAny: [page.signal] });
  clear();
  page.abort();
  expect(signal.aborted).toBe(false);
  expect(process.getActiveResourcesInfo().filter((name) => name === "Timeout").length).toBe(before);
});

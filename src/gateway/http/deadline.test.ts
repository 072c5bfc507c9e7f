import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { collectGarbage } from "../under-test/collect-garbage-under-test.ts";
import { startDeadline } from "./deadline.ts";

test("is heard of although nobody holds it and garbage is collected", async () => {
  const heard = new Set<unknown>();
  const page = new AbortController();
  const listen = (signal: AbortSignal) => {
    signal.addEventListener("abort", () => heard.add(signal.reason?.name ?? signal.reason));
  };
  listen(startDeadline({ afterMs: 50 }).signal);
  listen(startDeadline({ withAny: [new AbortController().signal, page.signal] }).signal);
  for (let turn = 0; turn < 10; turn += 1) {
    collectGarbage();
    await nextTurn();
  }
  page.abort("closed");
  await vi.waitUntil(() => heard.size === 2, { timeout: 60_000 });
  expect(heard).toEqual(new Set(["closed", "TimeoutError"]));
});

test("is over at once where somebody has given up before", () => {
  const gone = AbortSignal.abort("gone");
  expect(startDeadline({ afterMs: 1, withAny: [gone] }).signal).toMatchObject({
    aborted: true,
    reason: "gone",
  });
});

test("leaves nothing behind once it is cleared", async () => {
  const page = new AbortController();
  const before = process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const { signal, clear } = startDeadline({ afterMs: 60_000, withAny: [page.signal] });
  clear();
  page.abort();
  expect(signal.aborted).toBe(false);
  expect(process.getActiveResourcesInfo().filter((name) => name === "Timeout").length).toBe(before);
});

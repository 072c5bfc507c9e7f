import { expect, it } from "vitest";
import { describeLength, describeLifetime } from "./describe-lifetime.ts";
import { historyList as en } from "./en/history-list.ts";
import { historyList as ru } from "./ru/history-list.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const now = new Date(2026, 10, 26, 15, 0).getTime();

it.each([
  [23 * HOUR_MS + 12 * MINUTE_MS, "23 h 12 min"],
  [23 * HOUR_MS + 12.9 * MINUTE_MS, "23 h 12 min"],
  [2 * HOUR_MS, "2 h"],
  [5 * MINUTE_MS, "5 min"],
  [MINUTE_MS - 1, "less than a minute"],
])("%d ms are %s", (ms, text) => {
  expect(describeLength(ms, en)).toBe(text);
});

it.each([
  [{ state: "waiting", until: now + 2 * HOUR_MS }, "in the queue, 2 h left"],
  [{ state: "visible", until: now + 2 * HOUR_MS }, "visible for 2 h"],
  [
    { state: "gone", since: new Date(2026, 10, 25, 14, 3).getTime() },
    "no longer visible since yesterday 14:03",
  ],
  [{ state: "dropped", isCertain: false }, "dropped, or no longer visible"],
  [{ state: "dropped", isCertain: true }, ""],
  [undefined, ""],
] as const)("%j: %s", (lifetime, text) => {
  expect(describeLifetime(lifetime, now, en, "en")).toBe(text);
});

it("speaks Russian", () => {
  const visible = { state: "visible", until: now + 83 * MINUTE_MS } as const;
  expect(describeLifetime(visible, now, ru, "ru")).toBe("виден ещё 1\u00A0ч 23\u00A0мин");
});

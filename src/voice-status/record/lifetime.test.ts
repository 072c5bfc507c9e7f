import { describe, expect, it } from "vitest";
import { lifetimeOf } from "./lifetime.ts";
import type { RecordState, SendRecord } from "./record.ts";

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const startedAt = Date.UTC(2026, 2, 1, 12);

function record(state: RecordState, change: Partial<SendRecord> = {}): SendRecord {
  return {
    version: 1,
    id: "01JNAX8C00ABCDEFGHJKMNPQRS",
    idInstance: "1101000001",
    instanceLabel: "Shop",
    startedAt,
    request: { urlFile: "https://a.example/a.mp3", fileName: "a.mp3" },
    state,
    ...change,
  };
}

describe("the lifetime of a status", () => {
  it.each<[RecordState, number, object]>([
    ["accepted", HOUR_MS, { state: "waiting", until: startedAt + DAY_MS }],
    ["pending", HOUR_MS, { state: "waiting", until: startedAt + DAY_MS }],
    ["accepted", 7 * DAY_MS, { state: "dropped", isCertain: false }],
    ["pending", 400 * DAY_MS, { state: "dropped", isCertain: false }],
    ["dropped", 25 * HOUR_MS, { state: "dropped", isCertain: true }],
    ["sent", HOUR_MS, { state: "visible", until: startedAt + DAY_MS }],
    ["read", 7 * DAY_MS, { state: "gone", since: startedAt + DAY_MS }],
  ])("that is %s, after %i ms", (state, age, expected) => {
    expect(lifetimeOf(record(state), startedAt + age)).toEqual(expected);
    const imported = record(state, { imported: true, idInstance: "9999999999" });
    expect(lifetimeOf(imported, startedAt + age)).toEqual(expected);
  });

  it.each<RecordState>(["sending", "rejected", "unknown", "not-sent", "deleted"])(
    "that is %s is not known",
    (state) => expect(lifetimeOf(record(state), startedAt)).toBeUndefined(),
  );

  it("begins when it was published", () => {
    const late = record("sent", { publishedAt: startedAt + 20 * HOUR_MS });
    expect(lifetimeOf(late, startedAt + 40 * HOUR_MS)).toEqual({
      state: "visible",
      until: startedAt + 44 * HOUR_MS,
    });
  });

  it("is a day at most, also after the clock was set back by a day", () => {
    const now = startedAt - DAY_MS;
    expect(lifetimeOf(record("accepted"), now)).toEqual({ state: "waiting", until: startedAt });
    expect(lifetimeOf(record("read"), now)).toEqual({ state: "visible", until: startedAt });
  });
});

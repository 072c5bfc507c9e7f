import { describe, expect, test } from "vitest";
import type { SendRecord } from "./record.ts";
import { identify, type Seen, settle } from "./settle.ts";

const T0 = Date.UTC(2026, 10, 23, 12);
const NOW = T0 + 60_000;
const none = new Set<string>();

const unknown: SendRecord = {
  version: 1,
  id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
  idInstance: "1101000001",
  instanceLabel: "Shop",
  startedAt: T0,
  request: { urlFile: "https://a.example/a.mp3", fileName: "a.mp3" },
  state: "unknown",
  failure: { code: "connection-lost" },
};

const journalEntry = (change: Partial<Seen["journal"][number]> = {}) => ({
  type: "outgoing",
  idMessage: "3EB0000000000000000A",
  timestamp: T0 / 1000,
  typeMessage: "audioMessage",
  chatId: "79123456789@c.us",
  sendByApi: true,
  fileName: "a.mp3",
  ...change,
});
const queued = (change: Partial<Seen["queue"][number]> = {}) => ({
  messageID: "3EB0000000000000000B",
  type: "sendVoiceStatus",
  body: { fileName: "a.mp3" },
  ...change,
});

describe("exactly one status that fits", () => {
  test("in the journal makes the send accepted, and its failure is history", () => {
    const settled = settle(unknown, { queue: [], journal: [journalEntry()] }, [], none, NOW);
    expect(settled).toMatchObject({ state: "accepted", idMessage: "3EB0000000000000000A" });
    expect(settled.failure).toBeUndefined();
  });

  test("in the queue does, too", () => {
    const settled = settle(unknown, { queue: [queued()], journal: [] }, [], none, NOW);
    expect(settled).toMatchObject({ state: "accepted", idMessage: "3EB0000000000000000B" });
  });

  test("seen in queue and journal alike is one, not two", () => {
    const seen = {
      queue: [queued({ messageID: "3EB0000000000000000A" })],
      journal: [journalEntry()],
    };
    expect(settle(unknown, seen, [], none, NOW).state).toBe("accepted");
  });
});

describe("a status that another open send may be is put to the person", () => {
  const again = { ...unknown, id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2E", startedAt: T0 + 60_000 };

  test.each(["unknown", "sending"] as const)("an %s one of the same file", (state) => {
    const seen = { queue: [], journal: [journalEntry()] };
    const candidates = [{ idMessage: "3EB0000000000000000A", at: T0 }];
    expect(settle(again, seen, [{ ...unknown, state }], none, NOW)).toMatchObject({
      state: "unknown",
      candidates,
    });
    expect(settle(unknown, seen, [{ ...again, state }], none, NOW)).toMatchObject({
      state: "unknown",
      candidates,
    });
  });

  test("but not for one of another file, or of another time", () => {
    const seen = { queue: [], journal: [journalEntry()] };
    const other = { ...again, request: { ...again.request, fileName: "b.mp3" } };
    const later = { ...again, startedAt: T0 + 10 * 60_000 };
    expect(settle(unknown, seen, [other, later], none, NOW).state).toBe("accepted");
  });
});

describe("does not count", () => {
  test.each<[string, Partial<Seen["journal"][number]>]>([
    ["another file", { fileName: "b.mp3" }],
    ["a text status", { typeMessage: "extendedTextMessage" }],
    ["a status sent from the phone", { sendByApi: false }],
    ["a status of 121 seconds before", { timestamp: T0 / 1000 - 121 }],
    ["a status of 25 hours later", { timestamp: T0 / 1000 + 25 * 3600 }],
  ])("%s", (_, change) => {
    const settled = settle(unknown, { queue: [], journal: [journalEntry(change)] }, [], none, NOW);
    expect(settled).toMatchObject({ state: "unknown", checkedAt: NOW, candidates: [] });
  });

  test.each<[string, Partial<Seen["queue"][number]>]>([
    ["a queued message of another kind", { type: "sendMessage" }],
    ["a queued status of another file", { body: { fileName: "b.mp3" } }],
    ["a queued status without an id", { messageID: undefined }],
  ])("%s", (_, change) => {
    const settled = settle(unknown, { queue: [queued(change)], journal: [] }, [], none, NOW);
    expect(settled.state).toBe("unknown");
  });

  test("a status that another record has claimed", () => {
    const claimed = new Set(["3EB0000000000000000A"]);
    const settled = settle(unknown, { queue: [], journal: [journalEntry()] }, [], claimed, NOW);
    expect(settled.state).toBe("unknown");
  });
});

test.each([-120, 0, 24 * 3600])("a clock that differs by %i seconds still fits", (seconds) => {
  const journal = [journalEntry({ timestamp: T0 / 1000 + seconds })];
  expect(settle(unknown, { queue: [], journal }, [], none, NOW).state).toBe("accepted");
});

test("several that fit are put to the person, whose choice makes it accepted", () => {
  const seen = { queue: [queued()], journal: [journalEntry()] };
  const asked = settle(unknown, seen, [], none, NOW);
  expect(asked.state).toBe("unknown");
  expect(asked.candidates).toEqual([
    { idMessage: "3EB0000000000000000B", at: undefined },
    { idMessage: "3EB0000000000000000A", at: T0 },
  ]);
  const chosen = identify(asked, "3EB0000000000000000A");
  expect(chosen).toMatchObject({ state: "accepted", idMessage: "3EB0000000000000000A" });
  expect(chosen.candidates).toBeUndefined();
});

test.each(["sending", "rejected", "accepted", "read", "not-sent"] as const)(
  "a record that is %s is left alone",
  (state) => {
    const record = { ...unknown, state };
    expect(settle(record, { queue: [], journal: [journalEntry()] }, [], none, NOW)).toBe(record);
  },
);

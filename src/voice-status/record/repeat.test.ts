import { describe, expect, it } from "vitest";
import type { RecordState, SendRecord } from "./record.ts";
import { findRepeat } from "./repeat.ts";

const NOW = Date.UTC(2026, 10, 23, 12);
const MINUTE_MS = 60_000;
const ivan = "79123456789@c.us";
const amelia = "442079460958@c.us";
const request = { urlFile: "https://a.example/a.mp3", fileName: "a.mp3", participants: [ivan] };

function sent(state: RecordState, change: Partial<SendRecord> = {}): SendRecord {
  return {
    version: 1,
    id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
    idInstance: "1101000001",
    instanceLabel: "Shop",
    startedAt: NOW - MINUTE_MS,
    request,
    state,
    ...(["accepted", "sent", "read", "deleted", "dropped"].includes(state) && {
      idMessage: "3EB0",
    }),
    ...change,
  };
}

const find = (record: SendRecord, known: Partial<Parameters<typeof findRepeat>[1]> = {}) =>
  findRepeat(request, {
    idInstance: "1101000001",
    records: [record],
    newer: [],
    now: NOW,
    ...known,
  })?.kind;

describe("the same audio to some of the same people", () => {
  it.each<[RecordState, string | undefined]>([
    ["sending", "open"],
    ["unknown", "open"],
    ["accepted", "queued"],
    ["sent", "queued"],
    ["read", "queued"],
    ["rejected", undefined],
    ["not-sent", undefined],
    ["deleted", undefined],
    ["dropped", undefined],
  ])("that is %s: %s", (state, kind) => {
    expect(find(sent(state))).toBe(kind);
  });

  it.each<[string, string[] | undefined, string | undefined]>([
    ["one of two", [ivan, amelia], "queued"],
    ["none of them", [amelia], undefined],
    ["everyone", [], "queued"],
    ["a lost list", undefined, "queued"],
  ])("with recipients: %s", (_, participants, kind) => {
    expect(find(sent("accepted", { request: { ...request, participants } }))).toBe(kind);
  });
});

it.each([{ urlFile: "https://a.example/b.mp3" }, { fileName: "b.mp3" }])(
  "the same name or the same link is enough: %j differs",
  (change) => {
    expect(find(sent("unknown", { request: { ...request, ...change } }))).toBe("open");
  },
);

describe("is no repeat", () => {
  it("of another audio, through another instance, or of the record that is repeated on purpose", () => {
    const other = { urlFile: "https://a.example/b.mp3", fileName: "b.mp3" };
    expect(find(sent("unknown", { request: { ...request, ...other } }))).toBeUndefined();
    expect(find(sent("unknown", { idInstance: "1101000002" }))).toBeUndefined();
    expect(find(sent("unknown"), { retryOf: sent("unknown").id })).toBeUndefined();
  });

  it("an hour after it was queued, and two days after it became unknown", () => {
    const ago = (minutes: number) => ({ startedAt: NOW - minutes * MINUTE_MS });
    expect(find(sent("read", ago(59)))).toBe("queued");
    expect(find(sent("read", ago(60)))).toBeUndefined();
    expect(find(sent("unknown", ago(47 * 60)))).toBe("open");
    expect(find(sent("unknown", ago(48 * 60)))).toBeUndefined();
  });
});

it("a newer studio's record of the file is a repeat in any state", () => {
  const newer = { id: "x", idInstance: "1101000001", state: "scheduled", fileName: "a.mp3" };
  expect(find(sent("rejected"), { newer: [newer] })).toBe("newer");
  expect(find(sent("rejected"), { newer: [{ ...newer, fileName: "b.mp3" }] })).toBeUndefined();
});

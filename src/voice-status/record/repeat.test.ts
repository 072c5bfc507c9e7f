import { describe, expect, it } from "vitest";
import type { RecordState, SendRecord } from "./record.ts";
import { findRepeat, repeatOf } from "./repeat.ts";
import type { Viewer } from "./viewers.ts";

const NOW = Date.UTC(2026, 10, 23, 12);
const MINUTE_MS = 60_000;
/** In minutes. */
const DAY = 24 * 60;
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
    ["sent", "published"],
    ["read", "published"],
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

  it("a day after it was queued, and two days after it became unknown", () => {
    const ago = (minutes: number) => ({ startedAt: NOW - minutes * MINUTE_MS });
    expect(find(sent("read", ago(DAY - 1)))).toBe("published");
    expect(find(sent("read", ago(DAY)))).toBeUndefined();
    expect(find(sent("unknown", ago(2 * DAY - 1)))).toBe("open");
    expect(find(sent("unknown", ago(2 * DAY)))).toBeUndefined();
  });

  it("unless the clock was a day ahead when it was sent", () => {
    const ahead = (minutes: number) => ({ startedAt: NOW + minutes * MINUTE_MS });
    expect(find(sent("read", ahead(DAY - 10)))).toBe("published");
    expect(find(sent("accepted", ahead(DAY + 10)))).toBe("queued");
    expect(find(sent("read", ahead(2 * DAY)))).toBeUndefined();
  });
});

describe("the earlier send that is named", () => {
  const to = (...participants: string[]) => ({ request: { ...request, participants } });
  const known = (records: SendRecord[], isSameClip?: (one: string, other: string) => boolean) => ({
    idInstance: "1101000001",
    records,
    newer: [],
    now: NOW,
    ...(isSameClip && { isSameClip }),
  });
  const both = { ...request, participants: [ivan, amelia] };

  it("says how many of the present recipients it had, and how many it reached", () => {
    const viewers = { sent: 2, delivered: 2, read: 1 };
    const earlier = sent("read", { ...to(ivan, "12025550102@c.us"), viewers });
    expect(findRepeat(both, known([earlier]))).toEqual({
      id: earlier.id,
      kind: "published",
      startedAt: NOW - MINUTE_MS,
      fileName: "a.mp3",
      shared: 1,
      people: 2,
      sentTo: 2,
      viewers,
      isUnseen: false,
    });
    expect(findRepeat({ ...both, participants: [] }, known([earlier]))).toMatchObject({
      shared: undefined,
      people: 0,
      sentTo: 2,
    });
  });

  it("is the one whose answer was lost, or else the one that most of them got", () => {
    const few = sent("read", { ...to(ivan), id: "few" });
    const many = sent("read", { ...to(amelia, ivan), id: "many", startedAt: NOW - 2 * MINUTE_MS });
    const lost = sent("unknown", { ...to(ivan), id: "lost", startedAt: NOW - 3 * MINUTE_MS });
    expect(findRepeat(both, known([few, many]))?.id).toBe("many");
    expect(findRepeat(both, known([few, many, lost]))?.id).toBe("lost");
  });

  it("may be the same clip under another link and name", () => {
    const other = { urlFile: "https://a.example/b.mp3", fileName: "b.mp3", participants: [ivan] };
    const earlier = sent("read", { request: other });
    const isOne = (one: string, two: string) => one === other.urlFile && two === request.urlFile;
    expect(findRepeat(request, known([earlier]))).toBeUndefined();
    expect(findRepeat(request, known([earlier], isOne))?.id).toBe(earlier.id);
  });

  it("is asked about whatever its age if it is sent again on purpose", () => {
    const old = sent("unknown", { startedAt: 0 });
    expect(repeatOf(old)).toMatchObject({ kind: "open", shared: 1, people: 1 });
  });
});

describe("a status that these people have not viewed yet", () => {
  const list = [ivan, amelia];
  const earlier = sent("read", { request: { ...request, participants: list } });
  const at = undefined;
  const isUnseen = (viewers: Viewer[], records = [earlier], participants: string[] = [ivan]) => {
    const repeat = findRepeat(
      { ...request, participants },
      { idInstance: "1101000001", records, newer: [], viewersOf: () => viewers, now: NOW },
    );
    return repeat?.kind !== "newer" && repeat?.isUnseen;
  };
  const seenByAmelia: Viewer = { chatId: amelia, step: "read", at };

  it("is one that the statistics name others as viewers of", () => {
    expect(isUnseen([seenByAmelia])).toBe(true);
    expect(isUnseen([seenByAmelia, { chatId: ivan, step: "delivered", at }])).toBe(true);
    expect(isUnseen([seenByAmelia, { chatId: ivan, step: "read", at }])).toBe(false);
    expect(isUnseen([seenByAmelia], [earlier], list)).toBe(false);
  });

  it("cannot be told without statistics or a list, of everyone, and with a viewer under a hidden id", () => {
    expect(isUnseen([])).toBe(false);
    expect(isUnseen([seenByAmelia], [earlier], [])).toBe(false);
    expect(
      isUnseen([seenByAmelia], [sent("read", { request: { ...request, participants: [] } })]),
    ).toBe(false);
    expect(isUnseen([seenByAmelia, { chatId: "123@lid", step: "read", at }])).toBe(false);
  });

  it("is none if another send of it is still in the queue", () => {
    const queued = sent("accepted", { id: "queued" });
    expect(isUnseen([seenByAmelia], [earlier, queued])).toBe(false);
  });
});

it("a newer studio's record of the file is a repeat in any state", () => {
  const newer = { id: "x", idInstance: "1101000001", state: "scheduled", fileName: "a.mp3" };
  expect(find(sent("rejected"), { newer: [newer] })).toBe("newer");
  expect(find(sent("rejected"), { newer: [{ ...newer, fileName: "b.mp3" }] })).toBeUndefined();
});

describe("groups of one list", () => {
  const numbers = (from: number) => Array.from({ length: 3 }, (_, at) => `${from + at}@c.us`);
  const [first, second] = [numbers(79_120_000_000), numbers(79_130_000_000)];
  const group = (part: number, participants: string[], state: RecordState) =>
    sent(state, {
      id: `01JZ8W3Q4T5V6X7Y8Z9A0B1C2${part}`,
      request: { ...request, participants },
      recipientGroup: { id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2A", part, of: 2 },
      viewers: { sent: 3, delivered: 2, read: 1 },
    });
  const toAll = { ...request, participants: [...first, ...second] };
  const known = { idInstance: "1101000001", newer: [], now: NOW };

  it("count as one send, which is as uncertain as the least certain of them", () => {
    const records = [group(2, second, "unknown"), group(1, first, "read")];
    expect(findRepeat(toAll, { ...known, records })).toMatchObject({
      kind: "open",
      shared: 6,
      people: 6,
      sentTo: 6,
      viewers: { sent: 6, delivered: 4, read: 2 },
    });
  });

  it("count only if something of them may have arrived", () => {
    const records = [group(2, second, "rejected"), group(1, first, "read")];
    const repeat = findRepeat(toAll, { ...known, records });
    expect(repeat).toMatchObject({ kind: "published", shared: 3, people: 6, sentTo: 3 });
  });
});

import { describe, expect, it } from "vitest";
import { newestSendOf, newestSeriesLike } from "./newest-send.ts";
import { isSameRequest } from "./same-request.ts";
import { recordStates, type RecordState, type SendRecord } from "./record.ts";

const NOW = Date.UTC(2026, 10, 23, 12);
const HOUR_MS = 60 * 60_000;
const ivan = "79123456789@c.us";
const amelia = "442079460958@c.us";
const request = {
  urlFile: "https://a.example/a.mp3",
  fileName: "a.mp3",
  backgroundColor: "#128C7E",
  participants: [ivan, amelia],
};

function sent(state: RecordState, change: Partial<SendRecord> = {}): SendRecord {
  return {
    version: 1,
    id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
    idInstance: "1101000001",
    instanceLabel: "Shop",
    startedAt: NOW - HOUR_MS,
    request,
    state,
    ...change,
  };
}

const find = (...records: SendRecord[]) =>
  newestSendOf(request, { idInstance: "1101000001", records, now: NOW }).map(({ id }) => id);

it("old records are looked at once, and not for each request", () => {
  let looks = 0;
  const records = new Proxy(
    Array.from({ length: 1_000 }, () => sent("read", { startedAt: NOW - 48 * HOUR_MS })),
    {
      get: (target, name, receiver) => {
        looks += 1;
        return Reflect.get(target, name, receiver) as unknown;
      },
    },
  );
  const newest = (fileName: string) =>
    newestSendOf({ ...request, fileName }, { idInstance: "1101000001", records, now: NOW });
  expect(newest("a")).toEqual([]);
  expect(looks).toBeGreaterThan(1_000);
  looks = 0;
  expect(newest("ab")).toEqual([]);
  expect(looks).toBe(0);
});

describe("two requests are the same", () => {
  it("whatever the order of their recipients", () => {
    expect(isSameRequest(request, { ...request, participants: [amelia, ivan] })).toBe(true);
    const { participants: _, ...everyone } = request;
    expect(isSameRequest(everyone, { ...request, participants: [] })).toBe(true);
  });

  it.each([
    { urlFile: "https://a.example/b.mp3" },
    { fileName: "b.mp3" },
    { backgroundColor: "#128C7F" },
    { participants: [ivan] },
    { participants: [ivan, "12025550102@c.us"] },
    { participants: [] },
  ])("but not with %o", (change) => {
    expect(isSameRequest(request, { ...request, ...change })).toBe(false);
  });
});

describe("the newest send of a request", () => {
  it("is the first of the records", () => {
    expect(find(sent("read", { id: "B" }), sent("sent", { id: "A" }))).toEqual(["B"]);
  });

  it("is one that is, or may be, at GREEN-API", () => {
    const found = recordStates.filter((state) => find(sent(state)).length > 0);
    expect(found).toEqual([
      "unknown",
      "accepted",
      "pending",
      "sent",
      "delivered",
      "read",
      "dropped",
    ]);
  });

  it.each<Partial<SendRecord>>([
    { idInstance: "1101000002" },
    { startedAt: NOW - 25 * HOUR_MS },
    { request: { ...request, fileName: "b.mp3" } },
  ])("is none with %o", (change) => {
    expect(find(sent("read", change))).toEqual([]);
  });

  it("is not one to everyone if its list of recipients was lost", () => {
    const everyone = { ...request, participants: [] };
    const lost = sent("read", { request: everyone, recipientCount: 2 });
    const known = { idInstance: "1101000001", records: [lost], now: NOW };
    expect(newestSendOf(everyone, known)).toEqual([]);
    expect(
      newestSendOf(everyone, { ...known, records: [sent("read", { request: everyone })] }),
    ).toHaveLength(1);
  });

  it("is one to several groups of recipients, in their order", () => {
    const group = (part: number, chatId: string, change: Partial<SendRecord> = {}) =>
      sent("accepted", {
        id: String(part),
        request: { ...request, participants: [chatId] },
        recipientGroup: { id: "G", part, of: 2 },
        ...change,
      });
    const [first, second] = [group(1, ivan), group(2, amelia)];
    expect(find(second, first)).toEqual(["1", "2"]);
    expect(find(second)).toEqual([]);
    expect(find(group(2, amelia, { state: "rejected" }), first)).toEqual(["1", "2"]);
  });

  it("is none that was sent elsewhere", () => {
    expect(find(sent("read", { elsewhere: true }))).toEqual([]);
  });
});

describe("the newest send of a clip in parts", () => {
  const part = (number: number, change: Partial<SendRecord> = {}) =>
    sent("accepted", {
      id: String(number),
      request: { ...request, urlFile: `https://a.example/${number}.mp3` },
      series: { id: "S", part: number, of: 2 },
      ...change,
    });
  const draft = { ...request, urlFile: "", fileName: "" };
  const findLike = (...records: SendRecord[]) =>
    newestSeriesLike(draft, { idInstance: "1101000001", records, now: NOW }).map(({ id }) => id);

  it("has the colour and the recipients of the draft, whatever its links are", () => {
    expect(findLike(part(2), part(1))).toEqual(["1", "2"]);
    expect(findLike(sent("read"))).toEqual([]);
    const toIvan = { ...request, participants: [ivan] };
    expect(findLike(part(1, { request: toIvan }))).toEqual([]);
    expect(findLike(part(1, { request: { ...request, backgroundColor: "#000000" } }))).toEqual([]);
  });

  it("may be to several groups of recipients", () => {
    const groups = [ivan, amelia].flatMap((chatId, group) =>
      [1, 2].map((number) =>
        part(number, {
          id: `${number}${group}`,
          request: { ...request, participants: [chatId] },
          recipientGroup: { id: "S", part: group + 1, of: 2 },
        }),
      ),
    );
    expect(findLike(...groups)).toHaveLength(4);
  });
});

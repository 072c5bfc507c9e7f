import { describe, expect, it } from "vitest";
import type { SendRecord } from "./record.ts";
import { countedOnce, countViewers, mergeStatistic, type Viewer, viewerRows } from "./viewers.ts";

const [ann, ben, cem] = ["79120000001@c.us", "79120000002@c.us", "79120000003@c.us"] as const;
const row = (participant: string, status: string, timestamp = 100) => ({
  timestamp,
  participant,
  status,
});
const viewer = (chatId: string, step: Viewer["step"], at: number | undefined = 100_000) => ({
  chatId,
  step,
  at,
});
const sent: SendRecord = {
  version: 1,
  id: "01JNAX8C00ABCDEFGHJKMNPQRS",
  idInstance: "1101000001",
  instanceLabel: "Shop",
  startedAt: 50_000,
  request: { urlFile: "https://a.example/a.mp3", fileName: "a.mp3", participants: [ann, ben] },
  state: "sent",
  idMessage: "3EB0C767D097B7C7C030",
};

describe("merging a statistic", () => {
  it("keeps the step and the time of each person", () => {
    expect(mergeStatistic([], [row(ann, "sent"), row(ben, "read", 200)])).toEqual([
      viewer(ann, "sent"),
      viewer(ben, "read", 200_000),
    ]);
  });

  it("never goes back", () => {
    const known = [viewer(ann, "read")];
    expect(mergeStatistic(known, [row(ann, "delivered", 300)])).toBe(known);
    expect(mergeStatistic(known, [row(ann, "read", 300)])).toBe(known);
  });

  it("an empty answer erases nothing, and one that names fewer people erases nobody", () => {
    const known = [viewer(ann, "read"), viewer(ben, "sent")];
    expect(mergeStatistic(known, [])).toBe(known);
    expect(mergeStatistic(known, [row(ben, "delivered")])).toEqual([
      viewer(ann, "read"),
      viewer(ben, "delivered"),
    ]);
  });

  it("the same person twice counts once, with the furthest step", () => {
    const steps = ["read", "sent", "delivered", "read"].map((step, index) =>
      row(ann, step, 100 + index),
    );
    expect(mergeStatistic([], steps)).toEqual([viewer(ann, "read")]);
  });

  it("leaves out unknown steps and what is not an id, and keeps any id", () => {
    const odd = [row(ann, "noAccount"), row("x".repeat(65), "read"), row("a b", "read")];
    expect(mergeStatistic([], odd)).toEqual([]);
    const ids = ["12345678901234@lid", "120363-1479@g.us"];
    expect(
      mergeStatistic(
        [],
        ids.map((id) => row(id, "read")),
      ),
    ).toHaveLength(2);
  });

  it.each([0, -5, 1e15])("the time %d is not told", (timestamp) => {
    expect(mergeStatistic([], [row(ann, "read", timestamp)])).toEqual([
      { ...viewer(ann, "read"), at: undefined },
    ]);
  });
});

describe("counting viewers", () => {
  it("whoever read it also received it", () => {
    const request = { ...sent.request, participants: [ann, ben, cem] };
    const viewers = [viewer(ann, "sent"), viewer(ben, "delivered"), viewer(cem, "read")];
    expect(countViewers({ ...sent, request }, viewers)).toEqual({
      ...sent,
      request,
      viewers: { sent: 3, delivered: 2, read: 1 },
    });
  });

  it("never goes down, and nobody changes nothing", () => {
    const counted = { ...sent, viewers: { sent: 5, delivered: 5, read: 4 } };
    expect(countViewers(counted, [viewer(ann, "read")]).viewers).toEqual(counted.viewers);
    expect(countViewers(counted, [])).toBe(counted);
  });

  it("strangers do not count, hidden numbers do, and never more than the list has", () => {
    const counts = (...viewers: Viewer[]) => countViewers(sent, viewers).viewers;
    const hidden = [
      viewer("111@lid", "read"),
      viewer("222@lid", "read"),
      viewer("333@lid", "read"),
    ];
    expect(counts(viewer(ann, "read"), viewer(cem, "read"))?.read).toBe(1);
    expect(counts(viewer(ann, "sent"), viewer("111@lid", "read"))?.read).toBe(1);
    expect(counts(...hidden)?.read).toBe(2);
  });

  it("a person with two numbers counts once, as in the rows", () => {
    const request = { ...sent.request, participants: ["5561987654321@c.us"] };
    const viewers = [viewer("5561987654321@c.us", "sent"), viewer("556187654321@c.us", "read")];
    expect(countViewers({ ...sent, request }, viewers).viewers).toEqual({
      sent: 1,
      delivered: 1,
      read: 1,
    });
  });

  it("a journal that was read late does not make the status younger than its first step", () => {
    const late = { ...sent, publishedAt: 900_000 };
    expect(countViewers(late, [viewer(ann, "sent")]).publishedAt).toBe(100_000);
    expect(countViewers(late, [viewer(ann, "sent", 10_000)]).publishedAt).toBe(sent.startedAt);
  });
});

describe("counting each person once", () => {
  const aliases = new Map([["111@lid", ann]]);
  const request = { ...sent.request, participants: [ann, ben, cem] };
  const viewers = [viewer("111@lid", "read"), viewer(ann, "sent"), viewer(ben, "delivered")];
  const counted = countViewers({ ...sent, request }, viewers);

  it("joins a hidden id with its number", () => {
    expect(counted.viewers).toEqual({ sent: 3, delivered: 2, read: 1 });
    expect(countedOnce(counted, viewers, aliases).viewers).toEqual({
      sent: 2,
      delivered: 2,
      read: 1,
    });
  });

  it("changes nothing without an alias, or if not all viewers are stored", () => {
    expect(countedOnce(counted, viewers, new Map())).toBe(counted);
    expect(countedOnce(counted, viewers, new Map([["222@lid", ann]]))).toBe(counted);
    expect(countedOnce(counted, viewers.slice(0, 2), aliases)).toBe(counted);
    expect(countedOnce(sent, viewers, aliases)).toBe(sent);
  });
});

describe("the rows of a record", () => {
  const none = new Map<string, string>();
  const unlisted = { step: "read", at: 100_000, isListed: false };

  it("are its recipients in order, then those whom only the statistic names", () => {
    expect(viewerRows(sent, [viewer(cem, "read"), viewer(ben, "read")], none)).toEqual([
      { chatId: ann, step: undefined, at: undefined, isListed: true },
      { chatId: ben, step: "read", at: 100_000, isListed: true },
      { chatId: cem, ...unlisted },
    ]);
  });

  it("match ids through the contacts, and show unknown ids as they are", () => {
    const aliases = new Map([["111@lid", ann]]);
    const viewers = [viewer("111@lid", "read"), viewer(ann, "sent"), viewer("222@lid", "read")];
    expect(viewerRows(sent, viewers, aliases)).toEqual([
      { chatId: ann, step: "read", at: 100_000, isListed: true },
      { chatId: ben, step: undefined, at: undefined, isListed: true },
      { chatId: "222@lid", ...unlisted },
    ]);
  });

  it("have a person once whose number and id are both in the list", () => {
    const request = { ...sent.request, participants: [ann, "111@lid"] };
    const rows = viewerRows(
      { ...sent, request },
      [viewer(ann, "read")],
      new Map([["111@lid", ann]]),
    );
    expect(rows.map(({ step, isListed }) => [step, isListed])).toEqual([["read", true]]);
  });

  it("match the other number that WhatsApp may know a person by", () => {
    const request = { ...sent.request, participants: ["5561987654321@c.us"] };
    const rows = viewerRows({ ...sent, request }, [viewer("556187654321@c.us", "read")], none);
    expect(rows).toEqual([{ ...unlisted, chatId: "5561987654321@c.us", isListed: true }]);
  });

  it("have no strangers if there is no list", () => {
    const everyone = { ...sent, request: { urlFile: "https://a.example/a", fileName: "a" } };
    expect(viewerRows(everyone, [viewer(cem, "read")], none)).toEqual([
      { chatId: cem, ...unlisted, isListed: true },
    ]);
  });
});

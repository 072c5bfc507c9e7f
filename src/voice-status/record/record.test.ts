import { describe, expect, it } from "vitest";
import { type Exchange, GreenApiFailure } from "../../green-api/failure.ts";
import type { RecordState, SendRecord } from "./record.ts";
import { dropIfOverdue, mayHaveNews, isOverdue } from "./record-age.ts";
import { abandon, accept, fail, follow as followAt } from "./record-steps.ts";
import { fromStored, storedRecordSchema, toStored } from "./record-row.ts";

const startedAt = Date.UTC(2026, 2, 1, 12);
const HOUR_MS = 60 * 60 * 1000;

const sending: SendRecord = {
  version: 1,
  id: "01JNAX8C00ABCDEFGHJKMNPQRS",
  idInstance: "1101000001",
  instanceLabel: "Shop",
  startedAt,
  request: {
    urlFile: "https://files.example/greeting.mp3",
    fileName: "greeting.mp3",
    backgroundColor: "#7ACBA5",
    participants: ["79123456789@c.us", "442079460958@c.us"],
  },
  state: "sending",
};
const exchange: Exchange = {
  method: "sendVoiceStatus",
  status: 200,
  milliseconds: 340,
  answer: '{"idMessage":"3EB0C767D097B7C7C030"}',
};
const accepted = accept(sending, "3EB0C767D097B7C7C030", exchange);
const publishedAt = startedAt + 5_000;
const follow = (record: SendRecord, news: Parameters<typeof followAt>[1]) =>
  followAt(record, news, startedAt + HOUR_MS);
const inState = (state: RecordState): SendRecord => ({ ...accepted, state });

function failure(queued: "no" | "unknown", status: number | null = 403, answer = "Forbidden") {
  return new GreenApiFailure("forbidden", { ...exchange, status, answer }, queued);
}

function entry(statusMessage?: string, typeMessage = "audioMessage") {
  return {
    type: "outgoing",
    idMessage: "3EB0C767D097B7C7C030",
    timestamp: startedAt / 1000 + 5,
    typeMessage,
    chatId: "70000000001@c.us",
    statusMessage,
  };
}

describe("the answer to a send", () => {
  it("with an idMessage makes the record accepted, and is kept", () => {
    expect(accepted).toEqual({
      ...sending,
      state: "accepted",
      idMessage: "3EB0C767D097B7C7C030",
      exchange: { status: 200, milliseconds: 340, answer: exchange.answer },
    });
  });

  it("that comes late clears the failure", () => {
    const late = accept(abandon(sending), "3EB0C767D097B7C7C030", exchange);
    expect(late.state).toBe("accepted");
    expect(late.failure).toBeUndefined();
  });

  it.each<["no" | "unknown", RecordState]>([
    ["no", "rejected"],
    ["unknown", "unknown"],
  ])("that is a failure, queued: %s, makes the record %s", (queued, state) => {
    const failed = fail(sending, failure(queued));
    expect(failed).toEqual({
      ...sending,
      state,
      exchange: { status: 403, milliseconds: 340, answer: "Forbidden" },
      failure: { code: "forbidden" },
    });
    expect(failed.idMessage).toBeUndefined();
  });

  it("that never came leaves the status null", () => {
    expect(fail(sending, failure("unknown", null, "")).exchange?.status).toBeNull();
  });

  it("keeps the sentence and the quota of a refusal", () => {
    const refusal = failure("no", 466);
    refusal.detail = "The monthly quota is used up.";
    refusal.quota = { used: 100, total: 100, allowedNumbers: ["79123456789@c.us"] };
    expect(fail(sending, refusal).failure).toEqual({
      code: "forbidden",
      detail: "The monthly quota is used up.",
      quota: { used: 100, total: 100, allowedNumbers: ["79123456789@c.us"] },
    });
  });

  it("is shortened to its beginning", () => {
    const answer = `begin${"x".repeat(5_000_000)}`;
    const records = [
      accept(sending, "3EB0C767D097B7C7C030", { ...exchange, answer }),
      fail(sending, failure("no", 500, answer)),
    ];
    for (const record of records) {
      expect(record.exchange?.answer).toMatch(/^begin/);
      expect(record.exchange?.answer).toHaveLength(1_000);
    }
  });

  it("that a closed tab missed makes the record unknown, not rejected", () => {
    expect(abandon(sending)).toEqual({
      ...sending,
      state: "unknown",
      failure: { code: "tab-closed" },
    });
  });

  it("changes a copy of the record", () => {
    const frozen = Object.freeze({ ...sending });
    accept(frozen, "3EB0C767D097B7C7C030", exchange);
    fail(frozen, failure("no"));
    abandon(frozen);
    expect(frozen).toEqual(sending);
  });
});

describe("following the journal", () => {
  const steps: RecordState[] = ["accepted", "pending", "sent", "delivered", "read"];
  const pairs = steps.flatMap((from) => steps.slice(1).map((to) => [from, to] as const));

  it.each(pairs)("a record that is %s never goes back when the journal says %s", (from, to) => {
    const furthest = steps.indexOf(to) > steps.indexOf(from) ? to : from;
    const isPublished = furthest !== from && furthest !== "pending";
    expect(follow(inState(from), entry(to))).toEqual({
      ...inState(furthest),
      ...(isPublished && { publishedAt }),
    });
  });

  it.each(["", "accepted", undefined])("the state %j changes nothing", (word) => {
    for (const state of steps) {
      expect(follow(inState(state), entry(word))).toEqual(inState(state));
    }
  });

  it.each(["failed", "noAccount", "READ", "deleted", "sending"])(
    "the unknown state %j is kept until the record moves on",
    (word) => {
      const changed = follow(inState("pending"), entry(word));
      expect(changed).toEqual({ ...inState("pending"), journalWord: word });
      expect(follow(changed, entry(word))).toBe(changed);
      expect(follow(changed, entry("sent")).journalWord).toBeUndefined();
    },
  );

  it("the time of publication is the one at which the status was first seen as sent", () => {
    const sent = follow(accepted, entry("sent"));
    const later = { ...entry("read"), timestamp: startedAt / 1000 + 900 };
    expect(follow(sent, later).publishedAt).toBe(publishedAt);
  });

  it.each([
    ["behind", -24 * HOUR_MS, startedAt + 60_000],
    ["ahead", 24 * HOUR_MS, startedAt],
  ])(
    "the time of publication is between click and now, also by a clock a day %s",
    (_, ahead, expected) => {
      const news = { ...entry("sent"), timestamp: (startedAt - ahead + 5_000) / 1000 };
      expect(followAt(accepted, news, startedAt + 60_000).publishedAt).toBe(expected);
    },
  );

  it("an unknown state is shortened", () => {
    expect(follow(inState("sent"), entry("x".repeat(500))).journalWord).toHaveLength(60);
  });

  it("a dropped status becomes sent when the journal says so", () => {
    expect(follow(inState("dropped"), entry("pending")).state).toBe("dropped");
    expect(follow(inState("dropped"), entry("sent")).state).toBe("sent");
  });

  it.each(steps)("a status that was %s becomes deleted", (state) => {
    expect(follow(inState(state), entry("read", "deletedMessage"))).toEqual(inState("deleted"));
  });

  it("a deleted status does not come back", () => {
    expect(follow(inState("deleted"), entry("read")).state).toBe("deleted");
  });

  it.each<RecordState>(["sending", "rejected", "unknown"])(
    "a record that is %s does not change",
    (state) => {
      expect(follow(inState(state), entry("read")).state).toBe(state);
    },
  );
});

describe("whether GREEN-API may still have news", () => {
  const later = startedAt + HOUR_MS;

  it.each<[RecordState, boolean]>([
    ["accepted", true],
    ["pending", true],
    ["sent", true],
    ["delivered", true],
    ["read", true],
    ["deleted", false],
    ["rejected", false],
    ["unknown", true],
    ["not-sent", true],
    ["sending", false],
  ])("of a record that is %s: %s", (state, expected) => {
    expect(mayHaveNews(inState(state), later)).toBe(expected);
  });

  it("not without an idMessage", () => {
    expect(mayHaveNews({ ...accepted, idMessage: undefined }, later)).toBe(false);
    expect(mayHaveNews({ ...accepted, idMessage: "" }, later)).toBe(false);
  });

  it("for two days: one in the queue and one on WhatsApp", () => {
    const sent = inState("sent");
    expect(mayHaveNews(sent, startedAt + 48 * HOUR_MS)).toBe(true);
    expect(mayHaveNews(sent, startedAt + 48 * HOUR_MS + 1)).toBe(false);
  });

  it("for two days of a send whose answer was lost", () => {
    const unknown = abandon(sending);
    expect(mayHaveNews(unknown, startedAt + 48 * HOUR_MS - 1)).toBe(true);
    expect(mayHaveNews(unknown, startedAt + 48 * HOUR_MS)).toBe(false);
  });

  it("for thirty days while it is queued, but not if it was imported", () => {
    expect(mayHaveNews(accepted, startedAt + 30 * 24 * HOUR_MS)).toBe(true);
    expect(mayHaveNews(accepted, startedAt + 30 * 24 * HOUR_MS + 1)).toBe(false);
    const imported = { ...accepted, imported: true } as const;
    expect(mayHaveNews(imported, startedAt + 48 * HOUR_MS + 1)).toBe(false);
  });

  it("of a record in the future, after the clock was set back", () => {
    expect(mayHaveNews(accepted, startedAt - HOUR_MS)).toBe(true);
    expect(mayHaveNews(inState("sent"), startedAt - 49 * HOUR_MS)).toBe(false);
  });

  it.each([
    ["one of two recipients read it", 2, { sent: 2, delivered: 2, read: 1 }, true],
    ["both recipients read it", 2, { sent: 2, delivered: 2, read: 2 }, false],
    [
      "everyone read it except those whom GREEN-API skipped",
      2,
      { sent: 1, delivered: 1, read: 1 },
      false,
    ],
    ["some of everyone read it", 0, { sent: 20, delivered: 20, read: 19 }, true],
    ["all of everyone read it", 0, { sent: 20, delivered: 20, read: 20 }, false],
    ["it went to everyone, and no viewers are counted", 0, undefined, true],
  ])("when %s", (_, chosen, viewers, expected) => {
    const participants = sending.request.participants?.slice(0, chosen);
    const record = { ...inState("read"), request: { ...sending.request, participants }, viewers };
    expect(mayHaveNews(record, later)).toBe(expected);
  });

  it("not when it went to everyone, and all of them read it", () => {
    const request = { ...sending.request, participants: undefined };
    const viewers = { sent: 3, delivered: 3, read: 3 };
    expect(mayHaveNews({ ...inState("read"), request, viewers }, later)).toBe(false);
  });
});

describe("a stored record", () => {
  it.each<[string, SendRecord]>([
    ["sending", sending],
    ["accepted", accepted],
    ["rejected", fail(sending, failure("no", 466))],
    ["unknown", abandon(sending)],
    ["read", { ...inState("read"), viewers: { sent: 2, delivered: 2, read: 1 } }],
    ["published", { ...inState("sent"), publishedAt: startedAt + 5_000 }],
    ["found elsewhere", { ...inState("sent"), elsewhere: true }],
    ["part of a series", { ...accepted, series: { id: sending.id, part: 2, of: 3 } }],
    ["one group of a send", { ...accepted, recipientGroup: { id: sending.id, part: 1, of: 2 } }],
  ])("that is %s comes back from storage unchanged", (_, record) => {
    const text = JSON.stringify(toStored(record));
    expect(fromStored(storedRecordSchema.parse(JSON.parse(text)))).toEqual(record);
  });

  it.each<[string, object]>([
    ["another version", { version: 2 }],
    ["an id that is no ULID", { id: "1" }],
    ["an unknown state", { state: "published" }],
    ["no link", { request: { fileName: "greeting.mp3" } }],
    ["a time that is no number", { startedAt: "yesterday" }],
    ["a negative number of viewers", { viewers: { sent: -1, delivered: 0, read: 0 } }],
  ])("with %s is not understood", (_, changes) => {
    expect(storedRecordSchema.safeParse({ ...accepted, ...changes }).success).toBe(false);
  });
});

describe("a status that was not published within a day", () => {
  const day = 24 * HOUR_MS;

  it.each<[RecordState, number, boolean]>([
    ["accepted", day, false],
    ["accepted", day + HOUR_MS, true],
    ["pending", day + HOUR_MS, true],
    ["sent", day + HOUR_MS, false],
    ["unknown", day + HOUR_MS, false],
  ])("%s, after %i ms", (state, age, isDropped) => {
    const { state: after } = dropIfOverdue(inState(state), startedAt + age);
    expect(after).toBe(isDropped ? "dropped" : state);
  });

  it("is overdue some minutes after that day", () => {
    expect(isOverdue(accepted, startedAt + day)).toBe(false);
    expect(isOverdue(accepted, startedAt + 3 * day)).toBe(true);
  });
});

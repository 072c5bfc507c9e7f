import { describe, expect, it } from "vitest";
import { type Exchange, GreenApiFailure } from "../../green-api/failure.ts";
import {
  abandon,
  accept,
  countViewers,
  dropIfOverdue,
  fail,
  follow,
  isOnItsWay,
  isWithoutNews,
  type RecordState,
  recordSchema,
  type SendRecord,
} from "./record.ts";

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
const inState = (state: RecordState): SendRecord => ({ ...accepted, state });

function failure(queued: "no" | "unknown", status: number | null = 403, answer = "Forbidden") {
  return new GreenApiFailure("forbidden", { ...exchange, status, answer }, queued);
}

function entry(statusMessage?: string, typeMessage = "audioMessage") {
  return {
    type: "outgoing",
    idMessage: "3EB0C767D097B7C7C030",
    timestamp: startedAt / 1000,
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

  it("that comes after all clears what was thought to be a failure", () => {
    const late = accept(abandon(sending), "3EB0C767D097B7C7C030", exchange);
    expect(late.state).toBe("accepted");
    expect(late.failure).toBeUndefined();
  });

  it.each<["no" | "unknown", RecordState]>([
    ["no", "rejected"],
    ["unknown", "unknown"],
  ])("that fails with a place in the queue of '%s' makes it %s", (queued, state) => {
    const failed = fail(sending, failure(queued));
    expect(failed).toEqual({
      ...sending,
      state,
      exchange: { status: 403, milliseconds: 340, answer: "Forbidden" },
      failure: { code: "forbidden" },
    });
    expect(failed.idMessage).toBeUndefined();
  });

  it("that never came leaves a record without a status", () => {
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

  it("is kept only by its beginning", () => {
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

  it("that a closed tab missed is unknown, not failed", () => {
    expect(abandon(sending)).toEqual({
      ...sending,
      state: "unknown",
      failure: { code: "tab-closed" },
    });
  });

  it("changes a copy", () => {
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

  it.each(pairs)("%s, of which the journal says %s, never goes back", (from, to) => {
    const furthest = steps.indexOf(to) > steps.indexOf(from) ? to : from;
    expect(follow(inState(from), entry(to))).toEqual(inState(furthest));
  });

  it.each(["", "accepted", undefined])("the word %j changes nothing", (word) => {
    for (const state of steps) {
      expect(follow(inState(state), entry(word))).toEqual(inState(state));
    }
  });

  it.each(["failed", "noAccount", "READ", "deleted", "sending"])(
    "the unknown word %j is kept as it came, until a known one takes a step",
    (word) => {
      const told = follow(inState("pending"), entry(word));
      expect(told).toEqual({ ...inState("pending"), journalWord: word });
      expect(follow(told, entry(word))).toBe(told);
      expect(follow(told, entry("sent")).journalWord).toBeUndefined();
    },
  );

  it("of an unknown word the beginning is kept", () => {
    expect(follow(inState("sent"), entry("x".repeat(500))).journalWord).toHaveLength(60);
  });

  it("a dropped status that turns out to be published is", () => {
    expect(follow(inState("dropped"), entry("pending")).state).toBe("dropped");
    expect(follow(inState("dropped"), entry("sent")).state).toBe("sent");
  });

  it.each(steps)("a deleted status is deleted, though it was %s", (state) => {
    expect(follow(inState(state), entry("read", "deletedMessage"))).toEqual(inState("deleted"));
  });

  it("a deleted status does not come back", () => {
    expect(follow(inState("deleted"), entry("read")).state).toBe("deleted");
  });

  it.each<RecordState>(["sending", "rejected", "unknown"])(
    "a record that is %s is not moved by a journal's word",
    (state) => {
      expect(follow(inState(state), entry("read")).state).toBe(state);
    },
  );
});

describe("counting viewers", () => {
  const row = (participant: string, status: string) => ({ timestamp: 1, participant, status });

  it("whoever read it also got it", () => {
    const statistic = [row("1@c.us", "sent"), row("2@c.us", "delivered"), row("3@c.us", "read")];
    expect(countViewers(accepted, statistic)).toEqual({
      ...accepted,
      viewers: { sent: 3, delivered: 2, read: 1 },
    });
  });

  it("a participant of several rows counts once, by the furthest of them", () => {
    const statistic = [
      row("1@c.us", "read"),
      row("1@c.us", "sent"),
      row("1@c.us", "delivered"),
      row("1@c.us", "read"),
      row("2@c.us", "sent"),
      row("2@c.us", "sent"),
    ];
    expect(countViewers(accepted, statistic).viewers).toEqual({ sent: 2, delivered: 1, read: 1 });
  });

  it("a row with an unknown word counts for nothing", () => {
    const statistic = [row("1@c.us", "read"), row("2@c.us", "noAccount"), row("3@c.us", "")];
    expect(countViewers(accepted, statistic).viewers).toEqual({ sent: 1, delivered: 1, read: 1 });
  });

  it("an empty answer changes nothing", () => {
    const counted = { ...accepted, viewers: { sent: 2, delivered: 2, read: 1 } };
    expect(countViewers(counted, [])).toEqual(counted);
    expect(countViewers(accepted, []).viewers).toBeUndefined();
  });
});

describe("whether the journal may still have news", () => {
  const later = startedAt + HOUR_MS;

  it.each<[RecordState, boolean]>([
    ["accepted", true],
    ["pending", true],
    ["sent", true],
    ["delivered", true],
    ["read", true],
    ["deleted", false],
    ["rejected", false],
    ["unknown", false],
    ["sending", false],
  ])("of a record that is %s: %s", (state, expected) => {
    expect(isOnItsWay(inState(state), later)).toBe(expected);
  });

  it("not without an idMessage to look for", () => {
    expect(isOnItsWay({ ...accepted, idMessage: undefined }, later)).toBe(false);
    expect(isOnItsWay({ ...accepted, idMessage: "" }, later)).toBe(false);
  });

  it("for a day in the queue and a day on WhatsApp, and no longer", () => {
    const sent = inState("sent");
    expect(isOnItsWay(sent, startedAt + 48 * HOUR_MS)).toBe(true);
    expect(isOnItsWay(sent, startedAt + 48 * HOUR_MS + 1)).toBe(false);
  });

  it("for a month where it was never asked after its day, but not what came from a file", () => {
    expect(isOnItsWay(accepted, startedAt + 30 * 24 * HOUR_MS)).toBe(true);
    expect(isOnItsWay(accepted, startedAt + 30 * 24 * HOUR_MS + 1)).toBe(false);
    const imported = { ...accepted, imported: true } as const;
    expect(isOnItsWay(imported, startedAt + 48 * HOUR_MS + 1)).toBe(false);
  });

  it("of one that a clock, set back, puts into the future", () => {
    expect(isOnItsWay(accepted, startedAt - HOUR_MS)).toBe(true);
    expect(isOnItsWay(inState("sent"), startedAt - 49 * HOUR_MS)).toBe(false);
  });

  it.each([
    ["one of two recipients read it", 2, { sent: 2, delivered: 2, read: 1 }, true],
    ["both recipients read it", 2, { sent: 2, delivered: 2, read: 2 }, false],
    ["all that GREEN-API did not skip read it", 2, { sent: 1, delivered: 1, read: 1 }, false],
    ["some of everyone read it", 0, { sent: 20, delivered: 20, read: 19 }, true],
    ["all of everyone read it", 0, { sent: 20, delivered: 20, read: 20 }, false],
    ["nobody has been counted of everyone", 0, undefined, true],
  ])("when %s", (_, chosen, viewers, expected) => {
    const participants = sending.request.participants?.slice(0, chosen);
    const record = { ...inState("read"), request: { ...sending.request, participants }, viewers };
    expect(isOnItsWay(record, later)).toBe(expected);
  });

  it("when a request without recipients, which means everyone, is read by all", () => {
    const request = { ...sending.request, participants: undefined };
    const viewers = { sent: 3, delivered: 3, read: 3 };
    expect(isOnItsWay({ ...inState("read"), request, viewers }, later)).toBe(false);
  });
});

describe("a stored record", () => {
  it.each<[string, SendRecord]>([
    ["sending", sending],
    ["accepted", accepted],
    ["rejected", fail(sending, failure("no", 466))],
    ["unknown", abandon(sending)],
    ["read", countViewers(inState("read"), [{ timestamp: 1, participant: "1", status: "read" }])],
  ])("that is %s comes back from storage as it was", (_, record) => {
    expect(recordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it.each<[string, object]>([
    ["another version", { version: 2 }],
    ["an id that is no ULID", { id: "1" }],
    ["a state of its own", { state: "published" }],
    ["no link", { request: { fileName: "greeting.mp3" } }],
    ["a time in words", { startedAt: "yesterday" }],
    ["fewer viewers than none", { viewers: { sent: -1, delivered: 0, read: 0 } }],
  ])("with %s is not understood", (_, changes) => {
    expect(recordSchema.safeParse({ ...accepted, ...changes }).success).toBe(false);
  });
});

describe("a status that did not go out within its day", () => {
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

  it("is without news as long as the journal is not asked", () => {
    expect(isWithoutNews(accepted, startedAt + day)).toBe(false);
    expect(isWithoutNews(accepted, startedAt + 3 * day)).toBe(true);
  });
});

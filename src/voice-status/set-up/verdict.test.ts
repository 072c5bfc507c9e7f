import { describe, expect, it } from "vitest";
import type { FailureCode } from "../../green-api/failure-catalogue.ts";
import type { SetUpFacts } from "./facts.ts";
import { judgeSetUp } from "./verdict.ts";

const counts = {
  people: 30,
  named: 20,
  nameless: 10,
  hidden: 0,
  groups: 2,
  nullIds: 0,
  notNumbers: 0,
};
const settings = {
  wid: "79001234567@c.us",
  delaySendMessagesMilliseconds: 3_000,
  outgoingWebhook: "yes" as const,
};
const healthy: SetUpFacts = {
  hasToken: true,
  state: { value: "authorized", at: 1 },
  settings: { value: settings, at: 2 },
  waiting: { value: 0, at: 3, method: "getMessagesCount" },
  contacts: { value: counts, at: 4 },
};

const judge = (facts: Partial<SetUpFacts>) => judgeSetUp({ ...healthy, ...facts });
const line = (facts: Partial<SetUpFacts>, name: string) =>
  judge(facts).lines.find((candidate) => candidate.name === name);

it("calls a healthy instance ready, without a warning", () => {
  const { kind, lines } = judge({});
  expect(kind).toBe("ready");
  expect(lines.map(({ name }) => name)).toEqual([
    "authorized",
    "notifications-on",
    "contacts-named",
    "no-restriction",
    "phone-unknown",
    "pace",
    "queue-empty",
    "quota-unknown",
  ]);
});

it("names the method and the time of each answer", () => {
  expect(line({}, "authorized")).toMatchObject({ method: "getStateInstance", at: 1 });
  expect(line({}, "pace")).toMatchObject({ method: "getSettings", at: 2, ms: 3_000 });
  expect(line({}, "contacts-named")).toMatchObject({ method: "getContacts", at: 4, count: 20 });
});

it("says only that the token is missing if it is", () => {
  expect(judge({ hasToken: false })).toEqual({
    kind: "not-ready",
    lines: [{ name: "token-missing", tone: "bad", act: { do: "enter-token" } }],
  });
});

it.each([
  ["notAuthorized", "not-ready", "not-authorized"],
  ["sleepMode", "not-ready", "asleep"],
  ["blocked", "not-ready", "blocked"],
  ["yellowCard", "not-ready", "restricted"],
  ["suspended", "not-ready", "restricted"],
  ["aNewState", "not-ready", "state-unknown"],
  ["toString", "not-ready", "state-unknown"],
  ["starting", "soon", "starting"],
  [null, "soon", "created"],
])("in the state %s the verdict is %s, because of %s", (value, kind, name) => {
  const verdict = judge({ state: { value, at: 1 } });
  expect(verdict.kind).toBe(kind);
  expect(verdict.lines[0]?.name).toBe(name);
});

it("gives one reason if the state cannot be asked", () => {
  const { kind, lines } = judge({ state: { failure: "host-unreachable" } });
  expect(kind).toBe("not-ready");
  expect(lines).toMatchObject([{ name: "unanswered", failure: "host-unreachable" }]);
});

it("offers to change the instance if what was written in its dialog may be wrong, and only then", () => {
  const actOf = (failure: FailureCode) => judge({ state: { failure } }).lines[0]?.act;
  expect(actOf("unauthorized")).toEqual({ do: "change-instance" });
  expect(actOf("host-unreachable")).toEqual({ do: "change-instance" });
  expect(actOf("offline")).toBeUndefined();
});

it("waits for state and settings, and not for the rest", () => {
  expect(judge({ state: {} }).kind).toBe("asking");
  expect(judge({ settings: {} }).kind).toBe("asking");
  expect(judge({ contacts: {}, waiting: { method: "getMessagesCount" } }).kind).toBe("ready");
});

describe("is ready with notes", () => {
  const lid = { ...settings, enableLidMode: true };
  const notes: [string, Partial<SetUpFacts>][] = [
    ["notifications-off", { settings: { value: { ...settings, outgoingWebhook: "no" } } }],
    ["pace-slow", { settings: { value: { ...settings, delaySendMessagesMilliseconds: 300_001 } } }],
    ["contacts-nameless", { contacts: { value: { ...counts, named: 0 } } }],
    ["contacts-none", { contacts: { value: { ...counts, people: 0, named: 0 } } }],
    ["unanswered", { contacts: { failure: "too-many-requests" } }],
    ["queue-stuck", { stuckFor: 600_000 }],
    ["phone-iphone", { settings: { value: { ...settings, typeAccount: "iPhone" } } }],
  ];
  it.each(notes)("%s", (name, facts) => {
    expect(judge(facts).kind).toBe("ready-with-notes");
    expect(judge(facts).lines[0]?.name).toBe(name);
  });

  it("and names the setting that empties names", () => {
    const facts = {
      settings: { value: lid },
      contacts: { value: { ...counts, named: 0 } },
    };
    expect(line(facts, "contacts-nameless")?.detail).toBe("enableLidMode");
  });
});

describe("says what the tariff refuses, and until when", () => {
  const refusal = { at: 5, until: 9, quota: undefined };

  it.each([
    ["all", "used-up", "quota-used-up"],
    ["others", "others-refused", "quota-others"],
  ] as const)("%s", (refuses, kind, name) => {
    const verdict = judge({ refusal: { ...refusal, refuses } });
    expect(verdict.kind).toBe(kind);
    expect(verdict.lines[0]).toMatchObject({ name, until: 9 });
  });

  it("but not before what is worse", () => {
    const facts = {
      state: { value: "blocked", at: 1 },
      refusal: { ...refusal, refuses: "all" as const },
    };
    expect(judge(facts).kind).toBe("not-ready");
  });
});

it("tells when the queue will be empty at its pace", () => {
  const moving = line({ waiting: { value: 10, method: "showMessagesQueue" } }, "queue-moving");
  expect(moving).toMatchObject({
    method: "showMessagesQueue",
    tone: "neutral",
    count: 10,
    ms: 30_000,
  });
});

it("does not ask for contacts of an instance that is not authorized", () => {
  const facts: Partial<SetUpFacts> = { state: { value: "notAuthorized" }, contacts: {} };
  expect(line(facts, "contacts-later")?.tone).toBe("neutral");
});

it("refuses an instance of another messenger", () => {
  const facts: Partial<SetUpFacts> = {
    settings: { value: { ...settings, typeInstance: "telegram" } },
  };
  expect(judge(facts).kind).toBe("not-ready");
  expect(line(facts, "not-whatsapp")?.detail).toBe("telegram");
});

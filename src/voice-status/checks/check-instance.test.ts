import { describe, expect, it } from "vitest";
import { checkInstance, waitSecondsOf } from "./check-instance.ts";
import { facts, settings } from "./checks-under-test.ts";
import type { DraftFacts } from "./draft-facts.ts";

const check = (known: Partial<DraftFacts>) => checkInstance({ ...facts, ...known });

it("a quota that is used up is a caution with its end, which does not block a send", () => {
  const usedUpQuota = { until: Date.UTC(2026, 11, 1), used: 100, total: 100 };
  expect(check({ usedUpQuota })[1]).toEqual({
    name: "quota-used-up",
    verdict: "caution",
    at: usedUpQuota.until,
    count: 100,
    detail: "100",
    fix: { action: "open-set-up", topic: "verdict" },
  });
  expect(check({}).map(({ name }) => name)).not.toContain("quota-used-up");
});

describe("the state", () => {
  it("that is not known yet is open, and is the only line", () => {
    expect(check({ stateInstance: undefined, settings: "failed" })).toEqual([
      { name: "instance-unknown", verdict: "open" },
    ]);
  });

  it("that is being asked for is under way", () => {
    expect(check({ stateInstance: undefined, isStateLoading: true })).toEqual([
      { name: "instance-unknown", verdict: "open", pending: true },
    ]);
  });

  it("that could not be read has the reason", () => {
    expect(check({ stateInstance: undefined, stateFailure: "bad-gateway" })).toEqual([
      {
        name: "instance-failed",
        verdict: "open",
        detail: "bad-gateway",
        fix: { action: "open-set-up", topic: "verdict" },
      },
    ]);
  });

  it("that is refused because of the token blocks a send", () => {
    expect(check({ stateInstance: undefined, stateFailure: "unauthorized" })).toEqual([
      {
        name: "token-refused",
        verdict: "bad",
        fix: { action: "open-set-up", topic: "verdict" },
      },
    ]);
  });

  it.each([
    ["notAuthorized", "instance-queues"],
    ["sleepMode", "instance-queues"],
    ["suspended", "instance-restricted"],
    ["yellowCard", "instance-restricted"],
  ])("%s means that a status is queued, or that WhatsApp may not show it: %s", (detail, name) => {
    expect(check({ stateInstance: detail })[0]).toEqual({
      name,
      verdict: "caution",
      detail,
      fix: { action: "open-set-up", topic: "account" },
    });
  });

  it("that GREEN-API has just refused promises no queue", () => {
    const known = { stateInstance: "notAuthorized", refusesInState: true };
    expect(check(known)[0]).toMatchObject({ name: "instance-refuses", detail: "notAuthorized" });
    expect(waitSecondsOf({ ...facts, ...known })).toBe(0);
    expect(check({ ...known, stateInstance: "authorized" })[0]?.name).toBe("instance-authorized");
  });

  it.each(["starting", "blocked", "hibernating", "Authorized", ""])(
    "%j means that the instance is not ready, even if the state is unknown to the studio",
    (detail) => {
      expect(check({ stateInstance: detail })[0]).toEqual({
        name: "instance-not-ready",
        verdict: "caution",
        detail,
        fix: { action: "open-set-up", topic: "account" },
      });
    },
  );
});

describe("the settings", () => {
  it("are open if they could not be read, and have no line while they are loading", () => {
    expect(check({ settings: "failed" })[1]).toEqual({ name: "settings-unknown", verdict: "open" });
    expect(check({ settings: undefined })).toHaveLength(1);
  });

  it("without notifications give no statistics, which can be fixed", () => {
    expect(check({ settings: { ...settings, outgoingWebhook: "no" } })).toContainEqual({
      name: "notifications-off",
      verdict: "caution",
      fix: { action: "switch-on-notifications" },
    });
  });
});

describe("the pace", () => {
  it.each([
    [0, 3000, "pace-good", 0],
    [3, 3000, "pace-good", 9],
    [1, 600_000, "pace-good", 600],
    [2, 500_000, "queue-long", 1000],
    [201, 3000, "queue-long", 603],
  ])("with %i waiting, %i ms apart: %s", (waiting, delay, name, seconds) => {
    const known = { waiting, settings: { ...settings, delaySendMessagesMilliseconds: delay } };
    expect(check(known)[1]).toMatchObject({ name, count: waiting, seconds });
  });

  it("has no line if the queue is unknown", () => {
    expect(check({ waiting: undefined }).map(({ name }) => name)).toEqual([
      "instance-authorized",
      "notifications-on",
    ]);
  });
});

import { describe, expect, it, test } from "vitest";
import { deferred } from "../under-test/gateway-under-test.ts";
import type { Obstacle } from "./ask-before.ts";
import { planMemory } from "./plan-memory-under-test.ts";
import { NINE, planForNine } from "./plan-store-under-test.ts";
import { CLAIM_MS, type SendEnd, type SendWhenDueOptions } from "./send-when-due.ts";
import { accepted, clockAt, lost, refused, server } from "./server-under-test.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const passing: Obstacle = { reason: { kind: "state", state: "starting" }, isPassing: true };
const firm: Obstacle = { reason: { kind: "state", state: "notAuthorized" }, isPassing: false };

/** A server with one plan for nine o'clock. */
function withPlan(at: number, changes: Partial<SendWhenDueOptions> = {}, plan = planForNine()) {
  const memory = planMemory([plan]);
  const clock = clockAt(at);
  return { memory, clock, ...server(memory, clock, changes) };
}

describe("a plan that is due", () => {
  it("goes out at its second, not before it, and once", async () => {
    const { work, sent, memory } = withPlan(NINE - 1);
    await work();
    expect(sent).toHaveLength(0);
    for (let second = 0; second < 400; second += 1) await work(NINE + second * SECOND);
    expect(sent).toHaveLength(1);
    expect(memory.plan()).toMatchObject({ state: "accepted", claimedAt: NINE, endedAt: NINE });
  });

  it("is claimed in the store before its request leaves", async () => {
    const memory = planMemory([planForNine()]);
    const seen: string[] = [];
    const { work } = server(memory, clockAt(NINE), {
      send: async () => {
        seen.push(memory.plan().state);
        return accepted;
      },
    });
    await work();
    expect(seen).toEqual(["going"]);
  });

  test.each([accepted, refused, lost])("ends as $state, and is never sent again", async (end) => {
    const { work, sent, memory } = withPlan(NINE, { send: async () => end });
    await work();
    expect(memory.plan()).toMatchObject(end);
    await work(NINE + 10 * SECOND);
    await work(NINE + DAY);
    expect(sent).toHaveLength(1);
  });

  it("does not wait for another one that takes long", async () => {
    const answer = deferred<SendEnd>();
    const [slow, quick] = [planForNine(), planForNine()];
    const memory = planMemory([slow, quick]);
    const { tick, sent } = server(memory, clockAt(NINE), {
      send: (plan) => (plan.id === slow.id ? answer.promise : Promise.resolve(accepted)),
    });
    await tick();
    await expect.poll(() => memory.kept.get(quick.id)?.state).toBe("accepted");
    await tick();
    expect(sent).toHaveLength(2);
    answer.resolve(accepted);
    await expect.poll(() => memory.kept.get(slow.id)?.state).toBe("accepted");
  });

  it("goes out up to five minutes late, and not a moment later", async () => {
    const inTime = withPlan(NINE + 5 * MINUTE);
    await inTime.work();
    expect(inTime.sent).toHaveLength(1);
    const late = withPlan(NINE + 5 * MINUTE + 1);
    await late.work();
    expect(late.sent).toHaveLength(0);
    expect(late.memory.plan()).toMatchObject({ state: "missed", reason: { kind: "late" } });
  });

  it("is forgotten two weeks after its end", async () => {
    const { work, memory } = withPlan(NINE);
    await work();
    await work(NINE + 14 * DAY);
    expect(memory.kept.size).toBe(1);
    await work(NINE + 14 * DAY + 1);
    expect(memory.kept.size).toBe(0);
  });
});

describe("what speaks against a send", () => {
  it("makes it missed, with its reason", async () => {
    const { work, sent, memory } = withPlan(NINE, { obstacleTo: async () => firm });
    await work();
    await work(NINE + MINUTE);
    expect(sent).toHaveLength(0);
    expect(memory.plan()).toMatchObject({ state: "missed", reason: firm.reason });
  });

  it("may pass: the checks run again each five seconds, within the grace", async () => {
    let asked = 0;
    const obstacleTo = async () => (++asked < 3 ? passing : undefined);
    const { work, sent } = withPlan(NINE, { obstacleTo });
    for (let second = 0; second < 9; second += 1) await work(NINE + second * SECOND);
    expect([asked, sent.length]).toEqual([2, 0]);
    await work(NINE + 10 * SECOND);
    expect([asked, sent.length]).toEqual([3, 1]);
  });

  it("that does not pass is the reason when the grace is over", async () => {
    const { work, sent, memory } = withPlan(NINE, { obstacleTo: async () => passing });
    for (let minute = 0; minute <= 6; minute += 1) await work(NINE + minute * MINUTE);
    expect(sent).toHaveLength(0);
    expect(memory.plan()).toMatchObject({ state: "missed", reason: passing.reason });
  });

  it("is forgotten when the plan is changed", async () => {
    const { work, memory } = withPlan(NINE, { obstacleTo: async () => passing });
    await work();
    await memory.store.write({ ...memory.plan(), local: "2026-11-27T10:00", revision: 2 });
    await work(NINE + 2 * HOUR);
    expect(memory.plan()).toMatchObject({ state: "missed", reason: { kind: "late" } });
  });

  it("includes checks that took longer than the grace", async () => {
    const clock = clockAt(NINE);
    const memory = planMemory([planForNine()]);
    const { work, sent } = server(memory, clock, {
      obstacleTo: async () => {
        clock.at = NINE + 6 * MINUTE;
        return undefined;
      },
    });
    await work();
    await work();
    expect(sent).toHaveLength(0);
    expect(memory.plan().state).toBe("missed");
  });

  it("is also that no server has the token any more, after the grace of those that may", async () => {
    const { work, memory } = withPlan(NINE, { isHeld: () => false });
    await work();
    expect(memory.plan().state).toBe("waiting");
    await work(NINE + 6 * MINUTE);
    expect(memory.plan()).toMatchObject({ state: "missed", reason: { kind: "not-held" } });
  });
});

describe("a server that dies", () => {
  it("between claim and request leaves an unknown send, which is never sent", async () => {
    const { work, sent, memory } = withPlan(NINE, { send: () => new Promise(() => {}) });
    void work();
    await expect.poll(() => memory.plan().state).toBe("going");
    expect(sent).toHaveLength(1);

    const after = server(memory, clockAt(NINE + SECOND));
    await after.work();
    await after.work(NINE + CLAIM_MS - 1);
    expect(memory.plan().state).toBe("going");
    await after.work(NINE + CLAIM_MS);
    expect(memory.plan().state).toBe("unknown");
    await after.work(NINE + DAY);
    expect(after.sent).toHaveLength(0);
  });

  it("after the answer leaves what the gateway kept of it", async () => {
    const { work, memory } = withPlan(NINE, { send: () => new Promise(() => {}) });
    void work();
    await expect.poll(() => memory.plan().state).toBe("going");
    const after = server(memory, clockAt(NINE + CLAIM_MS), { keptEnd: async () => accepted });
    await after.work();
    expect(memory.plan()).toMatchObject(accepted);
    expect(after.sent).toHaveLength(0);
  });

  it("was not dead: its answer counts more than the doubt of another server", async () => {
    const answer = deferred<SendEnd>();
    const slow = withPlan(NINE, { send: () => answer.promise });
    const done = slow.work();
    await expect.poll(() => slow.memory.plan().state).toBe("going");
    await server(slow.memory, clockAt(NINE + CLAIM_MS)).work();
    expect(slow.memory.plan().state).toBe("unknown");
    answer.resolve(accepted);
    await done;
    expect(slow.memory.plan()).toMatchObject(accepted);
  });

  test.each([
    ["a minute before", NINE - MINUTE, 1],
    ["in the very minute", NINE + 30 * SECOND, 1],
    ["within the grace", NINE + 4 * MINUTE, 1],
    ["after the grace", NINE + 6 * MINUTE, 0],
  ])("before the claim, and starts again %s, sends %i", async (_, start, count) => {
    const { memory, work, sent, clock } = withPlan(start);
    for (; clock.at <= NINE + 10 * MINUTE; clock.at += SECOND) await work();
    expect(sent).toHaveLength(count);
    expect(memory.plan().state).toBe(count ? "accepted" : "missed");
  });
});

describe("a server that stops", () => {
  it("claims nothing more, not even what is in its checks: the next one sends it", async () => {
    const checked = deferred<undefined>();
    const { work, stop, leaving, sent, memory } = withPlan(NINE, {
      obstacleTo: () => checked.promise,
    });
    const done = work();
    stop();
    checked.resolve(undefined);
    await done;
    await work(NINE + SECOND);
    expect([sent.length, leaving()]).toEqual([0, 0]);
    expect(memory.plan().state).toBe("waiting");

    const after = server(memory, clockAt(NINE + MINUTE));
    await after.work();
    expect(after.sent).toHaveLength(1);
    expect(memory.plan().state).toBe("accepted");
  });

  it("knows how many sends are leaving, and still writes how they end", async () => {
    const answer = deferred<SendEnd>();
    const { work, stop, leaving, memory } = withPlan(NINE, { send: () => answer.promise });
    const done = work();
    await expect.poll(() => memory.plan().state).toBe("going");
    stop();
    expect(leaving()).toBe(1);
    answer.resolve(accepted);
    await done;
    expect(leaving()).toBe(0);
    expect(memory.plan()).toMatchObject(accepted);
  });
});

describe("a clock that jumps", () => {
  test.each<[string, number[], number, string]>([
    ["forward over the time, by less than the grace", [-MINUTE, 4 * MINUTE], 1, "accepted"],
    ["forward over time and grace", [-MINUTE, HOUR, HOUR + SECOND], 0, "missed"],
    ["forward by a day, and back again", [-HOUR, DAY - HOUR, -HOUR, 0, SECOND], 0, "missed"],
    ["back after the send", [0, SECOND, -HOUR, -SECOND, 0, SECOND], 1, "accepted"],
    ["back before the time, and reaches it later", [-SECOND, -HOUR, -SECOND, 0], 1, "accepted"],
  ])("%s", async (_, times, count, state) => {
    const { work, sent, memory } = withPlan(NINE);
    for (const time of times) await work(NINE + time);
    expect(sent).toHaveLength(count);
    expect(memory.plan().state).toBe(state);
  });

  it("does not make a claim look dead sooner than it is", async () => {
    const claimed = planForNine({ state: "going", revision: 2, claim: "theirs", claimedAt: NINE });
    const { work, memory } = withPlan(NINE - CLAIM_MS + SECOND, {}, claimed);
    await work();
    expect(memory.plan().state).toBe("going");
    await work(NINE - HOUR);
    expect(memory.plan().state).toBe("unknown");
  });
});

describe("clocks that are set forward or back in a zone", () => {
  test.each([
    ["2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00Z", "the first of two"],
    ["2027-03-28T02:30", "Europe/Berlin", "2027-03-28T01:30:00Z", "behind the gap"],
    ["2026-11-01T01:30", "America/New_York", "2026-11-01T05:30:00Z", "the first of two"],
    ["2027-03-14T02:30", "America/New_York", "2027-03-14T07:30:00Z", "behind the gap"],
  ])("%s in %s goes out at %s, %s, and once", async (local, zone, at) => {
    const due = Date.parse(at);
    const plan = planForNine({ local, zone, confirmedAt: due });
    const { work, sent } = withPlan(due - 2 * HOUR, {}, plan);
    for (let time = due - 2 * HOUR; time < due; time += MINUTE) await work(time);
    expect(sent).toHaveLength(0);
    for (let time = due; time < due + 3 * HOUR; time += MINUTE) await work(time);
    expect(sent).toHaveLength(1);
  });

  it("keeps the time of day that a person chose when the rules of the zone have changed", async () => {
    // The zone gives up daylight saving time: nine o'clock comes an hour later.
    const { work, sent } = withPlan(NINE, { instantOf: () => NINE + HOUR });
    await work();
    expect(sent).toHaveLength(0);
    await work(NINE + HOUR);
    expect(sent).toHaveLength(1);
  });

  it("keeps the confirmed moment when the zone itself is gone", async () => {
    const { work, sent } = withPlan(NINE, {}, planForNine({ zone: "Europe/Atlantis" }));
    await work();
    expect(sent).toHaveLength(1);
  });
});

describe("a store that is down", () => {
  it("at the minute, and back within the grace: the send goes out once", async () => {
    const { work, sent, memory, lines } = withPlan(NINE);
    memory.fault.down = "yes";
    await work();
    await work(NINE + SECOND);
    expect([sent.length, lines.length]).toEqual([0, 1]);
    memory.fault.down = "no";
    await work(NINE + 4 * MINUTE);
    expect([sent.length, lines.length]).toEqual([1, 2]);
  });

  it("until the grace is over: the send is missed", async () => {
    const { work, sent, memory } = withPlan(NINE);
    memory.fault.down = "yes";
    await work();
    memory.fault.down = "no";
    await work(NINE + 6 * MINUTE);
    expect(sent).toHaveLength(0);
    expect(memory.plan()).toMatchObject({ state: "missed", reason: { kind: "late" } });
  });

  it("at the claim: nothing is sent until the claim is certain", async () => {
    const memory = planMemory([planForNine()]);
    const { work, sent } = server(memory, clockAt(NINE), {
      obstacleTo: async () => {
        memory.fault.down = "yes";
        return undefined;
      },
    });
    await work();
    expect(sent).toHaveLength(0);
    expect(memory.plan().state).toBe("waiting");
  });

  /** A server whose claim arrives, while the answer to it is lost. */
  async function withLostClaim() {
    const memory = planMemory([planForNine()]);
    const clock = clockAt(NINE);
    const made = server(memory, clock, {
      obstacleTo: async () => {
        memory.fault.down = "answers";
        return undefined;
      },
    });
    await made.work();
    expect(made.sent).toHaveLength(0);
    expect(memory.plan().state).toBe("going");
    memory.fault.down = "no";
    return { memory, ...made };
  }

  it("for the answer to a claim: its server knows the claim again, and sends once", async () => {
    const { memory, work, sent } = await withLostClaim();
    await work(NINE + 4 * MINUTE);
    await work(NINE + 4 * MINUTE + SECOND);
    expect(sent).toHaveLength(1);
    expect(memory.plan().state).toBe("accepted");
  });

  it("for the answer to a claim, until the grace is over: the send is missed", async () => {
    const { memory, work, sent } = await withLostClaim();
    await work(NINE + 6 * MINUTE);
    expect(sent).toHaveLength(0);
    expect(memory.plan()).toMatchObject({ state: "missed", reason: { kind: "late" } });
  });

  it("at the end of a send: the end is written when it is back", async () => {
    const { work, sent, memory } = withPlan(NINE, {
      send: async () => {
        memory.fault.down = "yes";
        return accepted;
      },
    });
    await work();
    expect(memory.plan().state).toBe("going");
    memory.fault.down = "no";
    await work(NINE + HOUR);
    expect(memory.plan()).toMatchObject(accepted);
    expect(sent).toHaveLength(1);
  });
});

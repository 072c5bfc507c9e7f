import { expect, test } from "vitest";
import type { Obstacle } from "./ask-before.ts";
import { planMemory } from "./plan-memory-under-test.ts";
import type { PlanStore } from "./plan-store.ts";
import { NINE, planForNine } from "./plan-store-under-test.ts";
import { accepted, clockAt, lost, server } from "./server-under-test.ts";

const passing: Obstacle = { reason: { kind: "state", state: "starting" }, isPassing: true };
const faults = ["yes", "answers", "no", "no"] as const;

/** Numbers that look random, and are the same for the same seed. */
function randomBy(seed: number) {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Runs two servers with one store and one plan. The seed decides which server works next, whose call of the store
 * arrives, how the clock goes on, and when the store is down.
 */
async function play(seed: number, through = (store: PlanStore) => store) {
  const random = randomBy(seed);
  const oneOf = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  const steps: (() => void)[] = [];
  const pause = () => new Promise<void>((resolve) => steps.push(resolve));
  const memory = planMemory([planForNine()], pause);
  const clock = clockAt(NINE - 2_000);
  const step = async <T>(value: T) => {
    await pause();
    return value;
  };
  const servers = [1, 2].map(() =>
    server({ store: through(memory.store) }, clock, {
      obstacleTo: () => step(random() < 0.2 ? passing : undefined),
      send: () => step(random() < 0.5 ? accepted : lost),
    }),
  );
  for (let turn = 0; turn < 400 && memory.plan().endedAt === undefined; turn += 1) {
    if (random() < 0.4) void oneOf(servers)?.tick();
    if (random() < 0.4) clock.at += random() * 20_000;
    if (random() < 0.03) memory.fault.down = oneOf(faults) ?? "no";
    if (turn % 50 === 0) memory.fault.down = "no";
    steps.splice(Math.floor(random() * steps.length), 1)[0]?.();
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  return { state: memory.plan().state, sent: servers.flatMap((one) => one.sent).length };
}

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

test("two servers with one store send once, in 200 orders of their steps", async () => {
  const ends = new Map<string, number>();
  for (const seed of seeds) {
    const { state, sent } = await play(seed);
    expect(sent, `seed ${seed}`).toBeLessThanOrEqual(1);
    if (state === "accepted") expect(sent, `seed ${seed}`).toBe(1);
    if (state === "missed") expect(sent, `seed ${seed}`).toBe(0);
    ends.set(state, (ends.get(state) ?? 0) + 1);
  }
  // The orders reach every end.
  expect(ends.get("accepted")).toBeGreaterThan(20);
  expect(ends.get("unknown")).toBeGreaterThan(20);
  expect(ends.get("missed")).toBeGreaterThan(0);
});

test("control: with a store that grants every claim they send twice", async () => {
  const grantsAll = (store: PlanStore): PlanStore => ({
    ...store,
    write: (plan) => store.write(plan).then(() => true),
  });
  const doubled: number[] = [];
  for (const seed of seeds) if ((await play(seed, grantsAll)).sent > 1) doubled.push(seed);
  expect(doubled.length).toBeGreaterThan(10);
});

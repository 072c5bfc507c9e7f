import type { planMemory } from "./plan-memory-under-test.ts";
import type { StoredPlan } from "./plan-store.ts";
import { sendWhenDue, type SendEnd, type SendWhenDueOptions } from "./send-when-due.ts";
import { instantOf } from "./wall-time.ts";

const exchange = { status: 200, milliseconds: 20, answer: "" };
export const accepted: SendEnd = { state: "accepted", outcome: { idMessage: "3EB0", exchange } };
export const refused: SendEnd = {
  state: "rejected",
  outcome: { exchange, failure: { code: "validation-failed" } },
};
export const lost: SendEnd = {
  state: "unknown",
  outcome: { exchange, failure: { code: "no-answer" } },
};

/** A clock that a test sets. */
export const clockAt = (at: number) => ({ at });

/** One server with a clock, a store, and a function for GREEN-API. */
export function server(
  memory: Pick<ReturnType<typeof planMemory>, "store">,
  clock: { at: number },
  changes: Partial<SendWhenDueOptions> = {},
) {
  const sent: StoredPlan[] = [];
  const lines: string[] = [];
  const { tick, whenIdle, ...rest } = sendWhenDue({
    store: memory.store,
    isHeld: () => true,
    instantOf,
    obstacleTo: async () => undefined,
    keptEnd: async () => undefined,
    now: () => clock.at,
    log: (line) => lines.push(line),
    ...changes,
    send: async (plan) => {
      sent.push(plan);
      return changes.send ? changes.send(plan) : accepted;
    },
  });
  /** One second of work. */
  const work = async (at = clock.at) => {
    clock.at = at;
    await tick();
    await whenIdle();
  };
  return { ...rest, tick, work, sent, lines };
}

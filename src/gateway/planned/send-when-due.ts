import { randomUUID } from "node:crypto";
import {
  GRACE_MS,
  type MissedReason,
  type PlannedOutcome,
  type PlannedState,
} from "../../protocol/planned-sends.ts";
import type { Obstacle } from "./ask-before.ts";
import type { PlanStore, StoredPlan } from "./plan-store.ts";

/** Longer than any send takes: a claim that is older belongs to a server that died. */
export const CLAIM_MS = 180_000;
/** How long an obstacle that may pass is given until the checks run again. */
const PAUSE_MS = 5_000;
/** How long it is remembered what became of a plan. */
const KEPT_MS = 14 * 24 * 60 * 60 * 1000;

/** How a send ended, and what is known of its answer. */
export interface SendEnd {
  state: Extract<PlannedState, "accepted" | "rejected" | "unknown">;
  outcome: PlannedOutcome;
}

export interface SendWhenDueOptions {
  store: PlanStore;
  /** Whether this server has the token of an instance. */
  isHeld: (idInstance: string) => boolean;
  instantOf: (local: string, zone: string) => number | undefined;
  /** Checks what can be checked at this time. */
  obstacleTo: (plan: StoredPlan) => Promise<Obstacle | undefined>;
  /** Sends the status of a plan, once. Does not reject. */
  send: (plan: StoredPlan) => Promise<SendEnd>;
  /** The end of a send that a server passed on before it died, if its answer was kept. */
  keptEnd: (plan: StoredPlan) => Promise<SendEnd | undefined>;
  /** Unix ms. */
  now: () => number;
  log: (line: string) => void;
}

/**
 * Sends what is due, at most once: checks, then a claim in the store, then the request. A plan is never sent after its
 * grace, and never again after its claim, whoever made it and whatever came of it.
 *
 * @returns `tick`, to be called each second; `stop`, after which nothing more is claimed; `whenIdle`, which resolves once
 *   nothing is being sent; and `leaving`, the number of sends that are claimed and have no end yet.
 */
export function sendWhenDue(options: SendWhenDueOptions) {
  const { store, isHeld, instantOf, obstacleTo, send, keptEnd, now, log } = options;
  /** What this process does at present, by the plan's id. */
  const working = new Map<string, Promise<void>>();
  /** Plans whose checks wait for something to pass, by their id; a plan that was changed begins again. */
  const waiting = new Map<string, { revision: number; reason: MissedReason; until: number }>();
  /** Claims of this process that have no request yet; the store may have them or not. */
  const claims = new Set<string>();
  /** Ends that the store has not taken yet, by the claim. */
  const ends = new Map<string, SendEnd>();
  let isStoreDown = false;
  let isStopping = false;
  /** The ids of plans from their claim on until their end is written. */
  const leaving = new Set<string>();

  const dueAt = (plan: StoredPlan) => instantOf(plan.local, plan.zone) ?? plan.confirmedAt;
  const latenessOf = (plan: StoredPlan) => now() - dueAt(plan);

  async function miss(plan: StoredPlan, reason: MissedReason): Promise<void> {
    waiting.delete(plan.id);
    await store.write(next(plan, { state: "missed", reason, endedAt: now() }));
  }

  async function checkAndSend(plan: StoredPlan): Promise<void> {
    const noted = waiting.get(plan.id);
    const earlier = noted?.revision === plan.revision ? noted : undefined;
    if (latenessOf(plan) > GRACE_MS) {
      const late = { kind: isHeld(plan.idInstance) ? "late" : "not-held" } as const;
      return miss(plan, earlier?.reason ?? late);
    }
    // Another server may have its token.
    if (!isHeld(plan.idInstance) || (earlier && now() < earlier.until)) return;
    const obstacle = await obstacleTo(plan);
    if (obstacle?.isPassing) {
      const { revision } = plan;
      waiting.set(plan.id, { revision, reason: obstacle.reason, until: now() + PAUSE_MS });
      return;
    }
    if (obstacle) return miss(plan, obstacle.reason);
    // The checks may have taken long, and the clock may have been changed meanwhile.
    if (!isWithinGrace(plan)) return;
    // The grace lets another process send it, or this one when it has started again.
    if (isStopping) return;
    leaving.add(plan.id);
    const claim = randomUUID();
    const claimed = next(plan, { state: "going", claim, claimedAt: now() });
    claims.add(claim);
    if (await store.write(claimed)) await sendClaimed(claimed, claim);
    claims.delete(claim);
  }

  function isWithinGrace(plan: StoredPlan): boolean {
    const lateness = latenessOf(plan);
    return lateness >= 0 && lateness <= GRACE_MS;
  }

  async function sendClaimed(plan: StoredPlan, claim: string): Promise<void> {
    waiting.delete(plan.id);
    claims.delete(claim);
    leaving.add(plan.id);
    const end = await send(plan);
    ends.set(claim, end);
    await storeEnd(plan, claim, end);
  }

  async function storeEnd(plan: StoredPlan, claim: string, end: SendEnd): Promise<void> {
    const isWritten = await store.write(next(plan, { ...end, endedAt: now() }));
    // Another server may have taken this one for dead: it knows less.
    const latest = isWritten ? undefined : (await store.all()).find(({ id }) => id === plan.id);
    const isDoubt = latest?.claim === claim && latest.state === "unknown";
    if (isDoubt) await store.write(next(latest, { ...end, endedAt: now() }));
    ends.delete(claim);
  }

  async function settleClaimed(plan: StoredPlan): Promise<void> {
    const { claim = "", claimedAt = 0 } = plan;
    const end = ends.get(claim);
    if (end) return storeEnd(plan, claim, end);
    if (claims.has(claim)) {
      // The store did not say that it has the claim; it does, and nothing was sent.
      if (isWithinGrace(plan)) return sendClaimed(plan, claim);
      claims.delete(claim);
      return miss(plan, { kind: "late" });
    }
    if (Math.abs(now() - claimedAt) < CLAIM_MS) return;
    const known = await keptEnd(plan);
    await store.write(next(plan, { state: "unknown", ...known, endedAt: now() }));
  }

  async function dropIfOld({ id, endedAt }: StoredPlan): Promise<void> {
    waiting.delete(id);
    if (endedAt !== undefined && now() - endedAt > KEPT_MS) await store.drop(id);
  }

  function workOn(plan: StoredPlan): Promise<void> | undefined {
    if (plan.state === "waiting") return latenessOf(plan) >= 0 ? checkAndSend(plan) : undefined;
    return plan.state === "going" ? settleClaimed(plan) : dropIfOld(plan);
  }

  function noteStore(isDown: boolean) {
    if (isDown !== isStoreDown) {
      log(`[gateway] planned sends ${isDown ? "cannot be read" : "can be read again"}`);
    }
    isStoreDown = isDown;
  }

  return {
    tick: async (): Promise<void> => {
      let plans: StoredPlan[];
      try {
        plans = await store.all();
      } catch {
        return noteStore(true);
      }
      noteStore(false);
      if (isStopping) return;
      for (const plan of plans) {
        if (working.has(plan.id)) continue;
        const work = workOn(plan);
        if (!work) continue;
        const done = work
          .catch(() => log(`[gateway] the planned send ${plan.id} cannot be written`))
          .finally(() => {
            working.delete(plan.id);
            leaving.delete(plan.id);
          });
        working.set(plan.id, done);
      }
    },
    stop: (): void => {
      isStopping = true;
    },
    leaving: (): number => leaving.size,
    whenIdle: async (): Promise<void> => {
      await Promise.all(working.values());
    },
  };
}

/** The next revision of a plan. */
function next(plan: StoredPlan, changes: Partial<StoredPlan>): StoredPlan {
  return { ...plan, ...changes, revision: plan.revision + 1 };
}

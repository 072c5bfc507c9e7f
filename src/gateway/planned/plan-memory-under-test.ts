import type { PlanStore, StoredPlan } from "./plan-store.ts";

/**
 * A store that a test can take down. Each call takes one turn of `pause`, so that a test can decide in which order the
 * calls of several servers come.
 */
export function planMemory(plans: StoredPlan[] = [], pause: () => Promise<void> = async () => {}) {
  const kept = new Map(plans.map((plan) => [plan.id, plan]));
  /** Set to "answers" if a write arrives, and only its answer is lost. */
  const fault: { down: "no" | "yes" | "answers" } = { down: "no" };
  const reach = async () => {
    await pause();
    if (fault.down === "yes") throw new Error("The store is down.");
  };
  const store: PlanStore = {
    async all() {
      await reach();
      if (fault.down === "answers") throw new Error("The connection broke.");
      return [...kept.values()];
    },
    async write(plan) {
      await reach();
      const revision = kept.get(plan.id)?.revision ?? 0;
      if (plan.revision !== revision + 1) return false;
      // As any store does, it keeps a text.
      kept.set(plan.id, JSON.parse(JSON.stringify(plan)) as StoredPlan);
      if (fault.down === "answers") throw new Error("The connection broke.");
      return true;
    },
    async drop(id) {
      await reach();
      kept.delete(id);
    },
  };
  /** The only plan. */
  const plan = () => {
    const [only] = kept.values();
    if (!only) throw new Error("There is no plan.");
    return only;
  };
  return { store, fault, plan, kept };
}

import { useInstances, allInstances } from "../instances/instances.ts";
import type { ListedPlan } from "../../protocol/planned-sends.ts";
import { recordOfPlanned } from "../../voice-status/record/planned-record.ts";
import { openLedger } from "../history/open-ledger.ts";
import { noteOwnPlan, ownPlans } from "./own-plans.ts";
import { readPlanned } from "./planned-sends.ts";

/** Puts the sends of this browser's plans into its history, once each. */
export async function adoptPlanned(plans: readonly ListedPlan[]): Promise<void> {
  const waiting = new Set(ownPlans().flatMap(({ id, isInHistory }) => (isInHistory ? [] : [id])));
  const ended = plans.filter(({ id, claimedAt, endedAt }) => {
    return waiting.has(id) && claimedAt !== undefined && endedAt !== undefined;
  });
  if (ended.length === 0 || !(await openLedger())) return;
  const { saveRecord } = await import("../history/ledger.ts");
  for (const { id } of ended) {
    const plan = await readPlanned(id);
    const instances = allInstances(useInstances.getState());
    const label = instances.find(({ idInstance }) => idInstance === plan.idInstance)?.label;
    const record = recordOfPlanned(plan, label ?? plan.idInstance);
    if (record) saveRecord(record);
    noteOwnPlan(id, true);
  }
}

/** Whether the send of a plan is in this browser's history. */
export function isInHistory(id: string): boolean {
  return ownPlans().some((plan) => plan.id === id && plan.isInHistory);
}

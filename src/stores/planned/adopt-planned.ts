import type { ListedPlan } from "../../protocol/planned-sends.ts";
import { recordOfPlanned } from "../../voice-status/record/planned-record.ts";
import { openLedger } from "../history/open-ledger.ts";
import { allInstances, useInstances } from "../instances/instances.ts";
import { noteOwnPlan, useOwnPlans } from "./own-plans.ts";
import { readPlanned } from "./planned-sends.ts";

/** Puts the sends of this browser's plans into its history, once each. */
export async function adoptPlanned(plans: readonly ListedPlan[]): Promise<void> {
  const own = useOwnPlans.getState().plans.filter((plan) => !plan.isInHistory);
  const waiting = new Set(own.map(({ id }) => id));
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

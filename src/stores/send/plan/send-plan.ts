import type { RequestOf } from "../../../green-api/contract.ts";
import { type Plan, recordsOfPlan } from "../../../voice-status/plan/plan.ts";
import { useSeries } from "../../audio/series.ts";
import { useLedger } from "../../history/ledger-store.ts";
import { useSending } from "../sending.ts";
import { runPlan } from "./run-plan.ts";

/**
 * Sends the statuses of a draft that takes several; their outcome is shown as that of one send.
 *
 * @param request what the draft asks for, to all of its recipients.
 */
export async function sendPlan(
  plan: Plan,
  request: RequestOf<"sendVoiceStatus">,
  instanceLabel: string,
): Promise<void> {
  const parts = plan.parts.length > 1 ? useSeries.getState().parts : undefined;
  await runPlan(plan, instanceLabel);
  const recordIds = recordsOfPlan(plan, useLedger.getState().records).map(({ id }) => id);
  useSending.setState(({ ended }) => ({
    ended: ended && recordIds.length > 0 ? { ...ended, request, parts, recordIds } : ended,
  }));
}

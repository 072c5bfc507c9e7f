import { encodeTime } from "ulid";
import type { PlannedSend } from "../../protocol/planned-sends.ts";
import type { SendRecord } from "./record.ts";
import { shortened } from "./record-steps.ts";

/**
 * The record of a planned send that went out, or may have. Its id is that of the plan with the time of the send, so it
 * is the same in every tab, and sorts by time.
 *
 * @returns undefined while no server has claimed it, and after it was missed: then nothing was sent.
 */
export function recordOfPlanned(plan: PlannedSend, instanceLabel: string): SendRecord | undefined {
  const { id, idInstance, request, claimedAt, state, outcome } = plan;
  const isEnded = state === "accepted" || state === "rejected" || state === "unknown";
  if (claimedAt === undefined || !isEnded) return undefined;
  return {
    version: 1,
    id: encodeTime(claimedAt) + id.slice(10),
    idInstance,
    instanceLabel,
    startedAt: claimedAt,
    request,
    state,
    planned: true,
    idMessage: outcome?.idMessage,
    exchange: outcome && shortened(outcome.exchange),
    // Without an outcome, its server died before it had one.
    failure: state === "accepted" ? undefined : (outcome?.failure ?? { code: "gateway-restarted" }),
  };
}

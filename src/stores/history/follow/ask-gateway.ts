import { lookAtAttempt, notSent } from "../../../green-api/attempt.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { isAnswerLost } from "../../../voice-status/record/record-age.ts";
import { accept, fail } from "../../../voice-status/record/record-steps.ts";
import { changeRecord } from "../ledger.ts";

/**
 * Asks the gateway about a send whose answer did not arrive here, and updates its record if the outcome is certain.
 *
 * @returns whether the send is still under way: queue and journal need not be searched then.
 */
export async function askGateway({ id, run }: SendRecord): Promise<boolean> {
  if (!run) return false;
  const outcome = await lookAtAttempt({ id, run }).catch(() => ({ state: "lost" as const }));
  changeRecord(id, (record) => {
    if (record.state !== "sending" && !isAnswerLost(record)) return record;
    if (outcome.state === "accepted") return accept(record, outcome.idMessage, outcome.exchange);
    if (outcome.state === "never-seen") return fail(record, notSent("never-left"));
    const isRefused = outcome.state === "failed" && outcome.failure.queued === "no";
    return isRefused ? fail(record, outcome.failure) : record;
  });
  return outcome.state === "under-way";
}

import type { SendRecord } from "../record/record.ts";
import type { DraftFacts } from "./draft-facts.ts";
import { refusalOfMonth } from "../set-up/refusal-of-month.ts";
import { missedEveryone } from "./everyone-missed.ts";
import { isRefusedInState } from "./refused-in-state.ts";
import { allowedChatIdsOf } from "./tariff.ts";

/**
 * What earlier sends say about an instance.
 *
 * @param records of any instance, newest first.
 * @param now unix milliseconds.
 */
export function factsOfRecords(
  records: readonly SendRecord[],
  idInstance: string,
  now: number,
): Pick<DraftFacts, "refusesInState" | "allowedChatIds" | "usedUpQuota" | "hasMissedEveryone"> {
  return {
    refusesInState: isRefusedInState(records, idInstance, now),
    allowedChatIds: allowedChatIdsOf(records, idInstance, now),
    usedUpQuota: usedUpQuota(records, idInstance, now),
    hasMissedEveryone: missedEveryone(records, idInstance),
  };
}

function usedUpQuota(
  records: readonly SendRecord[],
  idInstance: string,
  now: number,
): DraftFacts["usedUpQuota"] {
  const own = records.filter((record) => record.idInstance === idInstance);
  const refusal = refusalOfMonth(own, now);
  if (refusal?.refuses !== "all") return undefined;
  const { used = 0, total = 0 } = refusal.quota ?? {};
  return { until: refusal.until, used, total };
}

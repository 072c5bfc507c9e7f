import { allowedChatIdsOf } from "../checks/tariff.ts";
import type { SendRecord } from "../record/record.ts";
import type { SetUpFacts } from "./facts.ts";

/**
 * What the tariff refuses until the first of the next month, when the quota starts from zero: the newest refusal of
 * this month, unless a status that it would refuse was accepted since then.
 *
 * @param records of one instance, newest first.
 * @param now unix ms.
 * @see https://green-api.com/docs/about-tariffs
 * @see https://green-api.com/en/docs/api/466-error-example-body/
 */
export function refusalOfMonth(records: readonly SendRecord[], now: number): SetUpFacts["refusal"] {
  const today = new Date(now);
  const month = new Date(today.getFullYear(), today.getMonth()).getTime();
  const until = new Date(today.getFullYear(), today.getMonth() + 1).getTime();
  const index = records.findIndex(({ failure, startedAt }) => {
    return startedAt >= month && kinds[failure?.code ?? ""] !== undefined;
  });
  const refused = records[index];
  const refuses = kinds[refused?.failure?.code ?? ""];
  if (!refused || !refuses) return undefined;
  const isOver =
    refuses === "all"
      ? records.slice(0, index).some(({ idMessage }) => idMessage !== undefined)
      : namesChats(refused) && !allowedChatIdsOf(records, refused.idInstance, now);
  if (isOver) return undefined;
  return { at: refused.startedAt, until, refuses, quota: refused.failure?.quota };
}

const kinds: Record<string, "all" | "others" | undefined> = {
  "quota-exceeded": "all",
  "correspondents-quota-exceeded": "others",
};

function namesChats({ failure }: SendRecord): boolean {
  return (failure?.quota?.allowedNumbers.length ?? 0) > 0;
}

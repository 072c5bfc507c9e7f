import type { SendRecord } from "../record/record.ts";
import type { SetUpFacts } from "./facts.ts";

const codes = ["quota-exceeded", "correspondents-quota-exceeded"];

/**
 * The newest send that was refused because of the tariff, if that was in this month: on the first of the month
 * the quota starts from zero.
 *
 * @param now unix ms.
 * @see https://green-api.com/docs/about-tariffs
 */
export function refusalOfMonth(records: readonly SendRecord[], now: number): SetUpFacts["refusal"] {
  const today = new Date(now);
  const month = new Date(today.getFullYear(), today.getMonth()).getTime();
  const refused = records
    .filter(({ failure, startedAt }) => startedAt >= month && codes.includes(failure?.code ?? ""))
    .toSorted((one, other) => other.startedAt - one.startedAt)
    .at(0);
  return refused && { at: refused.startedAt, quota: refused.failure?.quota };
}

import type { SendRecord } from "../record/record.ts";
import type { DraftFacts } from "./draft-facts.ts";
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
): Pick<DraftFacts, "refusesInState" | "allowedChatIds" | "hasMissedEveryone"> {
  return {
    refusesInState: isRefusedInState(records, idInstance, now),
    allowedChatIds: allowedChatIdsOf(records, idInstance, now),
    hasMissedEveryone: missedEveryone(records, idInstance),
  };
}

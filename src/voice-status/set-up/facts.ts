import type { ResponseOf } from "../../green-api/contract.ts";
import type { FailureCode } from "../../green-api/failure-catalogue.ts";
import type { Quota } from "../../green-api/failure-catalogue.ts";
import type { ContactCounts } from "./contact-counts.ts";

/** The last answer to a question; without a value and a failure there is none yet. */
export interface Reading<Value> {
  value?: Value | undefined;
  /** Unix ms. */
  at?: number | undefined;
  failure?: FailureCode | undefined;
}

/** What is known about an instance. */
export interface SetUpFacts {
  hasToken: boolean;
  /** Null while GREEN-API creates the instance. */
  state: Reading<string | null>;
  settings: Reading<ResponseOf<"getSettings">>;
  /** By the method that counts more, because either may leave out items. */
  waiting: Reading<number> & { method: "getMessagesCount" | "showMessagesQueue" };
  /** Only an authorized instance is asked. */
  contacts: Reading<ContactCounts>;
  /** For how many ms a status of the studio has been stuck in the queue. */
  stuckFor?: number | undefined;
  /**
   * The last refusal because of the tariff in this month, its time and that of its end in unix ms. `others`: GREEN-API
   * still takes statuses to the chats of this month.
   */
  refusal?:
    | { at: number; until: number; refuses: "all" | "others"; quota: Quota | undefined }
    | undefined;
}

import type { FailureCode } from "../../green-api/failure-catalogue.ts";

/** The blocks of Instance set-up, by what one comes for. */
export type SetUpTopic = "verdict" | "account" | "states" | "settings" | "queue" | "contacts";

const topics: Partial<Record<FailureCode, SetUpTopic>> = {
  "not-authorized": "account",
  "instance-starting": "account",
  "account-suspended": "account",
  unauthorized: "verdict",
  forbidden: "verdict",
  "not-found": "verdict",
  "quota-exceeded": "verdict",
  "correspondents-quota-exceeded": "verdict",
};

/**
 * The block of Instance set-up where the cause of a failure can be seen or removed.
 *
 * @param code a failure code, which may be from a later version of the studio.
 * @returns undefined if the cause is not in the instance.
 */
export function topicOfFailure(code: string): SetUpTopic | undefined {
  return Object.hasOwn(topics, code) ? topics[code as FailureCode] : undefined;
}

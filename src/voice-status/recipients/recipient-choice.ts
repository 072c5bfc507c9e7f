import type { Draft } from "../draft.ts";

/** Who is to see a status: everyone, or these recipients. */
export type RecipientChoice = Pick<Draft, "everyone" | "recipients">;

/** Whether two choices are the same, in the same order. */
export function isSameChoice(one: RecipientChoice, other: RecipientChoice): boolean {
  return (
    one.everyone === other.everyone &&
    one.recipients.length === other.recipients.length &&
    one.recipients.every((recipient, index) => recipient === other.recipients[index])
  );
}

import type { Draft } from "../draft.ts";

/** Who is to see a status: everyone, or these recipients. */
export type RecipientChoice = Pick<Draft, "everyone" | "recipients">;

/** Whether two choices are the same, in the same order. */
export function isSameChoice(one: RecipientChoice, other: RecipientChoice): boolean {
  return one.everyone === other.everyone && isSameList(one.recipients, other.recipients);
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  if (one === other) return true;
  return one.length === other.length && one.every((entry, index) => entry === other[index]);
}

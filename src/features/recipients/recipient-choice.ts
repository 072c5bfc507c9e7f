import type { Draft } from "../../voice-status/draft.ts";

/** What the tools read and change of a draft: everyone, or whom. */
export type RecipientChoice = Pick<Draft, "everyone" | "recipients">;

/** What was done, in words; names in it are masked while others look on, which may begin after the act. */
export type Say = (hideName: (name: string) => string) => string;

/** Changes the choice, and says what was done, so that it can be undone. */
export type Choose = (next: RecipientChoice, say: Say) => void;

export function isSameChoice(one: RecipientChoice, other: RecipientChoice): boolean {
  return (
    one.everyone === other.everyone &&
    one.recipients.length === other.recipients.length &&
    one.recipients.every((recipient, index) => recipient === other.recipients[index])
  );
}

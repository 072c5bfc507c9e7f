import type { RecipientChoice } from "../../voice-status/recipient-choice.ts";

/** What was done, in words; names in it are masked while others look on, which may begin after the act. */
export type Say = (hideName: (name: string) => string) => string;

/** Changes the choice, and says what was done, so that it can be undone. */
export type Choose = (next: RecipientChoice, say: Say) => void;

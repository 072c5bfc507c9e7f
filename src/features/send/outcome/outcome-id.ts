/** The place of the outcome, below the Send button. */
export const OUTCOME_ID = "outcome";

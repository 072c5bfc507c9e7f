import { draftProblems as en } from "./en/draft-problems.ts";
import { draftProblems as ru } from "./ru/draft-problems.ts";
import { useTexts } from "./use-texts.ts";

/** What may be wrong with the draft, by language. */
export const draftProblemTexts = { en, ru };

export const useDraftProblemTexts = () => useTexts(draftProblemTexts);

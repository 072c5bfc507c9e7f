import { takeOver as en } from "./en/take-over.ts";
import { takeOver as ru } from "./ru/take-over.ts";
import { useWords } from "./use-words.ts";

/** The sentences of the offer to take a text over. */
export const useTakeOverWords = () => useWords({ en, ru });

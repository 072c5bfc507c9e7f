import { settle as en } from "./en/settle.ts";
import { settle as ru } from "./ru/settle.ts";
import { useWords } from "./use-words.ts";

/** The sentences for settling an unknown send. */
export const useSettleWords = () => useWords({ en, ru });

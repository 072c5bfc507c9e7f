import { recipientsPanel as en } from "./en/recipients-panel.ts";
import { recipientsPanel as ru } from "./ru/recipients-panel.ts";
import { useWords } from "./use-words.ts";

/** The sentences of the recipients' field. */
export const useRecipientWords = () => useWords({ en, ru });

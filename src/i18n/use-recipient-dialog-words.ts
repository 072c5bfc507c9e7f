import { recipientDialogs as en } from "./en/recipient-dialogs.ts";
import { recipientDialogs as ru } from "./ru/recipient-dialogs.ts";
import { useWords } from "./use-words.ts";

/** The sentences of the dialogs of lists and numbers. */
export const useRecipientDialogWords = () => useWords({ en, ru });

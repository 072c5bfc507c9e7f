import { recipientDialogs as en } from "./en/recipient-dialogs.ts";
import { recipientDialogs as ru } from "./ru/recipient-dialogs.ts";
import { useTexts } from "./use-texts.ts";

/** The sentences of the dialogs of lists and numbers. */
export const useRecipientDialogTexts = () => useTexts({ en, ru });

import { recipientDialogs as en } from "./en/recipient-dialogs.ts";
import { recipientDialogs as ru } from "./ru/recipient-dialogs.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the dialogs for lists and numbers. */
export const useRecipientDialogTexts = () => useTexts({ en, ru });

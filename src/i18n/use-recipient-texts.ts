import { recipientsPanel as en } from "./en/recipients-panel.ts";
import { recipientsPanel as ru } from "./ru/recipients-panel.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the field of recipients. */
export const useRecipientTexts = () => useTexts({ en, ru });

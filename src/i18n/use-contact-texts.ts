import { contactBook as en } from "./en/contact-book.ts";
import { contactBook as ru } from "./ru/contact-book.ts";
import { useTexts } from "./use-texts.ts";

/** The texts of the contacts dialog. */
export const useContactTexts = () => useTexts({ en, ru });

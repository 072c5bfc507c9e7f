import { contactBook as en } from "./en/contact-book.ts";
import { useI18n } from "./i18n.tsx";
import { contactBook as ru } from "./ru/contact-book.ts";

/** The sentences of the contacts' dialog, which come with its code and not with the page. */
export function useContactTexts(): typeof en {
  return useI18n().language === "ru" ? ru : en;
}

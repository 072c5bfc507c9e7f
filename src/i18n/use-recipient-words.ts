import { recipientsPanel as en } from "./en-recipients-panel.ts";
import { useI18n } from "./i18n.tsx";
import { recipientsPanel as ru } from "./ru-recipients-panel.ts";

/** The sentences of the recipients' field, which come with its code and not with the page. */
export function useRecipientWords(): typeof en {
  return useI18n().language === "ru" ? ru : en;
}

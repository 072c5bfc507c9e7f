import { takeOver as en } from "./en-take-over.ts";
import { useI18n } from "./i18n.tsx";
import { takeOver as ru } from "./ru-take-over.ts";

/** The sentences of the offer, which come with its code and not with the page. */
export function useTakeOverWords(): typeof en {
  return useI18n().language === "ru" ? ru : en;
}

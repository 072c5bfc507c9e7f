import { settle as en } from "./en-settle.ts";
import { useI18n } from "./i18n.tsx";
import { settle as ru } from "./ru-settle.ts";

/** What a person settles of an unknown send: sentences that come with its code and not with the page. */
export function useSettleWords(): typeof en {
  return useI18n().language === "ru" ? ru : en;
}

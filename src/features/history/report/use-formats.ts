import { useMemo } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";

/** Numbers and days as the reader's language writes them. */
export function useFormats() {
  const { language } = useI18n();
  return useMemo(() => {
    const number = new Intl.NumberFormat(language);
    const percent = new Intl.NumberFormat(language, { style: "percent" });
    const day = new Intl.DateTimeFormat(language, { dateStyle: "medium" });
    const moment = new Intl.DateTimeFormat(language, { dateStyle: "short", timeStyle: "short" });
    return {
      number: (value: number) => number.format(value),
      percent: (share: number) => percent.format(share),
      /** Unix milliseconds as a date. */
      day: (at: number) => day.format(at),
      /** Unix milliseconds as a short date and time. */
      moment: (at: number) => moment.format(at),
    };
  }, [language]);
}

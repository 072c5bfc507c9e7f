import { useMemo, useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { localeOf } from "../../../lib/text/locale.ts";

/** Numbers and days as the reader's language writes them. */
export function useFormats() {
  const { language } = useI18n();
  const [year] = useState(() => new Date().getFullYear());
  return useMemo(() => {
    const number = new Intl.NumberFormat(localeOf(language));
    const percent = new Intl.NumberFormat(localeOf(language), { style: "percent" });
    const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: "medium" });
    const moment = new Intl.DateTimeFormat(localeOf(language), {
      day: "numeric",
      month: "short",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    return {
      number: (value: number) => number.format(value),
      percent: (share: number) => percent.format(share),
      /** Unix milliseconds as a date. */
      day: (at: number) => day.format(at),
      /** Unix milliseconds as a short date with the time, or with the year if it is another one. */
      moment: (at: number) =>
        new Date(at).getFullYear() === year ? moment.format(at) : day.format(at),
    };
  }, [language, year]);
}

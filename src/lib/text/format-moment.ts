import { localeOf } from "./locale.ts";

interface Formats {
  time: Intl.DateTimeFormat;
  date: Intl.DateTimeFormat;
  dateOfYear: Intl.DateTimeFormat;
  yesterday: string;
}

/** By language: making them takes longer than using them. */
const known = new Map<string, Formats>();

function formatsOf(language: string): Formats {
  const formats = known.get(language) ?? {
    time: new Intl.DateTimeFormat(localeOf(language), {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }),
    date: new Intl.DateTimeFormat(localeOf(language), { day: "numeric", month: "short" }),
    dateOfYear: new Intl.DateTimeFormat(localeOf(language), {
      day: "numeric",
      month: "short",
      year: "numeric",
    }),
    yesterday: new Intl.RelativeTimeFormat(localeOf(language), { numeric: "auto" }).format(
      -1,
      "day",
    ),
  };
  known.set(language, formats);
  return formats;
}

/**
 * Writes a moment as short as it is clear, to be put into a sentence: `14:03`, `yesterday 14:03`, `Nov 12 14:03`,
 * `Nov 12, 2025 14:03`.
 *
 * @param at unix milliseconds.
 * @param now unix milliseconds: it decides what is today.
 */
export function formatMoment(language: string, at: number, now: number): string {
  const { time, date, dateOfYear, yesterday } = formatsOf(language);
  const [then, today] = [new Date(at), new Date(now)];
  const dayBefore = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  const clock = time.format(at);
  if (then.toDateString() === today.toDateString()) return clock;
  if (then.toDateString() === dayBefore.toDateString()) return `${yesterday} ${clock}`;
  const isThisYear = then.getFullYear() === today.getFullYear();
  return `${(isThisYear ? date : dateOfYear).format(at)} ${clock}`;
}

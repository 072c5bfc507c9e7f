import { localeOf } from "./locale.ts";

/**
 * Writes a coming moment with its day, to be put into a sentence: `today 19:00`, `tomorrow 09:00`,
 * `Mon, 30 Nov 09:00`. It may have been missed: `yesterday 09:00`.
 *
 * @param at unix milliseconds.
 * @param now unix milliseconds: it decides what is today.
 */
export function formatComing(language: string, at: number, now: number): string {
  const locale = localeOf(language);
  const time = new Intl.DateTimeFormat(locale, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(at);
  const days = daysBetween(now, at);
  const between = language === "ru" ? " в\u00A0" : " ";
  if (Math.abs(days) <= 1) {
    const near = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
    return near.format(days, "day") + between + time;
  }
  const day = new Intl.DateTimeFormat(locale, { weekday: "short", day: "numeric", month: "short" });
  return day.format(at) + between + time;
}

/** How many midnights lie between two moments. */
function daysBetween(from: number, to: number): number {
  return (midnightBefore(to) - midnightBefore(from)) / 86_400_000;
}

/** The day of a moment, as if it were in UTC: there every day is as long. */
function midnightBefore(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

import { localeOf } from "../../lib/text/locale.ts";

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The time of day with seconds. */
export function clockOf(at: number, language: string): string {
  const clock =
    clocks.get(language) ??
    new Intl.DateTimeFormat(localeOf(language), {
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      hourCycle: "h23",
    });
  clocks.set(language, clock);
  return clock.format(at);
}

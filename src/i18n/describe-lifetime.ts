import { formatMoment } from "../lib/text/format-moment.ts";
import type { Lifetime } from "../voice-status/record/lifetime.ts";
import type { historyList } from "./en/history-list.ts";
import type { Language } from "./language.ts";

const MINUTE_MS = 60_000;

/** A length of time in hours and minutes, rounded down: it is never longer than it says. */
export function describeLength(ms: number, texts: typeof historyList): string {
  const minutes = Math.floor(ms / MINUTE_MS);
  if (minutes < 1) return texts.underAMinute;
  return texts.duration(Math.floor(minutes / 60), minutes % 60);
}

/** What is true of a status now, in the reader's language; empty if its state says everything. */
export function describeLifetime(
  lifetime: Lifetime,
  now: number,
  texts: typeof historyList,
  language: Language,
): string {
  switch (lifetime?.state) {
    case "waiting":
      return texts.lifetime.waiting(describeLength(lifetime.until - now, texts));
    case "visible":
      return texts.lifetime.visible(describeLength(lifetime.until - now, texts));
    case "gone":
      return texts.lifetime.gone(formatMoment(language, lifetime.since, now));
    case "dropped":
      return lifetime.isCertain ? "" : texts.lifetime.dropped;
    case undefined:
      return "";
  }
}

import { localeOf } from "./locale.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Formats how long ago something was, in minutes or hours: `3 minutes ago`. The number keeps to its unit. */
export function formatAgo(milliseconds: number, language: string): string {
  return agoOf(milliseconds, language).replace(/(\d) /, "$1\u00A0");
}

function agoOf(milliseconds: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(localeOf(language));
  const minutes = Math.floor(milliseconds / MINUTE_MS);
  if (minutes < 1) return format.format(-Math.max(0, Math.floor(milliseconds / 1_000)), "second");
  if (minutes < 60) return format.format(-minutes, "minute");
  return format.format(-Math.floor(milliseconds / HOUR_MS), "hour");
}

import { localeOf } from "./locale.ts";

const UNIT = 1024;

/** Formats a size in bytes in the person's language: `96 kB`, `1.2 MB`. */
export function formatBytes(bytes: number, language: string): string {
  const inMegabytes = bytes >= UNIT * UNIT;
  const format = new Intl.NumberFormat(localeOf(language), {
    style: "unit",
    unit: inMegabytes ? "megabyte" : "kilobyte",
    maximumFractionDigits: inMegabytes ? 1 : 0,
  });
  return format.format(inMegabytes ? bytes / UNIT / UNIT : Math.max(1, Math.round(bytes / UNIT)));
}

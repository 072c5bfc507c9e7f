/** From the first second of ten digits, in 2001, to the end of this century; anything else is not a time. */
const EARLIEST_MS = 1e12;
const LATEST_MS = Date.UTC(2100, 0);

/**
 * Reads a time as links contain it: unix seconds or milliseconds, ISO 8601, or Amazon's form of ISO 8601
 * without hyphens and colons. A time without a zone is UTC.
 *
 * @returns unix milliseconds; undefined if the text is not such a time.
 */
export function instantOf(text: string): number | undefined {
  const at = millisecondsOf(text);
  return at >= EARLIEST_MS && at < LATEST_MS ? at : undefined;
}

function millisecondsOf(text: string): number {
  if (/^\d{10}(?:\.\d+)?$/.test(text)) return Math.round(Number(text) * 1000);
  if (/^\d{13}$/.test(text)) return Number(text);
  const written = text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");
  // The plus sign of a zone is a space in a query.
  const [, date, time, zone = "Z"] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+ -]\d\d:?\d\d)?)?$/i.exec(
      written,
    ) ?? [];
  if (!date) return Number.NaN;
  return Date.parse(time ? `${date}T${time}${zone.replace(" ", "+")}` : date);
}

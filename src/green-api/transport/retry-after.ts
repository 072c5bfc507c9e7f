const LONGEST_SECONDS = 24 * 60 * 60;

/**
 * How long a server asks the caller to wait, by its header `Retry-After`: seconds or a date.
 *
 * @param now unix time in ms.
 * @returns an integer of seconds, at most a day; undefined if the header is missing or in the past.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterOf(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return seconds > 0 ? Math.min(Math.ceil(seconds), LONGEST_SECONDS) : undefined;
}

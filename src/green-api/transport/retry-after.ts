const LONGEST_SECONDS = 24 * 60 * 60;

/**
 * How long a server asks to be left alone: the header `Retry-After`, in seconds or as a date.
 *
 * @param now unix time in ms.
 * @returns whole seconds, at most a day; undefined where nothing is asked for.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterOf(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return seconds > 0 ? Math.min(Math.ceil(seconds), LONGEST_SECONDS) : undefined;
}

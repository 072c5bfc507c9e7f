/** Slashes may be escaped, as some write JSON, or percent-encoded, as in a path within a query. */
const tokenInPath =
  /((?:\\?\/|%(?:25)*2F)waInstance(?:[^/\\\s"'<>%]|%(?!(?:25)*2F)){0,40}(?:\\?\/|%(?:25)*2F)[A-Za-z]{1,40}(?:\\?\/|%(?:25)*2F))[^/\s"'<>?#&\\]+/gi;

/** What stands where a token stood. */
export const MASK = "***";

/**
 * Cuts every API token out of a text that may reach a screen, a terminal, storage or a file.
 * GREEN-API carries the token in the path of every call and repeats that path in its error bodies.
 *
 * @param text anything: a URL, a JSON body, an HTML page, an error message.
 * @param apiTokenInstance the token in use, where known: cut out wherever it stands, not only in paths.
 */
export function redact(text: string, apiTokenInstance?: string): string {
  const withoutPaths = text.replace(tokenInPath, `$1${MASK}`);
  if (!apiTokenInstance) return withoutPaths;
  return withoutPaths.replaceAll(apiTokenInstance, MASK);
}

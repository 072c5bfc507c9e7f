/** `URL.parse` for engines that do not have it yet: null where the text is no absolute URL. */
export function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** `URL.parse` for browsers that have neither it nor `URL.canParse`: null if the text is not an absolute URL. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

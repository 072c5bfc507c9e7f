const signs =
  /^\s*(?:[$>%#]\s)?curl(?:\.exe)?\s|#draft=|(?:urlFile|participants|backgroundColor)\\?["']?\s*:/;
const FIRST_CHARACTERS = 100_000;

/**
 * Whether a text is plainly a request or a link to a draft, and no link, name or number of the form's
 * fields. Quick, and small: what it is in particular is read by `readIncoming`.
 */
export function isIncoming(text: string): boolean {
  return signs.test(text.slice(0, FIRST_CHARACTERS));
}

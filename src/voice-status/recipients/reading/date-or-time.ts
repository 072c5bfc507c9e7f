const day = "(?:0?[1-9]|[12]\\d|3[01])";
const month = "(?:0?[1-9]|1[0-2])";
const year = "(?:19|20)\\d\\d";
const exactly = (form: string) => new RegExp(`^\\(?(?:${form})\\)?[.:]?$`);

const certain = [
  `${day}([./-])${month}\\1${year}`,
  `${month}([./-])${day}\\1${year}`,
  `${year}([./-])${month}\\1${day}(?:T[\\d:.]+(?:Z|[+-][\\d:]+)?)?`,
  "\\d{1,2}:\\d\\d(?::\\d\\d)?",
].map(exactly);
/** The last groups of many telephone numbers look like these too. */
const short = [`${day}([./-])${month}\\1\\d\\d`, `${month}\\/${day}\\/\\d\\d`].map(exactly);

/**
 * Whether a word is a date or a time of day: `12.05.1987`, `2026-01-15T10:30`, `5/12/26`, `[10:30]`.
 *
 * @param before the part of the line before the word.
 */
export function isDateOrTime(word: string, before: string): boolean {
  if (certain.some((form) => form.test(word))) return true;
  return short.some((form) => form.test(word)) && !/[\d)]\s*$/.test(before);
}

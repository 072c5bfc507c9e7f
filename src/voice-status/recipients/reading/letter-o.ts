/** The letter O, Latin or Cyrillic, after a digit and beside no other letter. */
const letterO = /(?<=\d[\s().-]{0,2})[OoОо]+(?![\p{L}])/gu;

/** Whether the letter O is written in a number, where a zero belongs: `+7 916 O12 34 56`. */
export function hasLetterO(text: string): boolean {
  return text.search(letterO) >= 0;
}

/** The text with zeros in place of such letters. */
export function withZeros(text: string): string {
  return text.replace(letterO, (letters) => "0".repeat(letters.length));
}

const scientific = /^(\d)(?:[.,](\d{1,20}))?E\+?(\d{1,2})$/i;
/** Such a number inside a text. Its comma does not end a cell. */
export const scientificWithin = /(?<![\d.,])\d[.,]\d{1,20}E\+?\d{1,2}(?!\d)/gi;

/**
 * Writes out a number that a spreadsheet has written as `7.9120000001E10`. Most such numbers are rounded to six
 * digits or fewer (`7,91234E+10`), so that the original is lost.
 *
 * @returns the digits; null if some are lost; any other text unchanged.
 */
export function fromScientific(text: string): string | null {
  // Most numbers are not written like this, and this check is quick.
  if (!/e/i.test(text)) return text;
  const [found, first = "", fraction = "", exponent] = scientific.exec(text) ?? [];
  if (found === undefined) return text;
  return fraction.length === Number(exponent) ? first + fraction : null;
}

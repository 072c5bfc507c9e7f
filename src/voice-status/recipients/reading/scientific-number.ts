const scientific = /^(\d)(?:[.,](\d{1,20}))?E\+?(\d{1,2})$/i;
/** As it is met within a text; its comma is no end of a cell. */
export const scientificWithin = /(?<![\d.,])\d[.,]\d{1,20}E\+?\d{1,2}(?!\d)/gi;

/**
 * Spells a number out that a spreadsheet has written as `7.9120000001E10`. Most have been rounded to six
 * digits or fewer, `7,91234E+10`: which number it was, nobody can tell.
 *
 * @returns the digits; null where they are lost; any other text as it is.
 */
export function fromScientific(text: string): string | null {
  // Most numbers are asked about in vain.
  if (!/e/i.test(text)) return text;
  const [found, first = "", fraction = "", exponent] = scientific.exec(text) ?? [];
  if (found === undefined) return text;
  return fraction.length === Number(exponent) ? first + fraction : null;
}

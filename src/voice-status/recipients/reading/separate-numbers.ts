/** GREEN-API does not accept numbers with fewer digits. */
export const MIN_DIGITS = 9;
/** A run of digits as long as a number without its area code. */
export const longNumber = /\d(?:[\s().-]*\d){6}/;
/** More digits than one number can have, in any notation. */
const MAX_DIGITS = 16;
const MAX_JOINED = 4;

/**
 * Separates numbers that are written without a clear separator: at a slash, or at a space if all of them have
 * the same number of digits. A part that is too short to be a number is not separated.
 */
export function separateNumbers(text: string): string[] {
  const parts = text.split("/");
  const isApart = parts.length > 1 && parts.every((part) => digitsIn(part) >= MIN_DIGITS);
  return (isApart ? parts : [text]).flatMap(separateAtSpaces);
}

function separateAtSpaces(text: string): string[] {
  const digits = digitsIn(text);
  if (digits <= MAX_DIGITS || digits > MAX_DIGITS * MAX_JOINED) return [text];
  const words = text.split(/[\s/]+/);
  for (let count = 2; count <= MAX_JOINED; count += 1) {
    const numbers = digits % count === 0 ? inEqualParts(words, digits / count) : undefined;
    if (numbers) return numbers;
  }
  return [text];
}

/** Joins words into numbers with this many digits each; undefined if some words are left over. */
function inEqualParts(words: string[], size: number): string[] | undefined {
  if (size < MIN_DIGITS || size > MAX_DIGITS) return undefined;
  const numbers: string[] = [];
  let current: string[] = [];
  for (const word of words) {
    current.push(word);
    const digits = digitsIn(current.join(""));
    if (digits > size) return undefined;
    if (digits < size) continue;
    numbers.push(current.join(" "));
    current = [];
  }
  return numbers;
}

export function digitsIn(text: string): number {
  return text.match(/\d/g)?.length ?? 0;
}

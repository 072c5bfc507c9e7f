/** GREEN-API takes no number with fewer digits. */
export const MIN_DIGITS = 9;
/** As long a row of digits as a number without its area code. */
export const longNumber = /\d(?:[\s().-]*\d){6}/;
/** More of them are no longer one number, however it is written. */
const MAX_DIGITS = 16;
const MAX_JOINED = 4;

/**
 * Parts numbers that were written without anything plain between them: at a slash, or at a space where all of
 * them have the same count of digits. What is too short to be a number of its own stays where it is.
 */
export function partNumbers(text: string): string[] {
  const parts = text.split("/");
  const isApart = parts.length > 1 && parts.every((part) => digitsIn(part) >= MIN_DIGITS);
  return (isApart ? parts : [text]).flatMap(partAtSpaces);
}

function partAtSpaces(text: string): string[] {
  const digits = digitsIn(text);
  if (digits <= MAX_DIGITS || digits > MAX_DIGITS * MAX_JOINED) return [text];
  const words = text.split(/[\s/]+/);
  for (let count = 2; count <= MAX_JOINED; count += 1) {
    const numbers = digits % count === 0 ? inEqualParts(words, digits / count) : undefined;
    if (numbers) return numbers;
  }
  return [text];
}

/** The words put together to numbers of so many digits; undefined where that leaves some over. */
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

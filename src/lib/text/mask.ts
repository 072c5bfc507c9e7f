/**
 * Seven or more digits, as in phone numbers and ids, with the signs that people write between them. A date with
 * a time, as in answers, is matched first, because it is not a secret.
 */
const longNumber = /(\b\d{4}-\d\d-\d\d[T ]\d\d:[\d:.]+)|\d(?:[\s().\-‐-―]{0,2}\d){6,}/g;
const MASK = "•";

/**
 * Masks long numbers in a text on a shared screen. The first digit, the last two and the signs between stay, so
 * that numbers can be told apart.
 */
export function maskNumbers(text: string): string {
  return text.replace(longNumber, (number: string, date?: string) => {
    if (date) return date;
    const last = number.length - 2;
    return number.replace(/\d/g, (digit, at: number) => (at === 0 || at >= last ? digit : MASK));
  });
}

/** Masks a name. Its first letter stays; its length cannot be seen. */
export function maskName(name: string): string {
  const [first = ""] = name.trim();
  return first && `${first}${MASK.repeat(4)}`;
}

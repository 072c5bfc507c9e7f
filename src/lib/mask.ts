/**
 * Seven or more digits, as phone numbers and ids have them, with the signs that people write between. A
 * date with its time, as answers hold it, is found first: it is no secret.
 */
const longNumber = /(\b\d{4}-\d\d-\d\dT[\d:.]+)|\d(?:[\s().\-‐-―]{0,2}\d){6,}/g;
const SIGN = "•";

/**
 * Hides long numbers in a text that others look at: the first digit and the last two stay, so that one
 * can be told from another, and so do the signs between.
 */
export function maskNumbers(text: string): string {
  return text.replace(longNumber, (number: string, date?: string) => {
    if (date) return date;
    const last = number.length - 2;
    return number.replace(/\d/g, (digit, at: number) => (at === 0 || at >= last ? digit : SIGN));
  });
}

/** Hides a name: its first letter stays, and its length is not told. */
export function maskName(name: string): string {
  const [first = ""] = name.trim();
  return first && `${first}${SIGN.repeat(4)}`;
}

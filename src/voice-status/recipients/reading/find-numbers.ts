import { isDateOrTime } from "./date-or-time.ts";
import { numberOfLink } from "./number-of-link.ts";
import { digitsIn } from "./separate-numbers.ts";
import { scientificWithin } from "./scientific-number.ts";
import { extensionWords } from "./extension-words.ts";
import { orderWords, otherNumberWords, phoneWords } from "./words.ts";

/** What a line of text contains. */
export interface FoundNumbers {
  /** The numbers and ids in the line, as they are written and in their order. */
  numbers: string[];
  /** The rest of the line, with line breaks in place of the numbers. */
  rest: string;
}

/** Only characters that numbers and lists of numbers are written with. */
const plain = /^(?:[\d\s+().\-‐-―\u2212/,;]|@c\.us|@lid)*$/;
const date = /(?<![\d./-])\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d(?![\d./-])/;
/** A run of characters without spaces, quotes, brackets and separators. */
const token = /[^\s"'`<>,;|[\]{}]+/g;
const chatId = /^\(?(\+?\d[\d.:]*@(?:[cс]\.us|s\.whatsapp\.net|lid|g\.us))\)?[.:]?$/iu;
const webAddress = /^[a-z][a-z\d+.-]{0,30}:\/\/|^www\.|^\(?[^@]+@[^@]+\.[a-z]+/i;
const run = /(?:\+\s?)?\(?\+?\d[\d\s().\-‐-―\u2212/]*/g;
const wholeNumber = /^\D*(?:\d\D?\D?){9,14}?\d(?=\)?\s[-–—]\s)/;
const extension = new RegExp(`[\\s,;(]{0,3}(?:${extensionWords})[\\s.:=#№]{0,3}\\d{1,7}`, "iy");

/** Words before a number which say that it is not a telephone number. */
const otherNumber = new RegExp(
  `(?<!\\p{L})(?:${otherNumberWords}|${orderWords})(?:[\\s.-]?(?:no|nr|num|number|ном(?:ер)?))?[\\s.:=#№-]{0,4}$`,
  "iu",
);
const phoneLabel = new RegExp(`(?:${phoneWords})$`, "i");
/** Numbers that have a form of their own: those of taxpayers in Brazil and Russia. */
const otherForm =
  /^(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}|\d{3}-\d{3}-\d{3}-\d{2})$/;
const otherFormWithin =
  /(?<![\d.-])(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2})(?![\d.-])/;

/** Fewer digits are a house number, a date or a position in a list. */
const MIN_DIGITS = 5;
/** How many characters before a number can say what it is. */
const LABEL_LENGTH = 32;

/** Whether a text consists only of numbers, so that nothing else has to be recognised in it. */
export function isPlainNumbers(text: string): boolean {
  if (!plain.test(text)) return false;
  // Dates and other numbers contain one of these signs; most long lists do not.
  return !/[./-]/.test(text) || !(date.test(text) || otherFormWithin.test(text));
}

/**
 * Finds the telephone numbers in a line with other words in it: a name, `тел.`, a link to a chat, or an
 * extension, which stays with its number. Dates, times, web addresses, and numbers that are something else by
 * the word before them (an INN, an order) are left out.
 */
export function findNumbers(line: string): FoundNumbers {
  const found: { at: number; text: string }[] = [];
  const cover = (at: number, text: string, number: string) => {
    found.push({ at, text: number });
    return "\n".repeat(text.length);
  };
  const covered = line
    .replace(scientificWithin, (text, at: number) => cover(at, text, text))
    .replace(token, (text, at: number) => {
      const number = numberOfLink(text) ?? chatId.exec(text)?.[1];
      if (number) return cover(at, text, number);
      const isNoNumber =
        webAddress.test(text) || otherForm.test(text) || isDateOrTime(text, before(line, at));
      return isNoNumber ? "\n".repeat(text.length) : text;
    });

  const rest = covered.replace(run, (text, at: number) => {
    const number = withExtension(covered, at, text);
    if (!isTelephone(covered, at, number)) return text;
    return cover(at, number, number) + text.slice(number.length);
  });
  const numbers = found.toSorted((one, other) => one.at - other.at).map(({ text }) => text);
  return { numbers, rest };
}

/**
 * The run of digits up to the last one, and the extension that follows. If there is a complete number before a
 * dash between spaces, the part after the dash is a price or a year, and is left out.
 */
function withExtension(line: string, at: number, text: string): string {
  const [number = ""] = wholeNumber.exec(text) ?? /^.*\d/s.exec(text) ?? [];
  extension.lastIndex = at + number.length;
  return number + (extension.exec(line)?.[0] ?? "");
}

function isTelephone(line: string, at: number, number: string): boolean {
  const label = before(line, at);
  const after = line[at + number.length] ?? "";
  // In Иван89120000001 a space is missing; id89120000001 is not a telephone number.
  const isWithinWord = /[a-z\d]$/i.test(label) && !phoneLabel.test(label);
  if (isWithinWord || /[a-z_@]/i.test(after) || otherNumber.test(label)) return false;
  return digitsIn(number) >= MIN_DIGITS;
}

function before(line: string, at: number): string {
  return line.slice(Math.max(0, at - LABEL_LENGTH), at);
}

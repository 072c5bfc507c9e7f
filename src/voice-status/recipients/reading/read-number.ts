import { readPhoneNumber } from "../phone-number.ts";
import { type Recipient, type RecipientProblem, toPlainText } from "../recipient.ts";
import { findNumbers, isPlainNumbers } from "./find-numbers.ts";
import { phoneOf } from "./known-number.ts";
import { hasLetterO, withZeros } from "./letter-o.ts";
import { digitsIn, longNumber, MIN_DIGITS } from "./separate-numbers.ts";

/** `… 45 67 or 68`: the last digits of a second number at the end. */
const secondAtEnd = /\n[^\S\n]{0,3}(?:или|и|or|and|oder|und|u\.|o|ou|y|e|\/)\s?\d{1,4}(?!\d)/iu;
/** Three numbers with their signs, joined by slashes. */
const MAX_JOINED = 80;
/** The problems that a number seems to have because of other digits beside it. */
const problemsOfExtraDigits: RecipientProblem[] = [
  "too-long",
  "length-unknown",
  "code-unknown",
  "national",
];
/** At most four digits. */
const shortWord = /^\D{0,2}\d{0,2}\D?\d{0,2}\D?$/;

/**
 * Reads one recipient in any notation: international with `+`, `00` or neither, or as `country` writes its own
 * numbers, with or without words around it. A `chatId` is not checked against the numbering plans: GREEN-API
 * knows ids that are in none of them.
 *
 * @param country two letters of ISO 3166. If the country is unknown, only international forms are read.
 * @returns the `chatId` to send, or the text and why it cannot be a recipient.
 */
export function readNumber(written: string, country: string): Recipient {
  const recipient = readAsWritten(written, country);
  const isMisspelled =
    !recipient.valid && hasLetterO(written) && readAsWritten(withZeros(written), country).valid;
  return isMisspelled ? { ...recipient, problem: "letter-o" } : recipient;
}

function readAsWritten(written: string, country: string): Recipient {
  const asOne = readWithoutWords(written, country);
  if (isPlainNumbers(written)) return asOne;

  const { numbers, rest } = findNumbers(toPlainText(written));
  const [only, ...others] = numbers;
  const text = asOne.valid ? toPlainText(written).trim() : asOne.text;
  const refuse = (problem: RecipientProblem): Recipient => ({ valid: false, text, problem });
  if (others.length > 0 || secondAtEnd.test(rest)) return refuse("several");
  if (only === undefined) return longNumber.test(rest) ? refuse("other-number") : asOne;
  const found = readWithoutWords(only, country);
  if (!found.valid) return refuse(found.problem);
  // Seven digits among words are more likely a price than a number without its area code.
  const isSure = only.startsWith("+") || digitsIn(only) >= MIN_DIGITS;
  if (!isSure && !phoneOf(found.chatId)?.isValid()) return refuse("too-short");
  return isPerhapsOther(only, found.chatId, country) ? refuse("several") : found;
}

/**
 * Whether the first digits may not belong to the number: `9 89120000001` is a flat and a number, or a number of
 * another country. The words around it do not say which.
 */
function isPerhapsOther(number: string, chatId: string, country: string): boolean {
  const [, rest] = /^\d{1,3}[\s-]+(.+)$/.exec(number) ?? [];
  if (rest === undefined) return false;
  const other = readPhoneNumber(rest, country);
  return other.valid && other.chatId !== chatId && (phoneOf(other.chatId)?.isValid() ?? false);
}

/** Reads a number without words around it, which may have other digits beside it. */
function readWithoutWords(written: string, country: string): Recipient {
  const asOne = readPhoneNumber(written, country);
  if (isJoined(written, country)) {
    const text = asOne.valid ? toPlainText(written).trim() : asOne.text;
    return { valid: false, text, problem: "several" };
  }
  const mayHoldOne = asOne.valid
    ? !written.startsWith("+") && !phoneOf(asOne.chatId)?.isValid()
    : problemsOfExtraDigits.includes(asOne.problem);
  return (mayHoldOne && withoutStray(written, country)) || asOne;
}

/**
 * The number in a run of digits that is not a number in total: `12 8 912 000-00-01` with a position in a list
 * before it, `8 912 000-00-01 9-18` with hours after it. Undefined if there are several possibilities.
 */
function withoutStray(written: string, country: string): Recipient | undefined {
  const words = written.length <= MAX_JOINED ? toPlainText(written).trim().split(/\s+/) : [];
  const without = (begin: number, end: number): Recipient[] => {
    const remaining = words.slice(begin, words.length - end);
    const stray = [...words.slice(0, begin), ...words.slice(words.length - end)];
    if (remaining.length === 0 || !stray.every(isStray)) return [];
    const rest = remaining.join(" ");
    const number = readPhoneNumber(rest, country);
    const isComplete = number.valid && hasPrefix(rest, number.chatId);
    return isComplete && phoneOf(number.chatId)?.isValid() ? [number] : [];
  };
  const [one, another] = [...without(1, 0), ...without(0, 1)];
  if (one) return another ? undefined : one;
  const [two, third] = [...without(2, 0), ...without(0, 2), ...without(1, 1)];
  return third ? undefined : two;
}

/** Whether a slash joins two numbers (171 1234567/68), even if together they are as long as one number. */
function isJoined(written: string, country: string): boolean {
  if (written.length > MAX_JOINED || !written.includes("/")) return false;
  return [...written.matchAll(/\//g)].some(
    ({ index }) => readPhoneNumber(written.slice(0, index), country).valid,
  );
}

/**
 * Whether a number has a prefix that shows where it begins: `8 912 345-67-89` is not a British number with an 8
 * before it.
 */
function hasPrefix(number: string, chatId: string): boolean {
  const isRussian = chatId.startsWith("7") && /^8\D*(?:\d\D*){10}$/.test(number);
  return isRussian || /^\(?[+0]/.test(number);
}

/** Whether a word beside a number may not belong to it. */
function isStray(word: string): boolean {
  return shortWord.test(word) && !word.startsWith("+");
}

import { readWhole } from "../phone-number.ts";
import { type Recipient, type RecipientProblem, toPlainText } from "../recipient.ts";
import { findNumbers, isPlainNumbers } from "./find-numbers.ts";
import { phoneOf } from "./known-number.ts";
import { digitsIn, longNumber, MIN_DIGITS } from "./part-numbers.ts";

/** `… 45 67 or 68`: the last digits of a second number. */
const secondAtEnd = /\n[^\S\n]{0,3}(?:или|и|or|and|oder|und|u\.|o|ou|y|e|\/)\s?\d{1,4}(?!\d)/iu;
/** Three numbers with a slash between them, and their signs. */
const MAX_JOINED = 80;
/** What is said of a number with other digits beside it. */
const ofLength: RecipientProblem[] = ["too-long", "length-unknown", "code-unknown", "national"];
/** At most four digits. */
const shortWord = /^\D{0,2}\d{0,2}\D?\d{0,2}\D?$/;

/**
 * Reads one recipient in any spelling: international with `+`, `00` or neither, or as `country` writes
 * its own numbers, with or without words around it. A chatId is taken at its word: GREEN-API knows ids that
 * no numbering plan has.
 *
 * @param country two letters of ISO 3166; a country that is not known leaves only international forms.
 * @returns the `chatId` to send, or the text with the reason why it cannot be one.
 */
export function readNumber(written: string, country: string): Recipient {
  const whole = readAlone(written, country);
  if (isPlainNumbers(written)) return whole;

  const { numbers, rest } = findNumbers(toPlainText(written));
  const [only, ...others] = numbers;
  const text = whole.valid ? toPlainText(written).trim() : whole.text;
  const refuse = (problem: RecipientProblem): Recipient => ({ valid: false, text, problem });
  if (others.length > 0 || secondAtEnd.test(rest)) return refuse("several");
  if (only === undefined) return longNumber.test(rest) ? refuse("other-number") : whole;
  const found = readAlone(only, country);
  if (!found.valid) return refuse(found.problem);
  // Seven digits among words are rather a price than a number without its area code.
  const isSure = only.startsWith("+") || digitsIn(only) >= MIN_DIGITS;
  if (!isSure && !phoneOf(found.chatId)?.isValid()) return refuse("too-short");
  return isPerhapsOther(only, found.chatId, country) ? refuse("several") : found;
}

/** `Flat 9, 89120000001` may be nine digits of another country: which it is, the words cannot tell. */
function isPerhapsOther(number: string, chatId: string, country: string): boolean {
  const [, rest] = /^\d{1,3}[\s-]+(.+)$/.exec(number) ?? [];
  if (rest === undefined) return false;
  const other = readWhole(rest, country);
  return other.valid && other.chatId !== chatId && (phoneOf(other.chatId)?.isValid() ?? false);
}

/** Reads a number that has no words around it. */
function readAlone(written: string, country: string): Recipient {
  const whole = readWhole(written, country);
  if (isJoined(written, country)) {
    const text = whole.valid ? toPlainText(written).trim() : whole.text;
    return { valid: false, text, problem: "several" };
  }
  const mayHoldOne = whole.valid
    ? !written.startsWith("+") && !phoneOf(whole.chatId)?.isValid()
    : ofLength.includes(whole.problem);
  return (mayHoldOne && withoutStray(written, country)) || whole;
}

/**
 * The number in a run of digits that is none as a whole: `12 8 912 000-00-01`, a place in a list before it,
 * `8 912 000-00-01 9-18`, hours behind it.
 */
function withoutStray(written: string, country: string): Recipient | undefined {
  const words = written.length <= MAX_JOINED ? toPlainText(written).trim().split(/\s+/) : [];
  const without = (begin: number, end: number): Recipient[] => {
    const kept = words.slice(begin, words.length - end);
    const stray = [...words.slice(0, begin), ...words.slice(words.length - end)];
    if (kept.length === 0 || !stray.every(isStray)) return [];
    const rest = kept.join(" ");
    const number = readWhole(rest, country);
    const isWhole = number.valid && isWithPrefix(rest, number.chatId);
    return isWhole && phoneOf(number.chatId)?.isValid() ? [number] : [];
  };
  const [one, another] = [...without(1, 0), ...without(0, 1)];
  if (one) return another ? undefined : one;
  const [two, third] = [...without(2, 0), ...without(0, 2), ...without(1, 1)];
  return third ? undefined : two;
}

/** Whether a slash joins two numbers, 171 1234567/68, though together they may be as long as one. */
function isJoined(written: string, country: string): boolean {
  if (written.length > MAX_JOINED || !written.includes("/")) return false;
  return [...written.matchAll(/\//g)].some(
    ({ index }) => readWhole(written.slice(0, index), country).valid,
  );
}

/** Without a prefix nothing tells where a number begins: `8 912 345-67-89` is none of Britain with an 8 before it. */
function isWithPrefix(number: string, chatId: string): boolean {
  const isRussian = chatId.startsWith("7") && /^8\D*(?:\d\D*){10}$/.test(number);
  return isRussian || /^\(?[+0]/.test(number);
}

/** Whether a word may stand beside a number without being a part of it. */
function isStray(word: string): boolean {
  return shortWord.test(word) && !word.startsWith("+");
}

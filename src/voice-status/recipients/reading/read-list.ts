import { type ReadRecipient, splitRecipients } from "../recipient-list.ts";
import { toPlainText } from "../recipient.ts";
import { findNumbers, isPlainNumbers } from "./find-numbers.ts";
import { nameIn } from "./name-in.ts";
import { digitsIn, longNumber, MIN_DIGITS, partNumbers } from "./part-numbers.ts";

/** Recipients as a text has them. */
export interface Written {
  /** One text for each recipient, in the order of the text. */
  pieces: string[];
  /** The name beside a number, by its piece. */
  names: ReadonlyMap<string, string>;
  /** How many lines have words but no number. */
  wordsOnly: number;
}

export interface WrittenLine {
  pieces: string[];
  /** The words beside its one number. */
  name?: string;
}

/** `1. +7 912 …`, `12) 8 912 …`, `3 +44 …`: the place in a list, not the beginning of a number. */
const ordinal = /^\s*\d{1,4}(?:[.)]\s+(?=[+(\d])|\s+(?=\+))/;
const ordinals = new RegExp(ordinal, "gm");
const glued = /(?<=\d)(?=\+)/g;
const atSlash = /\/\s?(?=\+)|(?<=\d{9})\s\/\s(?=\d{9})/g;
/** A number with its signs is hardly longer. */
const MAX_USUAL = 20;

/**
 * Reads a list of recipients in any form: numbers and ids apart by lines, commas or spaces, or each in a line
 * of words. Lines that hold words only are counted and left out, unless there is nothing else.
 *
 * @param read tells which numbers can be recipients.
 */
export function readList(text: string, read: ReadRecipient): Written {
  if (isPlainNumbers(text)) return { pieces: plainPieces(text), names: new Map(), wordsOnly: 0 };
  const pieces: string[] = [];
  const names = new Map<string, string>();
  let wordsOnly = 0;
  for (const line of toPlainText(text).split(/[\r\n]+/)) {
    const found = readLine(line, read);
    for (const piece of found.pieces) pieces.push(piece);
    const [only] = found.pieces;
    if (found.name && only) names.set(only, found.name);
    if (found.pieces.length === 0 && line.trim() !== "") wordsOnly += 1;
  }
  return pieces.length > 0
    ? { pieces, names, wordsOnly }
    : { pieces: splitRecipients(text), names, wordsOnly: 0 };
}

/** Reads one line, or a cell of a table. */
export function readLine(line: string, read: ReadRecipient): WrittenLine {
  if (isPlainNumbers(line)) return { pieces: plainPieces(line) };
  const { numbers, rest } = findNumbers(line.replace(ordinal, ""));
  const found = numbers.flatMap(partNumbers);
  if (found.length === 0) return { pieces: longNumber.test(rest) ? [line.trim()] : [] };

  if (found.length === 1) {
    // With its words, where it has to be looked at.
    return { pieces: read(line).valid ? found : [line.trim()], name: nameIn(rest) };
  }
  // Beside a number, what is too short to be one is a house or a price.
  const long = found.filter((number) => number.startsWith("+") || digitsIn(number) >= MIN_DIGITS);
  const pieces = long.some((number) => read(number).valid) ? long : found;
  return { pieces, name: pieces.length === 1 ? nameIn(rest) : undefined };
}

function mayBeSeveral(piece: string): boolean {
  return piece.length > MAX_USUAL || piece.includes("/");
}

function plainPieces(text: string): string[] {
  const list = text.replace(ordinals, "\n").replace(glued, "\n");
  const apart = list.includes("/") ? list.replace(atSlash, "\n") : list;
  const pieces = splitRecipients(apart);
  return pieces.some(mayBeSeveral) ? pieces.flatMap(partNumbers) : pieces;
}

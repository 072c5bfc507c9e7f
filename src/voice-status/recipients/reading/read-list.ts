import { type ReadRecipient, splitRecipients } from "../recipient-list.ts";
import { toPlainText } from "../recipient.ts";
import { findNumbers, isPlainNumbers } from "./find-numbers.ts";
import { nameIn } from "./name-in.ts";
import { digitsIn, longNumber, MIN_DIGITS, separateNumbers } from "./separate-numbers.ts";

/** The recipients in a text, as they are written. */
export interface Written {
  /** One text for each recipient, in the order of the text. */
  pieces: string[];
  /** The names beside the numbers, by piece. */
  names: ReadonlyMap<string, string>;
  /** How many lines contain words but no number. */
  wordsOnly: number;
}

export interface WrittenLine {
  pieces: string[];
  /** The name beside the number, if there is only one number. */
  name?: string;
}

/** `1. +7 912 …`, `12) 8 912 …`, `3 +44 …`: a position in a list, not the beginning of a number. */
const ordinal = /^\s*\d{1,4}(?:[.)]\s+(?=[+(\d])|\s+(?=\+))/;
const ordinals = new RegExp(ordinal, "gm");
const joinedAtPlus = /(?<=\d)(?=\+)/g;
const atSlash = /\/\s?(?=\+)|(?<=\d{9})\s\/\s(?=\d{9})/g;
/** A number with its spaces and signs is seldom longer. */
const MAX_USUAL = 20;

/**
 * Reads a list of recipients in any form: numbers and ids separated by lines, commas or spaces, or one in each
 * line among words. Lines that contain only words are counted and left out, unless there is nothing else.
 *
 * @param read says which numbers can be recipients.
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
    if (found.name && only && !names.has(only)) names.set(only, found.name);
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
  const found = numbers.flatMap(separateNumbers);
  if (found.length === 0) return { pieces: longNumber.test(rest) ? [line.trim()] : [] };

  if (found.length === 1) {
    // With its words, if it needs a look.
    return { pieces: read(line).valid ? found : [line.trim()], name: nameIn(rest) };
  }
  // Beside a number, digits that are too few for a number are a house number or a price.
  const long = found.filter((number) => number.startsWith("+") || digitsIn(number) >= MIN_DIGITS);
  const pieces = long.some((number) => read(number).valid) ? long : found;
  return { pieces, name: pieces.length === 1 ? nameIn(rest) : undefined };
}

function mayBeSeveral(piece: string): boolean {
  return piece.length > MAX_USUAL || piece.includes("/");
}

function plainPieces(text: string): string[] {
  const list = text.replace(ordinals, "\n").replace(joinedAtPlus, "\n");
  const apart = list.includes("/") ? list.replace(atSlash, "\n") : list;
  const pieces = splitRecipients(apart);
  return pieces.some(mayBeSeveral) ? pieces.flatMap(separateNumbers) : pieces;
}

import { parseRecipient, type Recipient, type RecipientProblem } from "./recipient.ts";

/** Reads a text as a recipient: by its form alone, or by the numbering plan of each country. */
export type ReadRecipient = (written: string) => Recipient;

export interface Addition {
  /** The list afterwards: a `chatId` for each valid recipient, and the text of each other one. */
  recipients: string[];
  /** How many of the new ones are valid. */
  added: number;
  duplicates: number;
  /** How many of the new ones need a look. */
  invalid: number;
}

/**
 * Adds what was typed or pasted to a list of recipients. Duplicates are left out and counted. A text that is
 * not a recipient is kept as it was written, so that it can be fixed.
 *
 * @param read reads each piece; by its form alone if left out.
 */
export function addRecipients(
  recipients: readonly string[],
  pieces: readonly string[],
  read: ReadRecipient = parseRecipient,
): Addition {
  const addition = { added: 0, duplicates: 0, invalid: 0 };
  const known = new Set(recipients);
  const alreadyRead = new Set<string>();
  for (const piece of pieces) {
    if (alreadyRead.has(piece)) addition.duplicates += 1;
    else if (take(piece, read, known, addition)) alreadyRead.add(piece);
  }
  return { recipients: [...known], ...addition };
}

/**
 * Replaces entries that need a look, each in its place.
 *
 * @param rewritten the new texts for an entry; without any, the entry is removed.
 * @param read reads each new text; by its form alone if left out.
 */
export function fixRecipients(
  recipients: readonly string[],
  rewritten: ReadonlyMap<string, readonly string[]>,
  read: ReadRecipient = parseRecipient,
): Addition {
  const addition = { added: 0, duplicates: 0, invalid: 0 };
  const untouched = new Set(recipients.filter((entry) => !rewritten.has(entry)));
  const known = new Set<string>();
  for (const entry of recipients) {
    const pieces = rewritten.get(entry);
    if (pieces === undefined) known.add(entry);
    else for (const piece of pieces) take(piece, read, known, addition, untouched);
  }
  return { recipients: [...known], ...addition };
}

/** Adds a piece to the known recipients and counts it; false if it is empty. */
function take(
  piece: string,
  read: ReadRecipient,
  known: Set<string>,
  addition: Omit<Addition, "recipients">,
  others?: ReadonlySet<string>,
): boolean {
  const recipient = read(piece);
  const entry = recipient.valid ? recipient.chatId : recipient.text;
  if (entry === "") return false;
  const kind = recipient.valid ? "added" : "invalid";
  addition[known.has(entry) || others?.has(entry) ? "duplicates" : kind] += 1;
  known.add(entry);
  return true;
}

/** Why an entry that is not a `chatId` cannot be sent. */
export function problemOf(entry: string, read: ReadRecipient = parseRecipient): RecipientProblem {
  const recipient = read(entry);
  return recipient.valid ? "code-unknown" : recipient.problem;
}

/** Zeros that a spreadsheet has appended to a number: `79123456789,00`. */
const decimals = /(?:(?<=\d{9})\.|(?<=\d{3}),)00?(?!\d)/g;
/** `79,123,456,789`, alone on a line. */
const thousands = /^[^\S\r\n]*\d{1,3}(?:,\d{3}){3}(?:\.00?)?[^\S\r\n]*$/gm;

/**
 * Splits a paste at commas, semicolons, tabs and line breaks, but not at the comma in a spreadsheet's
 * `7,91234E+10`. Numbers contain spaces too, so a space separates two recipients only if a new number clearly
 * begins after it.
 */
export function splitRecipients(text: string): string[] {
  return withoutDecimals(text)
    .split(/[;\t\r\n]+|,(?!\d{1,20}E\+?\d)/i)
    .flatMap(splitAtSpaces);
}

function withoutDecimals(text: string): string {
  if (!/[.,]/.test(text)) return text;
  const ungrouped = text.replace(thousands, (number) => number.replaceAll(",", ""));
  return ungrouped.replace(decimals, "");
}

function splitAtSpaces(line: string): string[] {
  const pieces: string[] = [];
  let before = "";
  for (const word of line.split(/\s+/)) {
    if (word === "") continue;
    const last = pieces.length - 1;
    // An area code between two numbers belongs to the second one, so a space alone does not show where the
    // first ends.
    const begins = last < 0 || word.startsWith("+") || (isLongEnough(word) && isLongEnough(before));
    if (begins) pieces.push(word);
    else pieces[last] = `${pieces[last]} ${word}`;
    before = word;
  }
  return pieces;
}

function isLongEnough(text: string): boolean {
  return text.includes("@") || (text.match(/\d/g)?.length ?? 0) >= 9;
}

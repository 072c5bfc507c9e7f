import { isChatId, parseRecipient, type Recipient, type RecipientProblem } from "./recipient.ts";

/** How a text is read: by its form alone, or with the knowledge of each country's numbers. */
export type ReadRecipient = (written: string) => Recipient;

export interface Addition {
  /** The whole list after the act: a `chatId` for each valid recipient, the text of each other. */
  recipients: string[];
  /** How many valid ones are new. */
  added: number;
  duplicates: number;
  /** How many of the new ones need a look. */
  invalid: number;
}

/**
 * Adds what was typed or pasted to a list of recipients. Duplicates are left out and counted; what is
 * no recipient is kept as it was written, so that it can be fixed.
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
 * Puts what entries that need a look have become into their places.
 *
 * @param rewritten the pieces to read in the place of an entry; it is removed where there are none.
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

/** False where the piece is empty. */
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

interface Sorted {
  chatIds: string[];
  /** What needs a look before it can be sent. */
  unread: string[];
}

const sorted = new WeakMap<readonly string[], Sorted>();

/** Parts a draft's list into what can be sent and what needs a look; a list is looked through once. */
export function sortRecipients(recipients: readonly string[]): Sorted {
  const known = sorted.get(recipients);
  if (known) return known;
  const found: Sorted = { chatIds: [], unread: [] };
  for (const entry of recipients) (isChatId(entry) ? found.chatIds : found.unread).push(entry);
  sorted.set(recipients, found);
  return found;
}

/** Why an entry that is no `chatId` cannot be sent. */
export function problemOf(entry: string, read: ReadRecipient = parseRecipient): RecipientProblem {
  const recipient = read(entry);
  return recipient.valid ? "code-unknown" : recipient.problem;
}

/** Zeros that a spreadsheet has put behind a number: `79123456789,00`. */
const decimals = /(?:(?<=\d{9})\.|(?<=\d{3}),)00?(?!\d)/g;
/** `79,123,456,789`, alone in its line. */
const thousands = /^[^\S\r\n]*\d{1,3}(?:,\d{3}){3}(?:\.00?)?[^\S\r\n]*$/gm;

/**
 * Takes a paste apart: commas, semicolons, tabs and new lines part two recipients, but for the comma in a
 * spreadsheet's `7,91234E+10`. A space parts them only where a new one plainly begins, because numbers are
 * written with spaces too.
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
    // An area code between two numbers belongs to the second: where they part is not for a space to tell.
    const begins = last < 0 || word.startsWith("+") || (isWhole(word) && isWhole(before));
    if (begins) pieces.push(word);
    else pieces[last] = `${pieces[last]} ${word}`;
    before = word;
  }
  return pieces;
}

function isWhole(text: string): boolean {
  return text.includes("@") || (text.match(/\d/g)?.length ?? 0) >= 9;
}

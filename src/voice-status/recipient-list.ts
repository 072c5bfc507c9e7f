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
 * no recipient is kept as it was written, so that it can be mended.
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
 * Reads entries that need a look anew, as they are now written or for another country, and puts what
 * comes of each into its place.
 *
 * @param rewritten the new text of each entry to read; an empty one removes it.
 */
export function mendRecipients(
  recipients: readonly string[],
  rewritten: ReadonlyMap<string, string>,
  read: ReadRecipient = parseRecipient,
): Addition {
  const addition = { added: 0, duplicates: 0, invalid: 0 };
  const untouched = new Set(recipients.filter((entry) => !rewritten.has(entry)));
  const known = new Set<string>();
  for (const entry of recipients) {
    const text = rewritten.get(entry);
    if (text === undefined) known.add(entry);
    else for (const piece of splitRecipients(text)) take(piece, read, known, addition, untouched);
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

/**
 * Takes a paste apart: commas, semicolons, tabs and new lines always part two recipients. A space
 * parts them only where a new one plainly begins, because numbers are written with spaces too.
 */
export function splitRecipients(text: string): string[] {
  return text.split(/[,;\t\r\n]+/).flatMap(splitAtSpaces);
}

function splitAtSpaces(line: string): string[] {
  const pieces: string[] = [];
  for (const word of line.split(/\s+/)) {
    if (word === "") continue;
    const last = pieces.length - 1;
    const before = pieces[last];
    const begins =
      before === undefined || word.startsWith("+") || (isWhole(word) && isWhole(before));
    if (begins) pieces.push(word);
    else pieces[last] = `${before} ${word}`;
  }
  return pieces;
}

function isWhole(text: string): boolean {
  return text.includes("@") || (text.match(/\d/g)?.length ?? 0) >= 9;
}

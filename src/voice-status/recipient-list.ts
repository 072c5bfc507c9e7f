import { parseRecipient } from "./recipient.ts";

export interface Addition {
  /** The whole list after the act: a `chatId` for each valid recipient, the text of each other. */
  recipients: string[];
  added: number;
  duplicates: number;
  /** How many of the added need a look. */
  invalid: number;
}

/**
 * Adds what was typed or pasted to a list of recipients. Duplicates are left out and counted; what is
 * no recipient is kept as it was written, so that it can be mended.
 */
export function addRecipients(recipients: readonly string[], text: string): Addition {
  const known = new Set(recipients);
  const before = known.size;
  let duplicates = 0;
  let invalid = 0;
  for (const piece of splitRecipients(text)) {
    const recipient = parseRecipient(piece);
    const entry = recipient.valid ? recipient.chatId : recipient.text;
    if (entry === "") continue;
    if (known.has(entry)) {
      duplicates += 1;
      continue;
    }
    known.add(entry);
    if (!recipient.valid) invalid += 1;
  }
  return { recipients: [...known], added: known.size - before, duplicates, invalid };
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

const MAX_ENTRIES = 200;

/** The entries of a text, separated by commas, semicolons or line breaks. */
export function entriesIn(text: string): string[] {
  return nonEmpty(text.split(/[,;\n]/));
}

/** The lines of a text. */
export function linesIn(text: string): string[] {
  return nonEmpty(text.split("\n"));
}

/** The lists of recipients in a text, one on each line. Digits alone become a chatId; everything else stays as it is. */
export function recipientListsIn(text: string): string[][] {
  return linesIn(text).map((line) =>
    entriesIn(line).map((entry) => (/^\d{7,15}$/.test(entry) ? `${entry}@c.us` : entry)),
  );
}

function nonEmpty(entries: string[]): string[] {
  return entries
    .map((entry) => entry.trim())
    .filter(Boolean)
    .slice(0, MAX_ENTRIES);
}

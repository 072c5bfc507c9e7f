import papaparse from "papaparse";

/** How much of a text is enough to recognise a table, its separator and its columns. */
export const SAMPLE_CHARACTERS = 64_000;

/**
 * Splits a text into the rows and cells of a table.
 *
 * @param preview how many rows are enough; 0 for all.
 * @returns no rows for a single line.
 */
export function rowsOf(text: string, preview = 0): string[][] {
  if (!/[\r\n]/.test(text)) return [];
  const [first, separator] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  return papaparse.parse<string[]>(text.slice(first?.length ?? 0), {
    delimiter: separator ?? tabOf(text),
    preview,
    skipEmptyLines: "greedy",
  }).data;
}

/** Cells that are copied from a spreadsheet are separated by tabs, whatever else they contain. */
function tabOf(text: string): string | undefined {
  const lines = text
    .slice(0, SAMPLE_CHARACTERS)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== "");
  return lines.filter((line) => line.includes("\t")).length > lines.length / 2 ? "\t" : undefined;
}

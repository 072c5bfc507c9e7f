/**
 * Characters at which some program ends a cell, depending on its settings, whatever the separator of the file
 * is.
 */
const separators = [",", ";", "|", "\t", "\r", "\n"];
/** Separators of cells, and a sign after them that begins a formula. */
const beforeFormula = /(?<![,;|\s"])([,;|\s"]*)([=+\-@＝＋－＠])/g;

/** A spreadsheet cuts off what is longer, or refuses the file. */
export const MAX_CELL_CHARACTERS = 32_767;

/** The separator between cells. */
export type Separator = "," | ";";

/**
 * A table for spreadsheets (RFC 4180, with a byte order mark so that Excel reads UTF-8). An apostrophe is put
 * before everything that a spreadsheet would read as a formula: at the beginning of a cell, and inside a cell
 * after any character at which another spreadsheet would end it.
 *
 * @param separator the one that the reader's spreadsheet expects.
 */
export function toCsv(
  rows: readonly (readonly (string | number)[])[],
  separator: Separator,
): string {
  const lines = rows.map((cells) => cells.map(cell).join(separator));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/**
 * The separator that spreadsheets expect between cells: a semicolon if decimal numbers have a comma, as in
 * Russian and German.
 *
 * @param locale by default that of the browser.
 */
export function separatorFor(locale?: string): Separator {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === "decimal" && value === ".") ? "," : ";";
}

/** A text as long as a cell may be; a longer one ends with an ellipsis. */
export function withinCell(text: string): string {
  return text.length > MAX_CELL_CHARACTERS ? `${text.slice(0, MAX_CELL_CHARACTERS - 1)}…` : text;
}

function cell(value: string | number): string {
  const text = withinCell(String(value).replaceAll("\0", ""));
  const guarded = text
    .replace(beforeFormula, (found: string, between: string, sign: string, at: number) => {
      const pieceAt = Math.max(...separators.map((end) => between.lastIndexOf(end))) + 1;
      const isBeginning = pieceAt > 0 || at === 0;
      return isBeginning ? `${between.slice(0, pieceAt)}'${between.slice(pieceAt)}${sign}` : found;
    })
    .replace(/^(?=[\t\r])/, "'");
  // The apostrophes may have made it longer.
  const defused = withinCell(guarded);
  const isPlain = defused === text && !/[",;|\t\r\n]|^\s|\s$/.test(text);
  return isPlain ? text : `"${defused.replaceAll('"', '""')}"`;
}

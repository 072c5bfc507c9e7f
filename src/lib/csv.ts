/** What programs take for the end of a cell, whichever of them this file has: the reader's settings decide. */
const separators = [",", ";", "|", "\t", "\r", "\n"];
/** What may stand between cells, and a sign behind it that makes a formula of what follows. */
const beforeFormula = /(?<![,;|\s"])([,;|\s"]*)([=+\-@＝＋－＠])/g;

/** What stands between cells. */
export type Separator = "," | ";";

/**
 * A table for spreadsheets (RFC 4180, with a byte order mark so that Excel reads UTF-8). Wherever a
 * spreadsheet would take what follows for a formula, there is an apostrophe: at the beginning of a cell, and
 * within it behind what another spreadsheet takes for the end of one.
 *
 * @param separator by default what the reader's spreadsheet expects.
 */
export function toCsv(
  rows: readonly (readonly (string | number)[])[],
  separator: Separator = separatorFor(),
): string {
  const lines = rows.map((cells) => cells.map(cell).join(separator));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/**
 * The separator of cells that spreadsheets expect: a semicolon where numbers have no decimal point, as in
 * Russian and German.
 *
 * @param locale the reader's by default.
 */
export function separatorFor(locale?: string): Separator {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === "decimal" && value === ".") ? "," : ";";
}

function cell(value: string | number): string {
  const text = String(value).replaceAll("\0", "");
  const defused = text
    .replace(beforeFormula, (found: string, between: string, sign: string, at: number) => {
      const pieceAt = Math.max(...separators.map((end) => between.lastIndexOf(end))) + 1;
      const isBeginning = pieceAt > 0 || at === 0;
      return isBeginning ? `${between.slice(0, pieceAt)}'${between.slice(pieceAt)}${sign}` : found;
    })
    .replace(/^(?=[\t\r])/, "'");
  const isPlain = defused === text && !/[",;|\t\r\n]|^\s|\s$/.test(text);
  return isPlain ? text : `"${defused.replaceAll('"', '""')}"`;
}

import { type CellStyle, type CellValue, writeXlsx, type WriteSheet } from "hucre/xlsx";
import { withinCell } from "../text/csv.ts";
import { withoutZone } from "./local-time.ts";
import type { Cell, Table } from "./table.ts";

/** A sheet's name is at most this long, and has none of the characters below. */
const MAX_NAME = 31;
const notInName = /[[\]:*?/\\']/g;

/** A sheet has at most this many rows below its titles. */
const MAX_ROWS = 1_048_575;

const DAY_MS = 24 * 60 * 60 * 1000;

const styles = {
  title: { font: { bold: true } },
  day: { numFmt: "yyyy-mm-dd" },
  time: { numFmt: "yyyy-mm-dd hh:mm:ss" },
  share: { numFmt: "0%" },
} satisfies Record<string, CellStyle>;

/**
 * Writes tables into an XLSX file, a sheet for each, or several for a very long one. Numbers, times and shares can be calculated with; texts stay
 * texts, even those that look like numbers or formulas. The row of titles does not scroll.
 */
export async function toXlsxFile(tables: readonly Table[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writeXlsx({ sheets: tables.flatMap(parts).map(toSheet) }));
}

function parts(table: Table): Table[] {
  const { title, rows } = table;
  if (rows.length <= MAX_ROWS) return [table];
  return Array.from({ length: Math.ceil(rows.length / MAX_ROWS) }, (_, index) => ({
    ...table,
    title: `${index + 1} ${title}`,
    rows: rows.slice(index * MAX_ROWS, (index + 1) * MAX_ROWS),
  }));
}

function toSheet({ title, columns, rows }: Table): WriteSheet {
  const cells: WriteSheet["cells"] = new Map();
  columns.forEach((_, column) => cells.set(`0,${column}`, { style: styles.title }));
  rows.forEach((row, index) =>
    row.forEach((cell, column) => {
      const style = styleOf(cell);
      if (style) cells.set(`${index + 1},${column}`, { style });
    }),
  );
  return {
    name: title.replace(notInName, " ").slice(0, MAX_NAME),
    columns: columns.map(({ width }) => ({ width })),
    rows: [columns.map((column) => column.title), ...rows.map((row) => row.map(valueOf))],
    cells,
    freezePane: { rows: 1 },
  };
}

function styleOf(cell: Cell): CellStyle | undefined {
  if (typeof cell !== "object") return undefined;
  if ("share" in cell) return styles.share;
  return "at" in cell ? styles.time : styles.day;
}

function valueOf(cell: Cell): CellValue {
  if (typeof cell === "string") return cell === "" ? null : withinCell(cell);
  if (typeof cell === "number") return cell;
  if ("share" in cell) return cell.share;
  if ("at" in cell) return withoutZone(cell.at);
  return new Date(Math.floor(withoutZone(cell.day).getTime() / DAY_MS) * DAY_MS);
}

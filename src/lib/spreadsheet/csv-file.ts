import { type Separator, separatorFor, toCsv } from "../text/csv.ts";
import { localTime } from "./local-time.ts";
import type { Cell, Table } from "./table.ts";

/** Writes a table into a CSV file: times are local, with their offset, and shares percentages. */
export function toCsvFile(
  { columns, rows }: Pick<Table, "columns" | "rows">,
  separator: Separator,
): string {
  const head = columns.map(({ title }) => title);
  return toCsv([head, ...rows.map((cells) => cells.map(plain))], separator);
}

/**
 * The separator for a reader: a semicolon if decimal numbers have a comma in the language of the interface or of
 * the browser. Spreadsheets follow the system, whose language is one of these.
 */
export function separatorForReader(language: string, browserLocale?: string): Separator {
  return separatorFor(language) === ";" ? ";" : separatorFor(browserLocale);
}

function plain(cell: Cell): string | number {
  if (typeof cell !== "object") return cell;
  if ("share" in cell) return `${Math.round(cell.share * 100)}%`;
  return "at" in cell ? localTime(cell.at) : localTime(cell.day).slice(0, "2026-11-26".length);
}

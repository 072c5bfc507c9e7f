import { type Separator, separatorFor, toCsv } from "../text/csv.ts";
import { localTime } from "./local-time.ts";
import type { Cell, Table } from "./table.ts";

/**
 * Writes a table into a CSV file: shares are percentages, and times are local. The title of the first column with
 * times names their zone, so that spreadsheets can calculate with the cells.
 */
export function toCsvFile(
  { columns, rows }: Pick<Table, "columns" | "rows">,
  separator: Separator,
): string {
  const timesAt = columns.findIndex((_, index) => rows.some((cells) => isMoment(cells[index])));
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const head = columns.map(({ title }, index) =>
    index === timesAt ? `${title} (${timeZone})` : title,
  );
  return toCsv([head, ...rows.map((cells) => cells.map(plain))], separator);
}

/**
 * The separator for a reader: a semicolon if decimal numbers have a comma in the language of the interface or of
 * the browser. Spreadsheets follow the system, whose language is one of these.
 */
export function separatorForReader(language: string, browserLocale?: string): Separator {
  return separatorFor(language) === ";" ? ";" : separatorFor(browserLocale);
}

function isMoment(cell: Cell | undefined): boolean {
  return typeof cell === "object" && "at" in cell;
}

function plain(cell: Cell): string | number {
  if (typeof cell !== "object") return cell;
  if ("share" in cell) return `${Math.round(cell.share * 100)}%`;
  const [from, length] = "at" in cell ? [cell.at, "2026-11-26 12:03:04"] : [cell.day, "2026-11-26"];
  return localTime(from).slice(0, length.length);
}

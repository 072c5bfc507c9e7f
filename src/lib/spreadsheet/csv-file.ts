import { type Separator, separatorFor, toCsv } from "../text/csv.ts";
import { localTime } from "./local-time.ts";
import type { Cell, Table } from "./table.ts";

const MOMENT_CHARACTERS = "2026-11-26 12:03:04".length;
const DAY_CHARACTERS = "2026-11-26".length;

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
  if ("at" in cell) return localTime(cell.at).slice(0, MOMENT_CHARACTERS);
  return localTime(cell.day).slice(0, DAY_CHARACTERS);
}

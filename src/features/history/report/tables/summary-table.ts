import type { TableTexts } from "../../../../i18n/tables.ts";
import type { Cell, Table } from "../../../../lib/spreadsheet/table.ts";

/** Names and values below one another, without those that are not known. The times in the file have no zone, so it names theirs. */
export function summaryTable(texts: TableTexts, entries: readonly [string, Cell][]): Table {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return {
    title: texts.sheets.summary,
    columns: [
      { title: texts.field, width: 36 },
      { title: texts.value, width: 40 },
    ],
    rows: [...entries.filter(([, value]) => value !== ""), [texts.timeZone, timeZone]],
  };
}

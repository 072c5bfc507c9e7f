import { saveFile } from "../../../lib/browser/save-file.ts";
import { separatorForReader, toCsvFile } from "../../../lib/spreadsheet/csv-file.ts";
import { localTime } from "../../../lib/spreadsheet/local-time.ts";
import type { Table } from "../../../lib/spreadsheet/table.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves a table as a CSV file for the reader's spreadsheet. */
export function saveCsv(table: Table, language: string): void {
  saveFile(fileName("csv"), "text/csv", toCsvFile(table, separatorForReader(language)));
}

/** Saves tables as an XLSX file. What writes it is loaded at the first use, because few people need it. */
export async function saveXlsx(tables: readonly Table[]): Promise<void> {
  const { toXlsxFile } = await import("../../../lib/spreadsheet/xlsx-file.ts");
  saveFile(fileName("xlsx"), XLSX, await toXlsxFile(tables));
}

/** Without the name of the audio or of an instance: file names are seen on shared screens. */
function fileName(extension: string): string {
  const today = localTime(Date.now()).slice(0, "2026-11-26".length);
  return `voice-status-report-${today}.${extension}`;
}

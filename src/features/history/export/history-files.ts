import { saveFile } from "../../../lib/browser/save-file.ts";
import {
  fromJsonFile,
  MAX_FILE_BYTES,
  toJsonFile,
} from "../../../voice-status/record/history-file.ts";
import { separatorForReader, toCsvFile } from "../../../lib/spreadsheet/csv-file.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { tableTexts } from "../../../i18n/tables.ts";
import { historyTable } from "./history-table.ts";
import { useLedger } from "../../../stores/history/ledger-store.ts";
import { viewerTexts } from "../../../stores/history/statistics/viewer-texts.ts";

/** Saves all records as a file that can be imported again. */
export function exportJson(): void {
  saveFile(
    fileName("json"),
    "application/json",
    toJsonFile(useLedger.getState().records, viewerTexts.read),
  );
}

/** Saves all records as a table for spreadsheets, in the reader's language. */
export function exportCsv({ language, messages }: Pick<I18n, "language" | "messages">): void {
  const table = historyTable(useLedger.getState().records, tableTexts[language], messages);
  const text = toCsvFile(table, separatorForReader(language));
  saveFile(fileName("csv"), "text/csv", text);
}

/** Reads a file that was exported before; null if it is no such file. */
export async function recordsIn(file: File): Promise<ReturnType<typeof fromJsonFile>> {
  return file.size <= MAX_FILE_BYTES ? fromJsonFile(await file.text()) : null;
}

function fileName(extension: string): string {
  return `voice-statuses-${new Date().toISOString().slice(0, 10)}.${extension}`;
}

import { saveFile } from "../../../lib/browser/save-file.ts";
import {
  fromJsonFile,
  MAX_FILE_BYTES,
  toCsvFile,
  toJsonFile,
} from "../../../voice-status/record/history-file.ts";
import { useLedger } from "../../../stores/history/ledger.ts";
import { viewerTexts } from "../../../stores/history/viewer-texts.ts";

/** Saves all records as a file that can be imported again. */
export function exportJson(): void {
  saveFile(
    fileName("json"),
    "application/json",
    toJsonFile(useLedger.getState().records, viewerTexts.read),
  );
}

/** Saves all records as a table for spreadsheets. */
export function exportCsv(): void {
  saveFile(fileName("csv"), "text/csv", toCsvFile(useLedger.getState().records));
}

/** Reads a file that was exported before; null if it is no such file. */
export async function recordsIn(file: File): Promise<ReturnType<typeof fromJsonFile>> {
  return file.size <= MAX_FILE_BYTES ? fromJsonFile(await file.text()) : null;
}

function fileName(extension: string): string {
  return `voice-statuses-${new Date().toISOString().slice(0, 10)}.${extension}`;
}

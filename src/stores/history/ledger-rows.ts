import * as z from "zod/mini";
import { parseJson } from "../../lib/text/parse-json.ts";
import { newerRecordOf, type NewerRecord } from "../../voice-status/record/newer-record.ts";
import { fromRow, rowSchema, toRow } from "../../voice-status/record/record-row.ts";
import { recordStates, type SendRecord } from "../../voice-status/record/record.ts";
import { mustStayHidden } from "../../voice-status/record/record-age.ts";
import { keyedTexts } from "../keyed-texts.ts";
import { QUARANTINE_PREFIX, RECORD_PREFIX } from "./ledger-store.ts";
import { dropUnusedLists, findRecipientList, placeRecipientList } from "./recipient-lists.ts";
import { noteRemoved } from "./removed-statuses.ts";
import { dropViewersExcept } from "./statistics/viewer-texts.ts";

/** Rows of storage, by the ids of their records. */
export const rows = keyedTexts(RECORD_PREFIX);
const quarantine = keyedTexts(QUARANTINE_PREFIX);

/** What storage has. */
interface StoredLedger {
  records: SendRecord[];
  newer: NewerRecord[];
  /** How many rows could not be understood. */
  quarantined: number;
}

/** @returns false if there is no room, or the browser refuses. */
export function writeRow(record: SendRecord): boolean {
  const row = toRow(record, (packed) => placeRecipientList(packed, record.id));
  return rows.write(record.id, JSON.stringify(row));
}

/** Reads a row: as a record, or as one that a newer studio wrote; neither if it cannot be understood. */
export function readRow(text: string | null): { record?: SendRecord; newer?: NewerRecord } {
  const written = parseJson(text);
  const row = z.safeParse(rowSchema, written);
  if (row.success) return { record: fromRow(row.data, findRecipientList) };
  const newer = newerRecordOf(written, recordStates);
  return newer ? { newer } : {};
}

/** Reads all rows, and deletes what nobody needs any more. */
export function readRows(): StoredLedger {
  const records: SendRecord[] = [];
  const newer: NewerRecord[] = [];
  const lists = new Set<string>();
  for (const id of rows.ids()) {
    const text = rows.read(id);
    const read = readRow(text);
    if (read.newer) newer.push(read.newer);
    else if (!read.record) putInQuarantine(id, text ?? "");
    else if (read.record.removed && !mustStayHidden(read.record, Date.now())) {
      noteRemoved(read.record.idMessage);
      rows.write(id, null);
      continue;
    } else records.push(read.record);
    lists.add(listNamedBy(text));
  }
  const quarantined = quarantine.ids();
  for (const id of quarantined) lists.add(listNamedBy(quarantine.read(id)));
  dropUnusedLists(lists);
  dropViewersExcept(new Set([...rows.ids(), ...quarantined]));
  return { records, newer, quarantined: quarantined.length };
}

/** Whether a row that could not be understood may be about this status. */
export function isInQuarantine(idMessage: string): boolean {
  return quarantine.ids().some((id) => quarantine.read(id)?.includes(idMessage));
}

/** The list of recipients that a row names, even if nothing else in it can be understood. */
function listNamedBy(text: string | null): string {
  const named = z.safeParse(z.object({ recipientList: z.string() }), parseJson(text));
  return named.data?.recipientList ?? "";
}

function putInQuarantine(id: string, text: string): void {
  if (quarantine.write(id, text)) rows.write(id, null);
}

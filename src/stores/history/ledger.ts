import * as z from "zod/mini";
import { create } from "zustand";
import { parseJson } from "../../lib/text/parse-json.ts";
import { fromRow, rowSchema, toRow } from "../../voice-status/record/record-row.ts";
import { newerRecordOf, type NewerRecord } from "../../voice-status/record/newer-record.ts";
import {
  isAnswerLost,
  canStillBeSettled,
  recordStates,
  type SendRecord,
} from "../../voice-status/record/record.ts";
import { keyedTexts } from "../keyed-collection.ts";
import { putInOutbox, removeFromOutbox } from "./outbox.ts";
import { dropUnusedLists, findRecipientList, placeRecipientList } from "./recipient-lists.ts";
import { dropViewersExcept, forgetViewers, restoreViewers, writeViewers } from "./viewer-texts.ts";

const rows = keyedTexts("vss:record:");
const quarantine = keyedTexts("vss:aside:");

interface Ledger {
  /** Newest first. */
  records: SendRecord[];
  /** Removed ones whose status may still appear in queue or journal. */
  outOfSight: SendRecord[];
  /** Those that a newer studio wrote: they stay in storage unchanged. */
  newer: NewerRecord[];
  /** How many stored records could not be understood; they stay in storage under other keys. */
  quarantined: number;
  /** False if the browser refuses to store, or has no room. */
  stored: boolean;
  /** The record that was removed last; it can be restored while the page is open. */
  removed: SendRecord | undefined;
  /** False if a send cannot be written so that it survives a crash of the browser. */
  crashSafe: boolean;
}

/** Every send of this browser, as stored; each change is written at once. */
export const useLedger = create<Ledger>(() => readLedger());

rows.onOtherTab((id, text) => {
  if (id === undefined) return rereadLedger();
  const written = parseJson(text);
  const row = z.safeParse(rowSchema, written);
  if (row.success) insert(fromRow(row.data, findRecipientList));
  else if (text === null) drop(id);
  else showNewer(newerRecordOf(written, recordStates));
});

/** A newer studio wrote this record: this one shows the new version, and does not write it any more. */
function showNewer(record: NewerRecord | undefined): void {
  if (!record) return;
  drop(record.id);
  useLedger.setState(({ newer }) => ({
    newer: [record, ...newer.filter(({ id }) => id !== record.id)],
  }));
}

/** Reads storage again, but keeps the records whose answers this tab waits for. */
export function rereadLedger(): void {
  const sending = useLedger.getState().records.filter(({ state }) => state === "sending");
  const { records, outOfSight, newer, quarantined } = readLedger();
  useLedger.setState({ records, outOfSight, newer, quarantined });
  for (const record of sending) saveRecord(record);
}

/** Stores a record, new or changed. */
export function saveRecord(record: SendRecord): void {
  noteStored(writeRow(record));
  insert(record);
}

/** After a record found no room, the stored history is incomplete, even if later ones fit. */
export function noteStored(written: boolean): void {
  if (!written) useLedger.setState({ stored: false });
}

function writeRow(record: SendRecord): boolean {
  const row = toRow(record, (packed) => placeRecipientList(packed, record.id));
  return rows.write(record.id, JSON.stringify(row));
}

/** Stores a record before its request is sent. When this resolves, a crash cannot lose it. */
export async function commitRecord(record: SendRecord): Promise<void> {
  saveRecord(record);
  useLedger.setState({ crashSafe: await putInOutbox(record) });
}

/** Changes a record, from its present state; another tab may have changed it before. */
export function changeRecord(id: string, change: (record: SendRecord) => SendRecord): void {
  const { records, outOfSight } = useLedger.getState();
  const record = [...records, ...outOfSight].find((candidate) => candidate.id === id);
  if (!record) return;
  const changed = change(record);
  if (changed === record) return;
  saveRecord(changed);
  if (record.state === "sending") void putInOutbox(changed);
}

/** Removes a record from the history. */
export function removeRecord(record: SendRecord): void {
  // Its status may still appear, and must not be taken for that of another send.
  if (isAnswerLost(record)) saveRecord({ ...record, removed: true });
  else {
    rows.write(record.id, null);
    drop(record.id);
  }
  forgetViewers(record.id);
  useLedger.setState({ removed: record });
  void removeFromOutbox([record.id]);
}

/** Restores the record that was removed last. */
export function restoreRemoved(): void {
  const { removed, outOfSight } = useLedger.getState();
  if (!removed) return;
  // It may have changed since.
  const latest = outOfSight.find(({ id }) => id === removed.id) ?? removed;
  saveRecord({ ...latest, removed: undefined });
  noteStored(restoreViewers(removed.id));
  useLedger.setState({ removed: undefined });
}

/**
 * Adds records from a file. Those whose ids are known stay as they are.
 *
 * @param viewers packed, by the ids of their records.
 * @returns how many were added.
 */
export function importRecords(
  records: SendRecord[],
  viewers: ReadonlyMap<string, string> = new Map(),
): number {
  const known = new Set(useLedger.getState().records.map(({ id }) => id));
  const added = records
    .filter(({ id }) => !known.has(id) && known.add(id))
    .map((record): SendRecord => ({
      ...record,
      imported: true,
      removed: undefined,
      // These are only certain if they come from this browser's own gateway and calls.
      run: undefined,
      seenBefore: undefined,
      candidates: undefined,
    }));
  const written = added.map(
    (record) => writeRow(record) && writeViewers(record.id, viewers.get(record.id)),
  );
  noteStored(written.every(Boolean));
  place(added);
  return added.length;
}

function insert(record: SendRecord): void {
  place([record]);
}

/** Inserts records in order; they replace those with the same ids. */
function place(placed: SendRecord[]): void {
  const ids = new Set(placed.map(({ id }) => id));
  const { records, outOfSight } = useLedger.getState();
  const others = [...records, ...outOfSight].filter(({ id }) => !ids.has(id));
  useLedger.setState(inSight([...others, ...placed]));
}

function inSight(all: SendRecord[]): Pick<Ledger, "records" | "outOfSight"> {
  return {
    records: newestFirst(all.filter(({ removed }) => !removed)),
    outOfSight: all.filter(({ removed }) => removed),
  };
}

function drop(id: string): void {
  useLedger.setState(({ records, outOfSight }) => ({
    records: records.filter((record) => record.id !== id),
    outOfSight: outOfSight.filter((record) => record.id !== id),
  }));
}

function readLedger(): Ledger {
  const records: SendRecord[] = [];
  const newer: NewerRecord[] = [];
  const lists = new Set<string>();
  for (const id of rows.ids()) {
    const text = rows.read(id);
    const written = parseJson(text);
    const row = z.safeParse(rowSchema, written);
    const newerRecord = row.success ? undefined : newerRecordOf(written, recordStates);
    if (newerRecord) {
      newer.push(newerRecord);
      lists.add(listNamedBy(text));
    } else if (!row.success) putInQuarantine(id, text ?? "");
    else if (row.data.removed && !canStillBeSettled(row.data, Date.now())) {
      rows.write(id, null);
    } else {
      records.push(fromRow(row.data, findRecipientList));
      lists.add(row.data.recipientList ?? "");
    }
  }
  const quarantined = quarantine.ids();
  for (const id of quarantined) lists.add(listNamedBy(quarantine.read(id)));
  dropUnusedLists(lists);
  dropViewersExcept(new Set([...rows.ids(), ...quarantined]));
  return {
    ...inSight(records),
    newer: newer.toSorted((one, other) => (one.id < other.id ? 1 : -1)),
    quarantined: quarantined.length,
    stored: true,
    crashSafe: true,
    removed: undefined,
  };
}

/** The list of recipients that a row names, even if nothing else in it can be understood. */
function listNamedBy(text: string | null): string {
  const named = z.safeParse(z.object({ recipientList: z.string() }), parseJson(text));
  return named.data?.recipientList ?? "";
}

function putInQuarantine(id: string, text: string): void {
  if (quarantine.write(id, text)) rows.write(id, null);
}

function newestFirst(records: SendRecord[]): SendRecord[] {
  return records.toSorted((one, other) => (one.id < other.id ? 1 : -1));
}

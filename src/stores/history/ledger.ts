import * as z from "zod/mini";
import { create } from "zustand";
import { parseJson } from "../../lib/parse-json.ts";
import { readStored, storedKeys, writeStored } from "../../lib/web-storage.ts";
import { fromRow, rowSchema, toRow } from "../../voice-status/record/record-row.ts";
import { newerRecordOf, type NewerRecord } from "../../voice-status/record/newer-record.ts";
import {
  isAnswerLost,
  canStillBeSettled,
  recordStates,
  type SendRecord,
} from "../../voice-status/record/record.ts";
import { putInOutbox, removeFromOutbox } from "./outbox.ts";
import { dropUnusedLists, findRecipientList, placeRecipientList } from "./recipient-lists.ts";

/** One key for each record: two tabs that rewrote one list would lose each other's rows. */
const PREFIX = "vss:record:";
const ASIDE_PREFIX = "vss:aside:";

interface Ledger {
  /** Newest first. */
  records: SendRecord[];
  /** Removed ones, of which the status may yet turn up in queue or journal. */
  outOfSight: SendRecord[];
  /** Those that a newer studio wrote: they are left in storage as they are. */
  newer: NewerRecord[];
  /** How many stored records could not be understood; they stay in storage under another name. */
  aside: number;
  /** False where the browser refuses to store, or has no room. */
  stored: boolean;
  /** The record that was removed last; it can come back while the page is open. */
  removed: SendRecord | undefined;
  /** False where a send cannot be written down so that it outlives a crash of the browser. */
  crashSafe: boolean;
}

/** Every send of this browser, as stored; each change is written at once. */
export const useLedger = create<Ledger>(() => readLedger());

window.addEventListener("storage", (event) => {
  if (event.key?.startsWith(PREFIX)) {
    const row = z.safeParse(rowSchema, parseJson(event.newValue));
    if (row.success) insert(fromRow(row.data, findRecipientList));
    else if (event.newValue === null) drop(event.key.slice(PREFIX.length));
    else takeNewer(newerRecordOf(parseJson(event.newValue), recordStates));
  }
  if (event.key === null) rereadLedger();
});

/** A newer studio has written it: what this one knows of it is of yesterday, and is not written any more. */
function takeNewer(record: NewerRecord | undefined): void {
  if (!record) return;
  drop(record.id);
  useLedger.setState(({ newer }) => ({
    newer: [record, ...newer.filter(({ id }) => id !== record.id)],
  }));
}

/** Reads storage again; what is being sent from here must still be there for its answer. */
export function rereadLedger(): void {
  const sending = useLedger.getState().records.filter(({ state }) => state === "sending");
  const { records, outOfSight, newer, aside } = readLedger();
  useLedger.setState({ records, outOfSight, newer, aside });
  for (const record of sending) keepRecord(record);
}

/** Writes a record down, new or changed. */
export function keepRecord(record: SendRecord): void {
  noteStored(writeRow(record));
  insert(record);
}

/** Once a record found no room, the history is not whole in storage, whatever fits later. */
function noteStored(written: boolean): void {
  if (!written) useLedger.setState({ stored: false });
}

function writeRow(record: SendRecord): boolean {
  const row = toRow(record, (packed) => placeRecipientList(packed, record.id));
  return writeStored("localStorage", PREFIX + record.id, JSON.stringify(row));
}

/** Writes a record down before its request leaves: resolved means that a crash cannot lose it. */
export async function commitRecord(record: SendRecord): Promise<void> {
  keepRecord(record);
  useLedger.setState({ crashSafe: await putInOutbox(record) });
}

/** Changes a record by its present state, whoever changed it last. */
export function changeRecord(id: string, change: (record: SendRecord) => SendRecord): void {
  const { records, outOfSight } = useLedger.getState();
  const record = [...records, ...outOfSight].find((candidate) => candidate.id === id);
  if (!record) return;
  const changed = change(record);
  if (changed === record) return;
  keepRecord(changed);
  if (record.state === "sending") void putInOutbox(changed);
}

/** Takes a record out of the history. */
export function removeRecord(record: SendRecord): void {
  // What it sent may yet turn up, and must not be taken for another send's.
  if (isAnswerLost(record)) keepRecord({ ...record, removed: true });
  else {
    writeStored("localStorage", PREFIX + record.id, null);
    drop(record.id);
  }
  useLedger.setState({ removed: record });
  void removeFromOutbox([record.id]);
}

export function restoreRemoved(): void {
  const { removed, outOfSight } = useLedger.getState();
  if (!removed) return;
  // More may be known of it by now.
  const latest = outOfSight.find(({ id }) => id === removed.id) ?? removed;
  keepRecord({ ...latest, removed: undefined });
  useLedger.setState({ removed: undefined });
}

/**
 * Adds records that came from elsewhere, each id once; those that are known stay as they are.
 *
 * @returns how many were new.
 */
export function importRecords(records: SendRecord[]): number {
  const known = new Set(useLedger.getState().records.map(({ id }) => id));
  const added = records
    .filter(({ id }) => !known.has(id) && known.add(id))
    .map((record): SendRecord => ({
      ...record,
      imported: true,
      removed: undefined,
      // Only this browser's own gateway and questions make anything certain.
      run: undefined,
      seenBefore: undefined,
      candidates: undefined,
    }));
  const written = added.map(writeRow);
  noteStored(written.every(Boolean));
  place(added);
  return added.length;
}

function insert(record: SendRecord): void {
  place([record]);
}

/** Puts records where they belong, in place of those with the same ids. */
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
  for (const key of storedKeys("localStorage", PREFIX)) {
    const text = readStored("localStorage", key);
    const written = parseJson(text);
    const row = z.safeParse(rowSchema, written);
    const ofNewerStudio = row.success ? undefined : newerRecordOf(written, recordStates);
    if (ofNewerStudio) {
      newer.push(ofNewerStudio);
      lists.add(listNamedBy(text));
    } else if (!row.success) setAside(key, text ?? "");
    else if (row.data.removed && !canStillBeSettled(row.data, Date.now())) {
      writeStored("localStorage", key, null);
    } else {
      records.push(fromRow(row.data, findRecipientList));
      lists.add(row.data.recipientList ?? "");
    }
  }
  const aside = storedKeys("localStorage", ASIDE_PREFIX);
  for (const key of aside) lists.add(listNamedBy(readStored("localStorage", key)));
  dropUnusedLists(lists);
  return {
    ...inSight(records),
    newer: newer.toSorted((one, other) => (one.id < other.id ? 1 : -1)),
    aside: aside.length,
    stored: true,
    crashSafe: true,
    removed: undefined,
  };
}

/** The list that a row names, of which nothing else may be understood. */
function listNamedBy(text: string | null): string {
  const named = z.safeParse(z.object({ recipientList: z.string() }), parseJson(text));
  return named.data?.recipientList ?? "";
}

function setAside(key: string, text: string): void {
  const moved = writeStored("localStorage", ASIDE_PREFIX + key.slice(PREFIX.length), text);
  if (moved) writeStored("localStorage", key, null);
}

function newestFirst(records: SendRecord[]): SendRecord[] {
  return records.toSorted((one, other) => (one.id < other.id ? 1 : -1));
}

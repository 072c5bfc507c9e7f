import type { NewerRecord } from "../../voice-status/record/newer-record.ts";
import type { SendRecord } from "../../voice-status/record/record.ts";
import { isAnswerLost } from "../../voice-status/record/record-age.ts";
import { findTwins } from "../../voice-status/record/twins.ts";
import { readRow, readRows, rows, writeRow } from "./ledger-rows.ts";
import { type Ledger, useLedger } from "./ledger-store.ts";
import { putInOutbox, removeFromOutbox } from "./outbox.ts";
import { noteRemoved, noteRestored } from "./removed-statuses.ts";
import {
  forgetViewers,
  moveViewers,
  restoreViewers,
  writeViewers,
} from "./statistics/viewer-texts.ts";

// Each change is written at once.
useLedger.setState(readLedger());

rows.onOtherTab((id, text) => {
  if (id === undefined) return rereadLedger();
  const { record, newer } = readRow(text);
  if (record) insert(record);
  else if (text === null) drop(id);
  else showNewer(newer);
});

/** A newer studio wrote this record: this one shows the new version, and does not write it any more. */
function showNewer(record: NewerRecord | undefined): void {
  if (!record) return;
  drop(record.id);
  useLedger.setState(({ newer }) => ({
    newer: [record, ...newer.filter(({ id }) => id !== record.id)],
  }));
}

/** The records whose present state found no room in storage: it lasts as long as the page. */
const unstored = new Set<string>();

/**
 * Reads storage again, but keeps the records whose answers this tab waits for, and those that found no room: a plan
 * that did not know them any more would send their statuses a second time.
 */
export function rereadLedger(): void {
  const known = useLedger.getState();
  const kept = [...known.records, ...known.outOfSight].filter(
    ({ id, state }) => state === "sending" || unstored.has(id),
  );
  const { records, outOfSight, newer, quarantined } = readLedger();
  useLedger.setState({ records, outOfSight, newer, quarantined });
  for (const record of kept) saveRecord(record);
}

/** Stores a record, new or changed. */
export function saveRecord(record: SendRecord): void {
  const isStored = writeRow(record);
  if (isStored) unstored.delete(record.id);
  else unstored.add(record.id);
  noteStored(isStored);
  insert(record);
}

/** After a record found no room, the stored history is incomplete, even if later ones fit. */
export function noteStored(written: boolean): void {
  if (!written) useLedger.setState({ stored: false });
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
  noteRemoved(record.idMessage);
  useLedger.setState({ removed: record });
  void removeFromOutbox([record.id]);
}

/** Restores the record that was removed last. */
export function restoreRemoved(): void {
  const { removed, outOfSight } = useLedger.getState();
  if (!removed) return;
  // It may have changed since.
  const latest = outOfSight.find(({ id }) => id === removed.id) ?? removed;
  noteRestored(latest.idMessage);
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
  const all = [...others, ...placed];
  const twins = findTwins(placed, all);
  const gone = new Set(twins.map(({ superseded }) => superseded));
  useLedger.setState(inSight(gone.size > 0 ? all.filter((record) => !gone.has(record)) : all));
  for (const { superseded, by } of twins) giveWay(superseded, by);
}

/** Deletes a record of a status that has another one, which gets what is known of the viewers. */
function giveWay(superseded: SendRecord, by: SendRecord): void {
  rows.write(superseded.id, null);
  if (!moveViewers(superseded.id, by.id)) return;
  changeRecord(by.id, (record) => ({
    ...record,
    viewers: record.viewers ?? superseded.viewers,
    publishedAt: record.publishedAt ?? superseded.publishedAt,
  }));
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
  const { records, newer, quarantined } = readRows();
  return {
    isRead: true,
    ...inSight(records),
    newer: newer.toSorted((one, other) => (one.id < other.id ? 1 : -1)),
    quarantined,
    stored: true,
    crashSafe: true,
    removed: undefined,
  };
}

function newestFirst(records: SendRecord[]): SendRecord[] {
  return records.toSorted((one, other) => (one.id < other.id ? 1 : -1));
}

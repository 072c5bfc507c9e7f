import * as z from "zod/mini";
import { create } from "zustand";
import { parseJson } from "../../lib/parse-json.ts";
import { readStored, storedKeys, writeStored } from "../../lib/web-storage.ts";
import { recordSchema, type SendRecord } from "../../voice-status/record.ts";
import { putInOutbox, removeFromOutbox } from "./outbox.ts";

/** One key for each record: two tabs that rewrote one list would lose each other's rows. */
const PREFIX = "vss:record:";
const ASIDE_PREFIX = "vss:aside:";

interface Ledger {
  /** Newest first. */
  records: SendRecord[];
  /** How many stored records could not be understood; they stay in storage under another name. */
  aside: number;
  /** False where the browser refuses to store, or has no room. */
  stored: boolean;
  /** False where a send cannot be written down so that it outlives a crash of the browser. */
  crashSafe: boolean;
}

/** Every send of this browser, as stored; each change is written at once. */
export const useLedger = create<Ledger>(() => readLedger());

window.addEventListener("storage", (event) => {
  if (event.key?.startsWith(PREFIX)) {
    const record = z.safeParse(recordSchema, parseJson(event.newValue));
    if (record.success) insert(record.data);
    else if (event.newValue === null) drop(event.key.slice(PREFIX.length));
  }
  if (event.key === null) useLedger.setState(readLedger());
});

/** Writes a record down, new or changed. */
export function keepRecord(record: SendRecord): void {
  const stored = writeStored("localStorage", PREFIX + record.id, JSON.stringify(record));
  useLedger.setState({ stored });
  insert(record);
}

/** Writes a record down before its request leaves: resolved means that a crash cannot lose it. */
export async function commitRecord(record: SendRecord): Promise<void> {
  keepRecord(record);
  useLedger.setState({ crashSafe: await putInOutbox(record) });
}

/** Changes a record by its present state, whoever changed it last. */
export function changeRecord(id: string, change: (record: SendRecord) => SendRecord): void {
  const record = useLedger.getState().records.find((candidate) => candidate.id === id);
  if (!record) return;
  const changed = change(record);
  if (changed === record) return;
  keepRecord(changed);
  if (record.state === "sending") void putInOutbox(changed);
}

export function removeRecord(id: string): void {
  writeStored("localStorage", PREFIX + id, null);
  drop(id);
  void removeFromOutbox([id]);
}

/**
 * Adds records that came from elsewhere; those with a known id stay as they are.
 *
 * @returns how many were new.
 */
export function importRecords(records: SendRecord[]): number {
  const known = new Set(useLedger.getState().records.map(({ id }) => id));
  const added = records.filter(({ id }) => !known.has(id));
  const written = added.map((record) =>
    writeStored("localStorage", PREFIX + record.id, JSON.stringify(record)),
  );
  useLedger.setState(({ records: present }) => ({
    records: newestFirst([...present, ...added]),
    stored: written.every(Boolean),
  }));
  return added.length;
}

const lockName = (id: string) => `vss:sending:${id}`;

/**
 * Holds a sign that this tab still waits for a record's answer; the browser takes it down when the tab
 * ends, in whatever way.
 */
export function whileSending<T>(id: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(lockName(id), work) : work();
}

/** Another tab of this browser is sending through the same instance. */
export class AnotherTabSends extends Error {}

/**
 * Lets only one tab of this browser send through an instance at a time.
 *
 * @throws {AnotherTabSends} at once, where it is not this tab's turn: nothing is sent later by itself.
 */
export function asOnlyTab<T>(idInstance: string, work: () => Promise<T>): Promise<T> {
  if (!navigator.locks) return work();
  return navigator.locks.request(`vss:turn:${idInstance}`, { ifAvailable: true }, (lock) => {
    if (!lock) throw new AnotherTabSends();
    return work();
  });
}

/** Whether a tab, this one or another, still waits for a record's answer. */
export async function isBeingSent(id: string): Promise<boolean> {
  const { held } = (await navigator.locks?.query()) ?? {};
  return held?.some(({ name }) => name === lockName(id)) ?? false;
}

function insert(record: SendRecord): void {
  const others = useLedger.getState().records.filter(({ id }) => id !== record.id);
  useLedger.setState({ records: newestFirst([...others, record]) });
}

function drop(id: string): void {
  useLedger.setState(({ records }) => ({ records: records.filter((record) => record.id !== id) }));
}

function readLedger(): Ledger {
  const records: SendRecord[] = [];
  for (const key of storedKeys("localStorage", PREFIX)) {
    const text = readStored("localStorage", key);
    const record = z.safeParse(recordSchema, parseJson(text));
    if (record.success) records.push(record.data);
    else setAside(key, text ?? "");
  }
  return {
    records: newestFirst(records),
    aside: storedKeys("localStorage", ASIDE_PREFIX).length,
    stored: true,
    crashSafe: true,
  };
}

function setAside(key: string, text: string): void {
  const moved = writeStored("localStorage", ASIDE_PREFIX + key.slice(PREFIX.length), text);
  if (moved) writeStored("localStorage", key, null);
}

function newestFirst(records: SendRecord[]): SendRecord[] {
  return records.toSorted((one, other) => (one.id < other.id ? 1 : -1));
}

import * as z from "zod/mini";
import { redactTexts } from "../../green-api/redaction.ts";
import type { SendRecord } from "../../voice-status/record/record.ts";
import { fromStored, storedRecordSchema, toStored } from "../../voice-status/record/record-row.ts";
import { OUTBOX_DATABASE } from "./ledger-store.ts";

const STORE = "outbox";
/** Another page may block the database for any length of time. */
const PATIENCE_MS = 2_000;

let database: Promise<IDBDatabase> | undefined;

/**
 * Writes a record so that it survives a crash of the browser, which may lose what localStorage got in the
 * seconds before.
 *
 * @returns true when the record is on the disk; false if the browser has no IndexedDB, refuses it, does not
 *   promise when it writes, or needs more than two seconds.
 */
export function putInOutbox(record: SendRecord): Promise<boolean> {
  return write((store) => store.put(redactTexts(toStored(record))));
}

export function removeFromOutbox(ids: string[]): Promise<boolean> {
  return write((store) => ids.forEach((id) => store.delete(id)));
}

/** The records in the outbox; those that cannot be understood are left out. */
export async function readOutbox(): Promise<SendRecord[]> {
  try {
    const store = (await open()).transaction(STORE).objectStore(STORE);
    const rows = await inTime<unknown[]>((resolve, reject) => {
      const request = store.getAll();
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error));
    });
    const stored = rows.flatMap((row) => z.safeParse(storedRecordSchema, row).data ?? []);
    return stored.map((record) => fromStored(redactTexts(record)));
  } catch {
    return [];
  }
}

async function write(change: (store: IDBObjectStore) => void): Promise<boolean> {
  try {
    const transaction = (await open()).transaction(STORE, "readwrite", { durability: "strict" });
    change(transaction.objectStore(STORE));
    // After the time limit it stays in the queue, and is written later.
    await inTime<void>((resolve, reject) => {
      transaction.addEventListener("complete", () => resolve());
      transaction.addEventListener("abort", () => reject(transaction.error));
    });
    // A browser that does not know this option does not report it here.
    return transaction.durability === "strict";
  } catch {
    return false;
  }
}

function open(): Promise<IDBDatabase> {
  database ??= inTime<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(OUTBOX_DATABASE, 1);
    request.addEventListener("upgradeneeded", () =>
      request.result.createObjectStore(STORE, { keyPath: "id" }),
    );
    request.addEventListener("error", () => reject(request.error));
    request.addEventListener("success", () => {
      // Another page wants to change the database. This one opens it again when it needs it.
      request.result.addEventListener("versionchange", () => {
        request.result.close();
        database = undefined;
      });
      resolve(request.result);
    });
  });
  database.catch(() => {
    database = undefined;
  });
  return database;
}

/** Gives up if the database does not answer in time. */
function inTime<T>(
  begin: (resolve: (value: T) => void, reject: (error: unknown) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    begin(resolve, reject);
    setTimeout(() => reject(new Error("IndexedDB is busy")), PATIENCE_MS);
  });
}

import * as z from "zod/mini";
import { redactTexts } from "../../green-api/redaction.ts";
import { recordSchema, type SendRecord } from "../../voice-status/record/record.ts";

const DATABASE = "vss";
const STORE = "outbox";
/** A database that another page blocks would never open, and one that it writes to never be free. */
const PATIENCE_MS = 2_000;

let database: Promise<IDBDatabase> | undefined;

/**
 * Writes a record down so that it outlives a crash: resolved means that it is on the disk. localStorage
 * does not promise that; a browser killed within seconds of a write loses it.
 *
 * @returns false where the browser has no IndexedDB, refuses it, does not promise when it writes, or does not
 *   write within two seconds.
 */
export function putInOutbox(record: SendRecord): Promise<boolean> {
  return write((store) => store.put(redactTexts(record)));
}

export function removeFromOutbox(ids: string[]): Promise<boolean> {
  return write((store) => ids.forEach((id) => store.delete(id)));
}

/** Every record in the outbox that can be understood. */
export async function readOutbox(): Promise<SendRecord[]> {
  try {
    const store = (await open()).transaction(STORE).objectStore(STORE);
    const rows = await inTime<unknown[]>((resolve, reject) => {
      const request = store.getAll();
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error));
    });
    return rows.flatMap((row) => z.safeParse(recordSchema, row).data ?? []).map(redactTexts);
  } catch {
    return [];
  }
}

async function write(change: (store: IDBObjectStore) => void): Promise<boolean> {
  try {
    const transaction = (await open()).transaction(STORE, "readwrite", { durability: "strict" });
    change(transaction.objectStore(STORE));
    // Left behind, it stays in line, and is written when its turn comes.
    await inTime<void>((resolve, reject) => {
      transaction.addEventListener("complete", () => resolve());
      transaction.addEventListener("abort", () => reject(transaction.error));
    });
    // A browser that does not know the wish leaves it out here.
    return transaction.durability === "strict";
  } catch {
    return false;
  }
}

function open(): Promise<IDBDatabase> {
  database ??= inTime<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener("upgradeneeded", () =>
      request.result.createObjectStore(STORE, { keyPath: "id" }),
    );
    request.addEventListener("error", () => reject(request.error));
    request.addEventListener("success", () => {
      // Another page wants to change the database; this one can open it again.
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

/** Waits for the database, but not for one that another page holds. */
function inTime<T>(
  begin: (resolve: (value: T) => void, reject: (error: unknown) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    begin(resolve, reject);
    setTimeout(() => reject(new Error("IndexedDB is busy")), PATIENCE_MS);
  });
}

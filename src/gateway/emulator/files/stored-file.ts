import { openAsBlob } from "node:fs";
import { open, rm } from "node:fs/promises";
import { ApiRefusal } from "../api-refusal.ts";
import type { MemoryBudget } from "./memory-budget.ts";
import { temporaryFile } from "./temporary-files.ts";

/** Where a part of a file lies on the disk. */
export interface Place {
  path: string;
  start: number;
  end: number;
}

/** A file that is read from the disk, and holds nothing in memory. */
export class StoredFile extends File {
  readonly place: Place;

  constructor(content: Blob, place: Place, { name = "", type = "" } = {}) {
    super([content], name, { type });
    this.place = place;
  }

  /** The same bytes under another type. */
  as(type: string): StoredFile {
    return new StoredFile(this, this.place, { name: this.name, type });
  }

  /** Some of the bytes as a file of their own, at the same place. */
  part(from: number, to: number, described: { name: string; type: string }): StoredFile {
    const { path, start } = this.place;
    const place = { path, start: start + from, end: start + to };
    return new StoredFile(this.slice(from, to), place, described);
  }

  /** Lets go of the disk's space. */
  remove(): Promise<void> {
    return rm(this.place.path, { force: true });
  }
}

/**
 * Writes a body to the disk as it comes in, counted in the budget meanwhile.
 *
 * @returns the file, or the number of bytes of a body that is too large: it is read to its end all the
 *   same, for only then does the sender hear why.
 * @throws {ApiRefusal} 503 if other bodies on their way leave no room.
 */
export async function storeBody(
  body: ReadableStream<Uint8Array> | null,
  memory: MemoryBudget,
  limitBytes: number,
): Promise<StoredFile | { tooLarge: number }> {
  const path = await temporaryFile();
  const handle = await open(path, "wx", 0o600);
  let size = 0;
  let reserved = 0;
  let isWhole = false;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.byteLength;
      if (size > limitBytes) continue;
      if (!memory.reserve(chunk.byteLength)) throw new ApiRefusal(503, "Too many uploads at once");
      reserved += chunk.byteLength;
      await handle.write(chunk);
    }
    isWhole = size <= limitBytes;
  } finally {
    memory.release(reserved);
    await handle.close();
    if (!isWhole) await rm(path, { force: true });
  }
  if (!isWhole) return { tooLarge: size };
  return new StoredFile(await openAsBlob(path), { path, start: 0, end: size });
}

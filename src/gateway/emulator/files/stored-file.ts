import { openAsBlob } from "node:fs";
import { open, rm } from "node:fs/promises";
import { ApiRefusal } from "../api-refusal.ts";
import type { MemoryBudget } from "./memory-budget.ts";
import { temporaryFile } from "./temporary-files.ts";

/** The place of a file, or of a part of one, on the disk: a path, and the first byte and the end in it. */
export interface Place {
  path: string;
  start: number;
  end: number;
}

/** A file on the disk; its content is not in memory. */
export class StoredFile extends File {
  readonly place: Place;

  constructor(content: Blob, place: Place, { name = "", type = "" } = {}) {
    super([content], name, { type });
    this.place = place;
  }

  /** The same file with another MIME type. */
  as(type: string): StoredFile {
    return new StoredFile(this, this.place, { name: this.name, type });
  }

  /** Some of the bytes as a file of its own, without copying them. */
  part(from: number, to: number, described: { name: string; type: string }): StoredFile {
    const { path, start } = this.place;
    const place = { path, start: start + from, end: start + to };
    return new StoredFile(this.slice(from, to), place, described);
  }

  /** Deletes the file from the disk. */
  remove(): Promise<void> {
    return rm(this.place.path, { force: true });
  }
}

/**
 * Writes a body to the disk while it is received; the budget counts it meanwhile.
 *
 * @returns the file, or the size of a body that is too large. That is read to its end too, because many
 *   senders read no answer before they have sent everything.
 * @throws {ApiRefusal} 503 if other bodies that are being received leave no room.
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
  let isComplete = false;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.byteLength;
      if (size > limitBytes) continue;
      if (!memory.reserve(chunk.byteLength)) throw new ApiRefusal(503, "Too many uploads at once");
      reserved += chunk.byteLength;
      await handle.write(chunk);
    }
    isComplete = size <= limitBytes;
  } finally {
    memory.release(reserved);
    await handle.close();
    if (!isComplete) await rm(path, { force: true });
  }
  if (!isComplete) return { tooLarge: size };
  return new StoredFile(await openAsBlob(path), { path, start: 0, end: size });
}

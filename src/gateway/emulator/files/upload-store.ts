import { randomUUID } from "node:crypto";
import {
  extensionOfName,
  extensionOfType,
  typeOfName,
  UNKNOWN_TYPE,
} from "../../http/media-types.ts";
import type { MemoryBudget } from "./memory-budget.ts";
import type { StoredFile } from "./stored-file.ts";

/** What the disk and the lists take for a file of one byte. */
const LEAST_BYTES = 4096;

/** Uploaded files. */
export interface UploadStore {
  /** Keeps a file and names it as GREEN-API's storage does: `<idInstance>/<uuid>.<extension>`. */
  keep: (idInstance: string, file: StoredFile) => string;
  find: (name: string) => StoredFile | undefined;
}

/**
 * An empty store. Where the budget has no room left, the files that nobody asked for go first.
 *
 * @see https://green-api.com/en/docs/api/sending/UploadFile/
 */
export function createUploadStore(memory: MemoryBudget): UploadStore {
  const files = new Map<string, StoredFile>();
  return {
    keep(idInstance, file) {
      const { extension, type } = storedAs(file);
      const name = `${idInstance}/${randomUUID()}.${extension}`;
      const kept = file.as(type);
      files.set(name, kept);
      memory.keep(kept, Math.max(file.size, LEAST_BYTES), () => {
        files.delete(name);
        void kept.remove();
      });
      return name;
    },
    find(name) {
      const file = files.get(name);
      if (file) memory.use(file);
      return file;
    },
  };
}

/** The type decides; the name helps only where the type is not one that GREEN-API knows. */
function storedAs(file: File): { extension: string; type: string } {
  const known = extensionOfType(file.type);
  if (known) return { extension: known, type: file.type };
  const extension = extensionOfName(file.name);
  return extension
    ? { extension, type: typeOfName(file.name) }
    : { extension: "bin", type: UNKNOWN_TYPE };
}

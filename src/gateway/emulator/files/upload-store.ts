import { randomUUID } from "node:crypto";
import {
  extensionOfName,
  extensionOfType,
  typeOfName,
  UNKNOWN_TYPE,
} from "../../http/media-types.ts";
import type { MemoryBudget } from "./memory-budget.ts";
import type { StoredFile } from "./stored-file.ts";

/** What even a file of one byte takes, on the disk and in the lists. */
const MIN_BYTES = 4096;

/** Uploaded files. */
export interface UploadStore {
  /** Keeps a file and returns its name, in the form of GREEN-API's storage: `<idInstance>/<uuid>.<extension>`. */
  keep: (idInstance: string, file: StoredFile) => string;
  find: (name: string) => StoredFile | undefined;
}

/**
 * An empty store. If the budget has no room left, the least recently used files go first.
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
      memory.keep(kept, Math.max(file.size, MIN_BYTES), () => {
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

/** The MIME type decides; the name counts only if GREEN-API does not know the type. */
function storedAs(file: File): { extension: string; type: string } {
  const known = extensionOfType(file.type);
  if (known) return { extension: known, type: file.type };
  const extension = extensionOfName(file.name);
  return extension
    ? { extension, type: typeOfName(file.name) }
    : { extension: "bin", type: UNKNOWN_TYPE };
}

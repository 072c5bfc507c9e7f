import { randomUUID } from "node:crypto";
import { extensionOfName, extensionOfType, typeOfName, UNKNOWN_TYPE } from "../media-types.ts";

const TOTAL_LIMIT_BYTES = 300 * 1024 * 1024;

/** Uploaded files, in memory. */
export interface UploadStore {
  /** Keeps a file and names it as GREEN-API's storage does: `<idInstance>/<uuid>.<extension>`. */
  keep: (idInstance: string, file: File) => string;
  find: (name: string) => Blob | undefined;
}

/**
 * An empty store. When it outgrows its limit, the oldest files go first.
 *
 * @see https://green-api.com/en/docs/api/sending/UploadFile/
 */
export function createUploadStore(totalLimitBytes = TOTAL_LIMIT_BYTES): UploadStore {
  const files = new Map<string, Blob>();
  let total = 0;
  return {
    keep(idInstance, file) {
      const { extension, type } = storedAs(file);
      const name = `${idInstance}/${randomUUID()}.${extension}`;
      files.set(name, file.slice(0, file.size, type));
      total += file.size;
      for (const [oldest, { size }] of files) {
        if (total <= totalLimitBytes || oldest === name) break;
        files.delete(oldest);
        total -= size;
      }
      return name;
    },
    find: (name) => files.get(name),
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

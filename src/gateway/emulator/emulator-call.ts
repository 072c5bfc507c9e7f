import type { Method, QueryOf, RequestOf, ResponseOf } from "../../green-api/contract.ts";
import type { EmulatedInstance } from "./instance/emulated-instance.ts";
import type { MemoryBudget } from "./files/memory-budget.ts";
import type { UploadStore } from "./files/upload-store.ts";

/** A valid call: verb, token, body and query have been checked. */
export interface EmulatorCall<M extends Method> {
  instance: EmulatedInstance;
  body: RequestOf<M>;
  query: QueryOf<M>;
  /** The studio's address, as the caller reached it, such as `http://127.0.0.1:5877`. */
  studio: string;
  uploads: UploadStore;
  findFile: FindFile;
  memory: MemoryBudget;
  /** Unix time in ms. */
  now: () => number;
}

/** A handler for every method of the contract. */
export type Handlers = {
  [M in Method]: (call: EmulatorCall<M>) => ResponseOf<M> | Promise<ResponseOf<M>>;
};

/**
 * Finds a file by its URL, as GREEN-API would: resolves with the file and its MIME type, with "missing" if
 * the studio has no such file, or with "foreign" if the URL leads to another server.
 */
export type FindFile = (url: string, studio: string) => Promise<Blob | "missing" | "foreign">;

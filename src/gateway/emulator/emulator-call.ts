import type { Method, QueryOf, RequestOf, ResponseOf } from "../../green-api/contract.ts";
import type { EmulatedInstance } from "./instance/emulated-instance.ts";
import type { MemoryBudget } from "./files/memory-budget.ts";
import type { UploadStore } from "./files/upload-store.ts";

/** One call that is in order: the right verb, a good token, a body and query of the right shape. */
export interface EmulatorCall<M extends Method> {
  instance: EmulatedInstance;
  body: RequestOf<M>;
  query: QueryOf<M>;
  /** Where the caller reached the emulator: `http://127.0.0.1:5877`. */
  origin: string;
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
 * Looks at a file by its URL as GREEN-API would: the file with its MIME type, "missing" where the
 * emulator's own origin has none, "foreign" where only a connection to elsewhere could tell.
 */
export type FindFile = (url: string, origin: string) => Promise<Blob | "missing" | "foreign">;

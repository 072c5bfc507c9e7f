import { attemptFolder } from "./attempt-folder.ts";
import { attemptMemory } from "./attempt-memory.ts";
import { type AttemptStore, MAX_ANSWERS_BYTES } from "./attempt-store.ts";

/**
 * Remembers attempts in a folder. If the folder cannot be made, read or written, this process remembers them
 * instead: one person's studio works without a folder, and only a restart forgets its sends.
 *
 * @param now unix time in ms.
 * @param log takes one line when that happens.
 * @param maxBytes of all answers together; the oldest are dropped first.
 */
export function folderOrMemory(
  folder: string,
  now: () => number,
  log: (line: string) => void,
  maxBytes = MAX_ANSWERS_BYTES,
): AttemptStore {
  const spare = (error: unknown) => {
    log(`[gateway] no send outlives a restart: ${error instanceof Error ? error.message : ""}`);
    return attemptMemory(now, maxBytes);
  };
  let current = attemptFolder(folder, now, maxBytes).catch(spare);
  return {
    run: async () => (await current).run(),
    async claim(...given) {
      const store = await current;
      try {
        return await store.claim(...given);
      } catch (error) {
        current = Promise.resolve(spare(error));
        return "memory-lost";
      }
    },
    answer: async (...given) => (await current).answer(...given),
    release: (key) => void current.then((store) => store.release(key)),
    find: async (key) => (await current).find(key),
    isReady: async () => true,
    close: async () => (await current).close(),
  };
}

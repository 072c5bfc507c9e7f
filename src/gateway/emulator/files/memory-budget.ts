interface Entry {
  bytes: number;
  forget: () => void;
}

/** What is held in memory counts so many times what is held on the disk. */
export const MEMORY_WEIGHT = 4;

/** What the emulator may hold, on the disk and in memory. */
export interface MemoryBudget {
  /**
   * Holds so many bytes under a key, until there is no room for something newer: what was not used for
   * the longest time is forgotten first. A key held before is used again, at its new size.
   */
  keep: (key: object, bytes: number, forget: () => void) => void;
  /** The key was used just now. */
  use: (key: object) => void;
  /** Nothing is held under the key any more. */
  drop: (key: object) => void;
  /** Makes room for bytes on their way in; false if others on their way leave none. */
  reserve: (bytes: number) => boolean;
  /** They have come in, and are kept or let go. */
  release: (bytes: number) => void;
}

/** @param limitBytes in all; one thing that is larger is held alone. */
export function createMemoryBudget(limitBytes: number): MemoryBudget {
  /** The one used longest ago comes first. */
  const entries = new Map<object, Entry>();
  let held = 0;
  let onTheWay = 0;

  function drop(key: object) {
    held -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  }

  function makeRoom(except?: object) {
    for (const [key, { forget }] of entries) {
      if (held + onTheWay <= limitBytes) return;
      if (key === except) continue;
      drop(key);
      forget();
    }
  }

  return {
    keep(key, bytes, forget) {
      drop(key);
      entries.set(key, { bytes, forget });
      held += bytes;
      makeRoom(key);
    },
    use(key) {
      const entry = entries.get(key);
      if (!entry) return;
      entries.delete(key);
      entries.set(key, entry);
    },
    drop,
    reserve(bytes) {
      if (onTheWay + bytes > limitBytes) return false;
      onTheWay += bytes;
      makeRoom();
      return true;
    },
    release(bytes) {
      onTheWay -= bytes;
    },
  };
}

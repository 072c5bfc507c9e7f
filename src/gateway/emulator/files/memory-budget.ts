interface Entry {
  bytes: number;
  forget: () => void;
}

/** A byte in memory counts as so many bytes on the disk. */
export const MEMORY_WEIGHT = 4;

/** Limits what the emulator keeps on the disk and in memory. */
export interface MemoryBudget {
  /**
   * Counts so many bytes for a key. When there is no room for something new, the keys that were used least
   * recently are dropped and their `forget` is called. A known key gets the new size and counts as used.
   */
  keep: (key: object, bytes: number, forget: () => void) => void;
  /** Marks a key as just used. */
  use: (key: object) => void;
  /** Stops counting a key. */
  drop: (key: object) => void;
  /** Makes room for bytes that are being received; false if others that are being received leave no room. */
  reserve: (bytes: number) => boolean;
  /** Ends a reservation: the bytes are kept under a key by now, or are gone. */
  release: (bytes: number) => void;
}

/** @param limitBytes for all keys together; a single larger one is kept alone. */
export function createMemoryBudget(limitBytes: number): MemoryBudget {
  /** The least recently used comes first. */
  const entries = new Map<object, Entry>();
  let kept = 0;
  let incoming = 0;

  function drop(key: object) {
    kept -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  }

  function makeRoom(except?: object) {
    for (const [key, { forget }] of entries) {
      if (kept + incoming <= limitBytes) return;
      if (key === except) continue;
      drop(key);
      forget();
    }
  }

  return {
    keep(key, bytes, forget) {
      drop(key);
      entries.set(key, { bytes, forget });
      kept += bytes;
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
      if (incoming + bytes > limitBytes) return false;
      incoming += bytes;
      makeRoom();
      return true;
    },
    release(bytes) {
      incoming -= bytes;
    },
  };
}

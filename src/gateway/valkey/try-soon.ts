const PAUSE_MS = 1_000;
/** As long as a page may still ask. */
const FOR_MS = 10 * 60 * 1000;
/** An answer of GREEN-API to a send has less than a hundred bytes. */
const MOST_AT_ONCE = 1_000;

interface TrySoon {
  /** Does some work in a second, and again until it succeeds, for ten minutes. */
  (work: () => Promise<unknown>): void;
  /** Gives up whatever is not done. */
  stop: () => void;
}

/** Work that waits until the store is back. */
export function trySoon(): TrySoon {
  const timers = new Set<NodeJS.Timeout>();
  const later = (work: () => Promise<unknown>, left: number) => {
    if (left <= 0 || timers.size >= MOST_AT_ONCE) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      work().catch(() => later(work, left - PAUSE_MS));
    }, PAUSE_MS);
    timer.unref();
    timers.add(timer);
  };
  const soon = (work: () => Promise<unknown>) => later(work, FOR_MS);
  const stop = () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };
  return Object.assign(soon, { stop });
}

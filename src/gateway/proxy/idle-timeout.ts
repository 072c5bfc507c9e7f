/** Watches one exchange for silence, no byte moving in either direction, and for taking too long in all. */
export interface IdleTimeout {
  /** Aborted once either has lasted too long. */
  signal: AbortSignal;
  /** Rejects at the same moment. */
  expired: Promise<never>;
  /** A byte moved: the wait begins again. */
  restart: () => void;
  /** The exchange is over. */
  stop: () => void;
}

/**
 * Begins to watch at once.
 *
 * @param limitMs the longest silence allowed, in milliseconds.
 * @param totalMs the longest exchange allowed, in milliseconds.
 */
export function startIdleTimeout(limitMs: number, totalMs: number): IdleTimeout {
  const controller = new AbortController();
  const giveUp = () => controller.abort(new Error("The upstream is silent or endless."));
  const begin = () => setTimeout(giveUp, limitMs);
  const end = setTimeout(giveUp, totalMs);
  const { signal } = controller;
  const expired = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  expired.catch(() => {});
  let timer = begin();
  let over = false;
  return {
    signal,
    expired,
    restart: () => {
      if (over) return;
      clearTimeout(timer);
      timer = begin();
    },
    stop: () => {
      over = true;
      clearTimeout(timer);
      clearTimeout(end);
    },
  };
}

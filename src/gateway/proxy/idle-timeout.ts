/** Ends an exchange that is idle, with no byte in either direction, or that takes too long in total. */
export interface IdleTimeout {
  /** Aborted at that moment. */
  signal: AbortSignal;
  /** Rejects at that moment. */
  expired: Promise<never>;
  /** Call it for each byte that moves. */
  restart: () => void;
  /** Call it when the exchange is over. */
  stop: () => void;
}

/**
 * Starts at once.
 *
 * @param limitMs how long the exchange may be idle, in milliseconds.
 * @param totalMs how long it may take in total, in milliseconds.
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

/** Watches one exchange for silence: no byte moving in either direction. */
export interface SilenceWatch {
  /** Aborted once the silence has lasted too long. */
  signal: AbortSignal;
  /** Rejects at the same moment. */
  tooLong: Promise<never>;
  /** A byte moved: the wait begins anew. */
  heard: () => void;
  /** The exchange is over. */
  stop: () => void;
}

/** Begins to watch at once; `limitMs` is the longest silence allowed, in milliseconds. */
export function watchSilence(limitMs: number): SilenceWatch {
  const controller = new AbortController();
  const begin = () => {
    return setTimeout(() => controller.abort(new Error("The upstream is silent.")), limitMs);
  };
  const { signal } = controller;
  const tooLong = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  tooLong.catch(() => {});
  let timer = begin();
  let over = false;
  return {
    signal,
    tooLong,
    heard: () => {
      if (over) return;
      clearTimeout(timer);
      timer = begin();
    },
    stop: () => {
      over = true;
      clearTimeout(timer);
    },
  };
}

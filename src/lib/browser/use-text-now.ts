import { useSyncExternalStore } from "react";

/** Texts name minutes, so none is out of date for long. */
const TICK_MS = 5_000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One timer for all texts, however many are on the page. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => listeners.forEach((listen) => listen()), TICK_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/**
 * A text that depends on the time. The component is rendered again only when the text changes.
 *
 * @param write gets the present in unix milliseconds.
 */
export function useTextNow(write: (now: number) => string): string {
  return useSyncExternalStore(subscribe, () => write(Date.now()));
}

import { pause } from "../wait.ts";

/** A page that is still here so long after `beforeunload` stays, because the person wants to, or a download began. */
const STAYS_AFTER_MS = 5_000;

/**
 * Watches whether the page is closed, reloaded or left. Its requests fail then, often after `beforeunload` but before
 * `pagehide`.
 */
export function watchLeaving() {
  const watching = new AbortController();
  const { signal } = watching;
  let isHidden = false;
  let askedAt = -Infinity;
  window.addEventListener("beforeunload", () => (askedAt = performance.now()), { signal });
  window.addEventListener("pagehide", () => (isHidden = true), { signal });
  window.addEventListener("pageshow", () => (isHidden = false), { signal });
  return {
    /** Whether a request failed because the page is being left. While that is not certain, it waits. */
    isLeaving: async (): Promise<boolean> => {
      const uncertain = askedAt + STAYS_AFTER_MS - performance.now();
      if (!isHidden && uncertain > 0) await pause(uncertain);
      return isHidden;
    },
    end: () => watching.abort(),
  };
}

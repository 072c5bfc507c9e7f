import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/**
 * Since when the page is being printed, in unix ms; undefined if it is not. What depends on it is in the document
 * before the browser lays out the paper.
 */
export function usePrintingSince(): number | undefined {
  const [since, setSince] = useState<number>();
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const media = matchMedia("print");
    const set = (on: boolean) => flushSync(() => setSince(on ? Date.now() : undefined));
    window.addEventListener("beforeprint", () => set(true), { signal });
    window.addEventListener("afterprint", () => set(media.matches), { signal });
    media.addEventListener("change", ({ matches }) => set(matches), { signal });
    return () => listening.abort();
  }, []);
  return since;
}

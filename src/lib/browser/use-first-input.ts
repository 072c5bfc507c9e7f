import { useEffect, useState } from "react";

const signs = ["pointermove", "pointerdown", "keydown", "focusin", "dragenter"] as const;

/** Whether a person has done anything on the page yet. */
export function useFirstInput(): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const see = () => {
      setSeen(true);
      listening.abort();
    };
    const options = { capture: true, passive: true, signal: listening.signal };
    for (const sign of signs) window.addEventListener(sign, see, options);
    return () => listening.abort();
  }, []);
  return isSeen;
}

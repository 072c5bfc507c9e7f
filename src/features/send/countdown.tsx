import { useEffect, useState } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { formatLength } from "../../lib/text/format-length.ts";

/** How long GREEN-API asks to wait. Nothing is sent at its end: only the user sends. */
export function Countdown({ seconds }: { seconds: number }) {
  const { messages } = useI18n();
  const [end] = useState(() => Date.now() + seconds * 1000);
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      setLeft(now);
      if (now === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [end]);
  return (
    <p role="timer" aria-live="off" className="tabular-nums">
      {left > 0 ? messages.send.againIn(formatLength(left)) : messages.send.againNow}
    </p>
  );
}

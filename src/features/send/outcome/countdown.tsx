import { useEffect, useState } from "react";
import { useOutcomeTexts } from "../../../i18n/use-outcome-texts.ts";
import { formatLength } from "../../../lib/text/format-length.ts";

/**
 * How long GREEN-API asks to wait. Nothing is sent at its end: only the user sends.
 *
 * @param until unix milliseconds.
 */
export function Countdown({ until }: { until: number }) {
  const texts = useOutcomeTexts();
  const [left, setLeft] = useState(() => secondsUntil(until));
  useEffect(() => {
    const timer = setInterval(() => {
      const now = secondsUntil(until);
      setLeft(now);
      if (now === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [until]);
  return (
    <p role="timer" aria-live="off" className="tabular-nums">
      {left > 0 ? texts.againIn(formatLength(left)) : texts.againNow}
    </p>
  );
}

function secondsUntil(until: number): number {
  return Math.max(0, Math.ceil((until - Date.now()) / 1000));
}

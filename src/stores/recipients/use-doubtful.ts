import { useEffect, useState } from "react";
import { isChatId } from "../../voice-status/recipients/recipient.ts";
import { useNumberReading } from "./number-reading.ts";

/** So many at a time are looked at without anybody noticing. */
const SLICE = 200;
const MAX_KEPT = 50_000;

const known = new Map<string, boolean>();

/**
 * The numbers in a list that their country is not known to give out. They are looked for while the page
 * has nothing else to do, and each only once.
 */
export function useDoubtful(recipients: readonly string[]): readonly string[] {
  const reading = useNumberReading();
  const [doubtful, setDoubtful] = useState<readonly string[]>([]);

  useEffect(() => {
    if (!reading) return;
    const isDoubtful = (chatId: string) => {
      const verdict = known.get(chatId) ?? reading.isDoubtful(chatId);
      if (known.size >= MAX_KEPT) known.clear();
      known.set(chatId, verdict);
      return verdict;
    };
    const found: string[] = [];
    let at = 0;
    const look = () => {
      const slice = recipients.slice(at, at + SLICE);
      found.push(...slice.filter((entry) => isChatId(entry) && isDoubtful(entry)));
      at += SLICE;
      if (at < recipients.length) stop = whenIdle(look);
      else setDoubtful((before) => (isSame(before, found) ? before : found));
    };
    let stop = whenIdle(look);
    return () => stop();
  }, [reading, recipients]);

  return doubtful;
}

/** Not every browser tells when it is idle. */
function whenIdle(act: () => void): () => void {
  if ("requestIdleCallback" in window) {
    const idle = requestIdleCallback(act);
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(act, 16);
  return () => clearTimeout(timer);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entry, index) => entry === other[index]);
}

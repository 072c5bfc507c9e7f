import { useEffect } from "react";
import { isChatId } from "../../voice-status/recipients/chat-id.ts";
import { useDoubtful } from "./doubtful.ts";
import { useNumberReading } from "./number-reading.ts";

/** How many numbers are checked at a time, so that nobody notices. */
const SLICE = 200;
const MAX_KNOWN = 50_000;

const known = new Map<string, boolean>();

/** Finds the doubtful numbers of a list. Each number is checked only once, while the page is idle. */
export function useFindDoubtful(recipients: readonly string[]): void {
  const reading = useNumberReading();

  useEffect(() => {
    if (!reading) return;
    const isDoubtful = (chatId: string) => {
      const verdict = known.get(chatId) ?? reading.isDoubtful(chatId);
      if (known.size >= MAX_KNOWN) known.clear();
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
      else if (!isSame(useDoubtful.getState().numbers, found))
        useDoubtful.setState({ numbers: found });
    };
    let stop = whenIdle(look);
    return () => stop();
  }, [reading, recipients]);
}

/**
 * Calls back when the page is idle, or after 16 ms in browsers that do not say when. Returns a function that
 * cancels the call.
 */
function whenIdle(callback: () => void): () => void {
  if ("requestIdleCallback" in window) {
    const idle = requestIdleCallback(callback);
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(callback, 16);
  return () => clearTimeout(timer);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entry, index) => entry === other[index]);
}

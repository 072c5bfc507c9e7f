/** After so long without a sign of life, the machine has slept, or the browser has frozen the tab. */
const BREAK_MS = 10_000;

/**
 * Notices when the page does not run for a while, or the clock is changed: nobody expects a send any more that was
 * started before.
 *
 * @param from the click, in unix milliseconds.
 */
export function watchPresence(from: number) {
  let last = from;
  const isUnbroken = () => Math.abs(Date.now() - last) < BREAK_MS;
  const timer = setInterval(() => {
    if (isUnbroken()) last = Date.now();
  }, 1_000);
  return {
    isUnbroken,
    /** A new click: what was before it does not matter. */
    renew: () => {
      last = Date.now();
    },
    end: () => clearInterval(timer),
  };
}

export type Presence = ReturnType<typeof watchPresence>;

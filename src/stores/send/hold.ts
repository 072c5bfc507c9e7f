import { useHoldSetting } from "./hold-setting.ts";
import type { OutgoingDraft } from "./send-confirmation.ts";
import type { HeldStep } from "./send-progress.ts";
import type { SendRun } from "./send-run.ts";

/** How long a status can be taken back. */
export const HOLD_SECONDS = 5;
const TICK_MS = 200;
/** A longer pause between two ticks means that the page was not running. */
const LONGEST_TICK_MS = 2_000;
/** As long as a person may still be clicking on Send. */
const UNREADY_MS = 1_000;

/**
 * Waits a few seconds, in which the send can be taken back, unless this is switched off. If the tab is hidden, or the
 * page has not run for a while, nobody may have seen the countdown: then only the person sends, by a click.
 *
 * @returns when the wait was over, in unix milliseconds; it is also over when the run is stopped.
 */
export function hold(
  outgoing: OutgoingDraft,
  { presence, signal, show }: Pick<SendRun, "presence" | "signal" | "show">,
): Promise<number> {
  const isOff = !useHoldSetting.getState().isOn;
  if (isOff && presence.isUnbroken()) return Promise.resolve(Date.now());

  return new Promise((resolve) => {
    const begun = performance.now();
    let ticked = Date.now();
    let isCounting = presence.isUnbroken() && !document.hidden;
    const showHeld = (step: Pick<HeldStep, "left" | "isReady">) =>
      show({ name: "held", outgoing, sendNow: end, ...step });

    const tick = () => {
      const now = Date.now();
      if (document.hidden || Math.abs(now - ticked) > LONGEST_TICK_MS) isCounting = false;
      ticked = now;
      const heldMs = performance.now() - begun;
      const left = Math.ceil(HOLD_SECONDS - heldMs / 1000);
      if (isCounting && left <= 0) return end();
      showHeld({ left: isCounting ? left : undefined, isReady: heldMs >= UNREADY_MS });
    };
    const end = () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", tick);
      signal.removeEventListener("abort", end);
      presence.renew();
      resolve(Date.now());
    };
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener("visibilitychange", tick);
    signal.addEventListener("abort", end);
    tick();
  });
}

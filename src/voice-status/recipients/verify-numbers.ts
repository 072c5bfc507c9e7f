import { GreenApiFailure } from "../../green-api/failure.ts";

/** What WhatsApp says of a number; "unchecked" where GREEN-API would not ask it. */
export type NumberVerdict = "exists" | "missing" | "unchecked";

/** GREEN-API allows ten checks a second; this is gentler, in ms. */
const CHECK_PAUSE_MS = 250;
/** After a check that came too early, in ms. */
const REFUSAL_PAUSE_MS = 3_000;
const MAX_REFUSALS = 3;
/** An answer takes about as long as the pause. */
const CHECKS_A_MINUTE = 60_000 / (2 * CHECK_PAUSE_MS);

interface Asking {
  /** Asks GREEN-API whether a number has WhatsApp. */
  ask: (chatId: string) => Promise<boolean>;
  wait: (milliseconds: number) => Promise<unknown>;
  onVerdict: (chatId: string, verdict: NumberVerdict) => void;
  /** True while no check is made because the last came too early. */
  onPause: (paused: boolean) => void;
  /** Ends the row of checks after the one that is under way. */
  signal: AbortSignal;
}

/**
 * Checks numbers one after another. A number that GREEN-API refuses to ask is passed over; a check that
 * came too early is made again after a pause; any other failure ends the row, and what was found stays.
 *
 * @returns the failure that ended it; undefined where all were asked, or it was stopped.
 * @see https://green-api.com/en/docs/api/service/CheckWhatsapp/
 */
export async function checkNumbers(
  chatIds: readonly string[],
  asking: Asking,
): Promise<GreenApiFailure | undefined> {
  for (const [index, chatId] of chatIds.entries()) {
    if (index > 0) await asking.wait(CHECK_PAUSE_MS);
    const outcome = await checkNumber(chatId, asking);
    if (outcome === "stopped") return undefined;
    if (outcome instanceof GreenApiFailure) return outcome;
    asking.onVerdict(chatId, outcome);
  }
  return undefined;
}

async function checkNumber(
  chatId: string,
  { ask, wait, onPause, signal }: Asking,
): Promise<NumberVerdict | GreenApiFailure | "stopped"> {
  for (let refusals = 0; ; refusals += 1) {
    if (signal.aborted) return "stopped";
    try {
      return (await ask(chatId)) ? "exists" : "missing";
    } catch (error) {
      if (!(error instanceof GreenApiFailure)) throw error;
      if (error.code === "validation-failed") return "unchecked";
      if (error.code !== "too-many-requests" || refusals === MAX_REFUSALS) return error;
    }
    onPause(true);
    await wait(REFUSAL_PAUSE_MS);
    onPause(false);
  }
}

/** About how many minutes so many checks take. */
export function minutesToCheck(count: number): number {
  return Math.ceil(count / CHECKS_A_MINUTE);
}

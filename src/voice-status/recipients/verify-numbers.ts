import { GreenApiFailure } from "../../green-api/failure.ts";

/** What WhatsApp says about a number; "unchecked" if GREEN-API refused to ask. */
export type NumberVerdict = "exists" | "missing" | "unchecked";

/** Milliseconds between two checks. GREEN-API allows ten checks a second. */
const CHECK_PAUSE_MS = 250;
/** Milliseconds to wait after a check that came too early. */
const REFUSAL_PAUSE_MS = 3_000;
const MAX_REFUSALS = 3;
/** An answer takes about as long as the pause. */
const CHECKS_A_MINUTE = 60_000 / (2 * CHECK_PAUSE_MS);

interface Checking {
  /** Asks GREEN-API whether a number has WhatsApp. */
  ask: (chatId: string) => Promise<boolean>;
  wait: (milliseconds: number) => Promise<unknown>;
  onVerdict: (chatId: string, verdict: NumberVerdict) => void;
  /** Called with true when a check came too early, and with false after the pause. */
  onPause: (paused: boolean) => void;
  /** Ends the checks after the one that is running. */
  signal: AbortSignal;
}

/**
 * Asks WhatsApp about numbers, one after another. A number that GREEN-API refuses to ask about is "unchecked".
 * A check that came too early is repeated after a pause. Any other failure ends the checks; the verdicts so far
 * stay.
 *
 * @returns the failure that ended the checks; undefined if all numbers were checked, or `signal` ended them.
 * @throws whatever `ask` throws, except a GreenApiFailure.
 * @see https://green-api.com/en/docs/api/service/CheckWhatsapp/
 */
export async function verifyNumbers(
  chatIds: readonly string[],
  checking: Checking,
): Promise<GreenApiFailure | undefined> {
  for (const [index, chatId] of chatIds.entries()) {
    if (index > 0) await checking.wait(CHECK_PAUSE_MS);
    const outcome = await checkNumber(chatId, checking);
    if (outcome === "stopped") return undefined;
    if (outcome instanceof GreenApiFailure) return outcome;
    checking.onVerdict(chatId, outcome);
  }
  return undefined;
}

async function checkNumber(
  chatId: string,
  { ask, wait, onPause, signal }: Checking,
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

/** About how many minutes it takes to check this many numbers. */
export function minutesToVerify(count: number): number {
  return Math.ceil(count / CHECKS_A_MINUTE);
}

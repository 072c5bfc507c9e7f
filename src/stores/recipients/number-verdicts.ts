import { create } from "zustand";
import type { Instance } from "../../green-api/instance.ts";
import type { NumberVerdict } from "../../voice-status/recipients/verify-numbers.ts";

interface NumberVerdicts {
  /** By API URL and `chatId`, because the emulator's WhatsApp knows other numbers than the real one. */
  verdicts: ReadonlyMap<string, NumberVerdict>;
}

/** The verdicts on numbers in this tab. Nobody is asked about a number twice. */
export const useNumberVerdicts = create<NumberVerdicts>(() => ({ verdicts: new Map() }));

export function verdictKey({ apiUrl }: Instance, chatId: string): string {
  return `${apiUrl} ${chatId}`;
}

export function keepVerdict(instance: Instance, chatId: string, verdict: NumberVerdict): void {
  useNumberVerdicts.setState(({ verdicts }) => ({
    verdicts: new Map(verdicts).set(verdictKey(instance, chatId), verdict),
  }));
}

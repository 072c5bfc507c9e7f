import { create } from "zustand";
import type { Instance } from "../../green-api/instance.ts";
import type { NumberVerdict } from "../../voice-status/recipients/verify-numbers.ts";

interface NumberVerdicts {
  /** By API host and `chatId`: what one WhatsApp knows, the emulator's does not. */
  verdicts: ReadonlyMap<string, NumberVerdict>;
}

/** What was found out about numbers in this tab: none is asked twice. */
export const useNumberVerdicts = create<NumberVerdicts>(() => ({ verdicts: new Map() }));

export function verdictKey({ apiUrl }: Instance, chatId: string): string {
  return `${apiUrl} ${chatId}`;
}

export function keepVerdict(instance: Instance, chatId: string, verdict: NumberVerdict): void {
  useNumberVerdicts.setState(({ verdicts }) => ({
    verdicts: new Map(verdicts).set(verdictKey(instance, chatId), verdict),
  }));
}

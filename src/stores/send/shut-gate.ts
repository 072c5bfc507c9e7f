import { create } from "zustand";
import type { Instance } from "../../green-api/instance.ts";
import type { Check } from "../../voice-status/checks/check.ts";
import type { Draft } from "../../voice-status/draft.ts";
import type { Repeat } from "../../voice-status/record/repeat.ts";

/** What a send has to pass, in this order: checks that block it, a second delivery, everyone. */
export const gates = ["blocked", "repeat", "everyone"] as const;
export type Gate = (typeof gates)[number];

/** A draft on its way through the gates. */
export interface Outgoing {
  draft: Draft;
  checks: Check[];
  /** The record that is repeated on purpose. */
  retryOf?: string;
  instance: Instance;
  instanceLabel: string;
  /** Unix milliseconds of the last click on its way. */
  clickedAt: number;
  /** The names of the gates that the person has passed, and the id of the send that is repeated on purpose. */
  passed: readonly string[];
}

/** A gate that is shut, and what the person has to know to pass it. */
interface ShutGate {
  gate: Gate;
  outgoing: Outgoing;
  blocking: Check[];
  repeat: Repeat | undefined;
}

/** The question that a send waits for. */
export const useShutGate = create<{ shut: ShutGate | undefined }>(() => ({ shut: undefined }));

/** Leaves the question unanswered: nothing is sent. */
export function turnBack(): void {
  useShutGate.setState({ shut: undefined });
}

import { create } from "zustand";
import type { Instance } from "../../green-api/instance.ts";
import type { Check } from "../../voice-status/checks/check.ts";
import type { Draft } from "../../voice-status/draft.ts";
import type { Repeat } from "../../voice-status/record/repeat.ts";

/** What the user has to confirm before a send, in this order: failed checks, a second delivery, everyone. */
export const reasons = ["blocked", "repeat", "everyone"] as const;
export type Reason = (typeof reasons)[number];

/** A draft that is to be sent once everything is confirmed. */
export interface OutgoingDraft {
  draft: Draft;
  checks: Check[];
  /** The record that is repeated on purpose. */
  retryOf?: string;
  instance: Instance;
  instanceLabel: string;
  /** Unix milliseconds of the last click for this send. */
  clickedAt: number;
  /** The reasons that the user has confirmed, and the ids of the sends that are repeated on purpose. */
  confirmed: readonly string[];
}

/** A question that a send waits for, and what the user has to know to answer it. */
export interface SendConfirmation {
  reason: Reason;
  outgoing: OutgoingDraft;
  blocking: Check[];
  repeat: Repeat | undefined;
}

/** The question that a send waits for. */
export const useSendConfirmation = create<{ open: SendConfirmation | undefined }>(() => ({
  open: undefined,
}));

/** Closes the question: nothing is sent. */
export function cancelSend(): void {
  useSendConfirmation.setState({ open: undefined });
}

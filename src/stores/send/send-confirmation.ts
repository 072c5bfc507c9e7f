import { create } from "zustand";
import type { Instance } from "../../green-api/instance.ts";
import type { Check } from "../../voice-status/checks/check.ts";
import type { Draft } from "../../voice-status/draft.ts";
import type { Plan } from "../../voice-status/plan/plan.ts";
import type { SendRecord } from "../../voice-status/record/record.ts";
import type { Repeat } from "../../voice-status/record/repeat.ts";
import { closeDialog } from "../open-dialog.ts";

/** A draft that is to be sent once everything is confirmed. */
export interface OutgoingDraft {
  draft: Draft;
  checks: Check[];
  /** The length of the audio, if it is known. */
  seconds: number | undefined;
  /** The record that is repeated on purpose. */
  retried?: SendRecord;
  /** All statuses, if it takes several. */
  plan?: Plan | undefined;
  /** When the server is to send it, in unix milliseconds; undefined if it is sent now. */
  plannedAt?: number | undefined;
  instance: Instance;
  instanceLabel: string;
}

/** Everything that the user has to confirm before a send, asked in one question. */
export interface SendReasons {
  /** The checks that say that nothing would appear. */
  blocking: Check[];
  /** The earlier send that this one would deliver a second time. */
  repeat: Repeat | undefined;
  isForEveryone: boolean;
}

/** A question that a send waits for. */
export interface SendConfirmation {
  outgoing: OutgoingDraft;
  reasons: SendReasons;
  answer: (isConfirmed: boolean) => void;
}

/** The question that a send waits for. */
export const useSendConfirmation = create<{ open: SendConfirmation | undefined }>(() => ({
  open: undefined,
}));

/**
 * Shows the question about these reasons.
 *
 * @param signal closes it without a confirmation.
 * @returns whether the user confirms them.
 */
export function askToConfirm(
  outgoing: OutgoingDraft,
  reasons: SendReasons,
  signal: AbortSignal,
): Promise<boolean> {
  // One dialog at a time.
  closeDialog();
  return new Promise((resolve) => {
    const deny = () => answer(false);
    const answer = (isConfirmed: boolean) => {
      signal.removeEventListener("abort", deny);
      useSendConfirmation.setState({ open: undefined });
      resolve(isConfirmed);
    };
    signal.addEventListener("abort", deny);
    useSendConfirmation.setState({ open: { outgoing, reasons, answer } });
  });
}

import { create } from "zustand";
import type { OutgoingDraft } from "./send-confirmation.ts";

/** What a send does before its request leaves. */
export type SendStep =
  /** The clip store's task says what is done with the audio. */
  | { name: "audio" }
  | { name: "checking" }
  /** A dialog is open. */
  | { name: "asking" }
  | HeldStep;

/** Everything is ready, and the status goes out in a few seconds. */
export interface HeldStep {
  name: "held";
  outgoing: OutgoingDraft;
  /** Whole seconds; undefined if it waits for a decision, because nobody may have seen the countdown. */
  left: number | undefined;
  /** False for a moment, in which a second click on Send may land here. */
  isReady: boolean;
  sendNow: () => void;
}

/** Why a send ended before its request left. Nothing is lost by it, and nothing is recorded. */
export type SendStop = "cancelled" | "taken-back" | "changed" | "instance" | "audio";

interface SendProgress {
  step: SendStep | undefined;
  /** Ends the send. */
  cancel: (() => void) | undefined;
  /** Why the last send ended before its request left. */
  stop: SendStop | undefined;
}

/** The send that is being prepared, at most one at a time. */
export const useSendProgress = create<SendProgress>(() => ({
  step: undefined,
  cancel: undefined,
  stop: undefined,
}));

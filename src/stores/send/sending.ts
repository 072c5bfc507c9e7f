import { create } from "zustand";
import { usePlanRun } from "./plan/plan-run.ts";
import type { Exchange, GreenApiFailure } from "../../green-api/failure.ts";

/** How the last send of this page ended; the history may learn more of it later. */
export type SendOutcome =
  | { state: "another-tab" }
  | { state: "accepted"; idMessage: string }
  | { state: "failed"; failure: GreenApiFailure; recordId: string };

interface Sending {
  /** Ends the wait for the answer; GREEN-API may have the status all the same. Undefined if nothing is being sent. */
  stopWaiting: (() => void) | undefined;
  /** How the last send ended; its instance may not be the chosen one any more. */
  ended: { idInstance: string; outcome: SendOutcome } | undefined;
  /** What GREEN-API was asked and answered in it. */
  exchange: Exchange | undefined;
}

/** The send of this page that is under way, and the last one that ended. */
export const useSending = create<Sending>(() => ({
  stopWaiting: undefined,
  ended: undefined,
  exchange: undefined,
}));

/** Also between two statuses of a plan. */
export function isSending(): boolean {
  return (
    useSending.getState().stopWaiting !== undefined || usePlanRun.getState().planId !== undefined
  );
}

export function useIsSending(): boolean {
  const isWaiting = useSending(({ stopWaiting }) => stopWaiting !== undefined);
  const isPlanning = usePlanRun(({ planId }) => planId !== undefined);
  return isWaiting || isPlanning;
}

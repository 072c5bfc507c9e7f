import { create } from "zustand";
import type { Trim } from "../../audio/trim.ts";
import type { RequestOf } from "../../green-api/contract.ts";
import { usePlanRun } from "./plan/plan-run.ts";
import type { Exchange, GreenApiFailure } from "../../green-api/failure.ts";

/** A send of this page that has ended. What became of it since is in its records. */
export interface EndedSend {
  idInstance: string;
  /** What the draft asked for. A send of several parts has them in several records. */
  request: RequestOf<"sendVoiceStatus">;
  /** The parts that its clip was cut into; each has a link of its own. Undefined if it was sent as one. */
  parts?: readonly Trim[] | undefined;
  /** In the order in which they were sent; none if another tab was sending, so nothing was sent from here. */
  recordIds: readonly string[];
  /** Why the last one failed. */
  failure?: GreenApiFailure;
  /** What GREEN-API was asked and answered last. */
  exchange?: Exchange;
  /** Unix milliseconds. */
  endedAt: number;
}

interface Sending {
  /** Ends the wait for the answer; GREEN-API may have the status all the same. Undefined if nothing is being sent. */
  stopWaiting: (() => void) | undefined;
  /** The last send that ended; its instance may not be the chosen one any more. */
  ended: EndedSend | undefined;
}

/** The send of this page that is under way, and the last one that ended. */
export const useSending = create<Sending>(() => ({ stopWaiting: undefined, ended: undefined }));

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

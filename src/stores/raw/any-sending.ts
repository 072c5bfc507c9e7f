import { usePlanRun } from "../send/plan/plan-run.ts";
import { useSendProgress } from "../send/send-progress.ts";
import { isSending, useSending } from "../send/sending.ts";

/** Whether the composer, a plan or another raw request is sending. */
export function isAnySending(): boolean {
  return useSendProgress.getState().step !== undefined || isSending();
}

/** The stores that {@link isAnySending} reads. */
export const sendingStores = [useSendProgress, useSending, usePlanRun];

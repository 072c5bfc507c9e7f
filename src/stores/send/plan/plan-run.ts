import { create } from "zustand";
import type { PlanStop } from "../../../voice-status/plan/plan.ts";
import { storedKeys } from "../../../lib/browser/web-storage.ts";

/** Of the stored plans. */
export const PLAN_PREFIX = "vss:plan:";

interface PlanRun {
  /** Whether there is a plan that is not finished. */
  hasPlans: boolean;
  /** The plan whose statuses this tab is sending. */
  planId: string | undefined;
  /** The person wants it to stop after the status that is under way. */
  isStopping: boolean;
  /** The plan that ran last, and why its run ended. */
  stop: { planId: string; why: PlanStop | undefined } | undefined;
}

/** The plan that this tab works on, at most one at a time. */
export const usePlanRun = create<PlanRun>(() => ({
  hasPlans: storedKeys("localStorage", PLAN_PREFIX).length > 0,
  planId: undefined,
  isStopping: false,
  stop: undefined,
}));

/** Sends nothing after the status that is under way. */
export function stopPlan(): void {
  if (usePlanRun.getState().planId) usePlanRun.setState({ isStopping: true });
}

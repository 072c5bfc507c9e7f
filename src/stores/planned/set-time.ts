import { create } from "zustand";
import type { PlanFailure, PlanVersion } from "./planned-sends.ts";

/** The plan whose status was put into the draft, to be changed there. */
interface EditedPlan extends PlanVersion {
  idInstance: string;
  /** Its time, such as `2026-11-27T09:00`. */
  local: string;
}

interface SetTime {
  /** Whether a time for the draft is asked for. */
  isAsked: boolean;
  edited: EditedPlan | undefined;
  /** Why the last plan was not made or changed. */
  problem: PlanFailure["code"] | undefined;
}

/** Planning from the draft. */
export const useSetTime = create<SetTime>(() => ({
  isAsked: false,
  edited: undefined,
  problem: undefined,
}));

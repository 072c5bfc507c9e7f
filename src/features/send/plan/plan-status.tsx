import { usePlanRun } from "../../../stores/send/plan/plan-run.ts";
import { lazyPart } from "../../../ui/lazy-part.tsx";

const PlanCard = lazyPart(() => import("./plan-card.tsx"));

/** The statuses that are sent one after another, and how to go on if they stopped. */
export function PlanStatus() {
  const hasPlans = usePlanRun((run) => run.hasPlans);
  return hasPlans && <PlanCard />;
}

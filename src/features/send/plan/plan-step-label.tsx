import { useEffect } from "react";
import { usePlanTexts } from "../../../i18n/use-plan-texts.ts";
import { usePlanRun } from "../../../stores/send/plan/plan-run.ts";
import { findPlan, usePlans, useStanding } from "../../../stores/send/plan/plan-store.ts";
import { announce } from "../../../ui/live-region.tsx";
import { type Plan, placeInPlan } from "../../../voice-status/plan/plan.ts";

/** Which status of the plan is under way, in Send's place. */
export default function PlanStepLabel() {
  const planId = usePlanRun((run) => run.planId);
  const plan = usePlans(({ plans }) => plans.find(({ id }) => id === planId));
  return plan && <StepOf plan={plan} />;
}

function StepOf({ plan }: { plan: Plan }) {
  const texts = usePlanTexts();
  const { states, next } = useStanding(plan);
  const count = states.length;
  const text =
    next && texts[next.state === "unknown" ? "settling" : "sending"](placeInPlan(plan, next));
  useEffect(() => {
    if (text) announce(text);
  }, [text]);
  useEffect(
    () => () => {
      if (!findPlan(plan.id)) announce(() => texts.finished(count));
    },
    [plan.id, count, texts],
  );
  return <span className="truncate">{text}</span>;
}

import { useEffect } from "react";
import { usePlanTexts } from "../../../i18n/use-plan-texts.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { usePlanRun } from "../../../stores/send/plan/plan-run.ts";
import { removePlan, usePlans, useStanding } from "../../../stores/send/plan/plan-store.ts";
import type { Plan, StepState } from "../../../voice-status/plan/plan.ts";
import { StoppedPlan } from "./stopped-plan.tsx";

/** The newest unfinished plan of the chosen instance. */
export default function PlanCard() {
  const { idInstance } = useChosenInstance();
  const plan = usePlans(({ plans }) => plans.findLast((one) => one.idInstance === idInstance));
  return plan && <PlanBox key={plan.id} plan={plan} />;
}

function PlanBox({ plan }: { plan: Plan }) {
  const texts = usePlanTexts();
  const { planId, isStopping } = usePlanRun();
  const { states, done, next } = useStanding(plan);
  // All of it turned out to be accepted: an older plan may be shown now.
  const isOver = next === undefined && planId !== plan.id;
  useEffect(() => {
    if (isOver) removePlan(plan.id);
  }, [isOver, plan.id]);
  if (!next) return null;
  return (
    <section
      aria-label={texts.title}
      className="mb-3 grid lg:mt-4 lg:mb-0 grid-cols-1 gap-2 rounded-control border border-line bg-surface px-3.5 py-3 text-sm"
    >
      <Segments states={states} />
      <p className="font-semibold tabular-nums">{texts.accepted(done, states.length)}</p>
      {planId !== plan.id && <StoppedPlan plan={plan} next={next} />}
      {planId === plan.id && isStopping && <p>{texts.stopping}</p>}
    </section>
  );
}

const colors: Record<StepState, string> = {
  accepted: "bg-accent",
  failed: "bg-bad",
  unknown: "bg-caution",
  sending: "bg-accent opacity-50",
  open: "bg-line-strong",
};

/** A segment for each status of the plan. The text below says the same. */
function Segments({ states }: { states: StepState[] }) {
  return (
    <div aria-hidden className="flex gap-1">
      {states.map((state, index) => (
        <span
          key={index}
          className={`h-1 min-w-0 flex-1 rounded-chip transition-colors duration-200 ${colors[state]}`}
        />
      ))}
    </div>
  );
}

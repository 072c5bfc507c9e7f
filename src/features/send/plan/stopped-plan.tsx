import { useEffect, useRef, useState } from "react";
import { labelOf } from "../../../i18n/instance-label.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { usePlanTexts } from "../../../i18n/use-plan-texts.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { usePlanRun } from "../../../stores/send/plan/plan-run.ts";
import { removePlan, usePlans } from "../../../stores/send/plan/plan-store.ts";
import { isExpired, runPlan } from "../../../stores/send/plan/run-plan.ts";
import { useIsSending } from "../../../stores/send/sending.ts";
import { Button } from "../../../ui/button.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { type Plan, placeInPlan, type Standing } from "../../../voice-status/plan/plan.ts";

interface Props {
  plan: Plan;
  next: NonNullable<Standing["next"]>;
}

/** Why a plan stopped, where it can go on, and a button for that. */
export function StoppedPlan({ plan, next }: Props) {
  const { messages } = useI18n();
  const texts = usePlanTexts();
  const instance = useChosenInstance();
  const isSending = useIsSending();
  const why = usePlanRun((run) => (run.stop?.planId === plan.id ? run.stop.why : undefined));
  const isUnkept = usePlans(({ unkeptId }) => unkeptId === plan.id);
  const [openedAt] = useState(Date.now);
  const isOver = isExpired(next, openedAt);
  const { state } = next;
  // It may have been settled since.
  const stop = why === "still-unknown" && state !== "unknown" ? undefined : why;
  const at = placeInPlan(plan, next);
  const box = useRef<HTMLDivElement>(null);
  const hasStoppedNow = usePlanRun((run) => run.stop?.planId === plan.id);
  // On a phone it is below the screen, and whoever has just sent it must learn that it stopped.
  useEffect(() => {
    if (hasStoppedNow) box.current?.scrollIntoView({ block: "nearest" });
  }, [hasStoppedNow]);

  return (
    <div ref={box} className="grid grid-cols-1 gap-2">
      <div role="alert">
        {isOver ? (
          <p>{texts.expired(at)}</p>
        ) : (
          <>
            {state === "failed" && <p>{texts.notAccepted(at)}</p>}
            {state === "unknown" && <p>{texts.unknown(at)}</p>}
            {state === "unknown" && !stop && <p>{texts.neverTwice}</p>}
            {state === "open" && <p>{texts.rest}</p>}
            {state === "sending" && <p>{texts.elsewhere(at)}</p>}
            {stop && <p>{texts.stops[stop]}</p>}
            {isUnkept && <p>{texts.unkept}</p>}
          </>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        {!isOver && state !== "sending" && (
          <Button
            size="small"
            className="h-auto! min-h-small py-1 whitespace-normal!"
            aria-disabled={isSending || instance.apiTokenInstance === ""}
            onClick={() => {
              if (!isSending) void runPlan(plan, labelOf(instance, messages));
            }}
          >
            {state === "unknown" ? texts.settleFirst(at) : texts.sendFrom(at)}
          </Button>
        )}
        <Button
          look="quiet"
          size="small"
          onClick={() => {
            removePlan(plan.id);
            announce(texts.left);
          }}
        >
          {texts.leave}
        </Button>
      </div>
    </div>
  );
}

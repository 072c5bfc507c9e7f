import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useSetTimeTexts } from "../../../i18n/use-set-time-texts.ts";
import { formatComing } from "../../../lib/text/format-coming.ts";
import type { ListedPlan } from "../../../protocol/planned-sends.ts";
import { linkEndAt } from "../../../stores/planned/link-end-at.ts";
import type { ChosenTime } from "../../../stores/planned/plan-draft.ts";
import { readPlanned, removePlanned, savePlan } from "../../../stores/planned/planned-sends.ts";
import { announce } from "../../../ui/live-region.tsx";
import { toWallTime } from "../../../voice-status/set-time/wall-time.ts";
import { TimeDialog } from "./time-dialog.tsx";
import { useDescribePlanFailure, useNamesOf } from "./use-planned.ts";

/** Another time for a plan that waits; for one that was missed, a new plan. */
export default function ChangeTimeDialog(props: { plan: ListedPlan; onClose: () => void }) {
  const { plan, onClose } = props;
  const { language } = useI18n();
  const texts = useSetTimeTexts();
  const { instance } = useNamesOf(plan);
  const describe = useDescribePlanFailure();
  const [failure, setFailure] = useState<string>();
  const isMissed = plan.state === "missed";
  const { request, people, seconds, at } = plan;

  const save = async ({ local, zone }: ChosenTime) => {
    const whole = await readPlanned(plan.id);
    const order = { ...whole, local, zone };
    const made = await savePlan(order, isMissed ? undefined : plan);
    if (isMissed) await removePlanned(plan).catch(() => {});
    const when = formatComing(language, made.confirmedAt, Date.now());
    announce(() => texts.scheduled(when));
    onClose();
  };

  return (
    <TimeDialog
      title={texts.title}
      summary={{
        ...request,
        people,
        seconds,
        groups: 1,
        parts: 1,
        instanceLabel: instance?.label ?? plan.idInstance,
      }}
      initial={isMissed ? undefined : toWallTime(at)}
      linkEndsAt={linkEndAt(request.urlFile)}
      action={isMissed ? texts.schedule : texts.save}
      failure={failure}
      onChoose={(time) => {
        setFailure(undefined);
        void save(time).catch((error: unknown) => setFailure(describe(error)));
      }}
      onClose={onClose}
    >
      <p className="text-sm text-ink-soft">{texts.promise}</p>
    </TimeDialog>
  );
}

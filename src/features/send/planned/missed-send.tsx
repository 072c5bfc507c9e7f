import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useSetTimeTexts } from "../../../i18n/use-set-time-texts.ts";
import { useSignInTexts } from "../../../i18n/use-sign-in-texts.ts";
import { formatComing } from "../../../lib/text/format-coming.ts";
import type { ListedPlan } from "../../../protocol/planned-sends.ts";
import { chooseInstance } from "../../../stores/instances/instances.ts";
import { readPlanned, removePlanned } from "../../../stores/planned/planned-sends.ts";
import { isReader, useSignedIn } from "../../../stores/signed-in.ts";
import { sendRequest } from "../../../stores/send/start-send.ts";
import { Button } from "../../../ui/button.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { useDescribeMissed } from "./use-describe-missed.ts";
import { useDescribePlanFailure, useNamesOf } from "./use-planned.ts";

const ChangeTimeDialog = lazyPart(() => import("./change-time-dialog.tsx"));

/** One missed send. Nothing goes out by itself any more: a click sends it now, or plans it again. */
export function MissedSend({ plan }: { plan: ListedPlan }) {
  const { language } = useI18n();
  const setTimeTexts = useSetTimeTexts();
  const texts = setTimeTexts.missed;
  const describeMissed = useDescribeMissed();
  const describe = useDescribePlanFailure();
  const { file, instance } = useNamesOf(plan);
  const readsOnly = useSignedIn(isReader);
  const signInTexts = useSignInTexts();
  const [now] = useState(Date.now);
  const [isPlanning, setPlanning] = useState(false);
  const [problem, setProblem] = useState<string>();

  const attempt = (act: () => Promise<void>) => {
    setProblem(undefined);
    void act().catch((error: unknown) => setProblem(describe(error)));
  };
  const sendNow = async () => {
    if (!instance) return;
    const clickedAt = Date.now();
    const { request } = await readPlanned(plan.id);
    chooseInstance(instance.idInstance);
    const hasLeft = await sendRequest(request, {
      instance,
      instanceLabel: instance.label,
      clickedAt,
    });
    if (hasLeft) await removePlanned(plan);
  };

  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line py-2 not-first:border-t">
      <div className="min-w-0 flex-[1_1_300px] wrap-anywhere">
        <p>{texts.at(file, formatComing(language, plan.at, now))}</p>
        {plan.reason && <p className="text-ink-soft">{describeMissed(plan)}</p>}
        {readsOnly && <p className="text-ink-soft">{signInTexts.reader}</p>}
        {problem && (
          <p role="alert" className="text-caution">
            {problem}
          </p>
        )}
      </div>
      {!readsOnly && (
        <div className="flex flex-wrap gap-2">
          <Button size="small" aria-label={texts.sendNowOf(file)} onClick={() => attempt(sendNow)}>
            {texts.sendNow}
          </Button>
          <Button size="small" aria-label={texts.againOf(file)} onClick={() => setPlanning(true)}>
            {texts.again}
          </Button>
          <Button
            size="small"
            look="quiet"
            className="max-md:-ml-2.5"
            aria-label={setTimeTexts.list.dismissOf(file)}
            onClick={() => attempt(async () => void (await removePlanned(plan)))}
          >
            {setTimeTexts.list.dismiss}
          </Button>
        </div>
      )}
      {isPlanning && <ChangeTimeDialog plan={plan} onClose={() => setPlanning(false)} />}
    </li>
  );
}

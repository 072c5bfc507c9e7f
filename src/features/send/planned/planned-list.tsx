import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useSetTimeTexts } from "../../../i18n/use-set-time-texts.ts";
import { useNow } from "../../../lib/browser/use-now.ts";
import type { ListedPlan, PlannedSend } from "../../../protocol/planned-sends.ts";
import { removePlanned, savePlan } from "../../../stores/planned/planned-sends.ts";
import { announce } from "../../../ui/live-region.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { UndoNote } from "../../../ui/undo-note.tsx";
import { PlannedRow } from "./planned-row.tsx";
import { useDescribePlanFailure, usePlanned } from "./use-planned.ts";

const UPDATE_MS = 10_000;

/** What goes out at a set time, and what went out from other browsers of the team. */
export function PlannedList() {
  const { messages } = useI18n();
  const texts = useSetTimeTexts().list;
  const { hideNumbers } = usePresentation();
  const describe = useDescribePlanFailure();
  const now = useNow(UPDATE_MS);
  const { shown, isFailed } = usePlanned(now);
  const [cancelled, setCancelled] = useState<PlannedSend>();
  const [problem, setProblem] = useState<string>();

  const attempt = async (change: () => Promise<void>) => {
    setProblem(undefined);
    await change().catch((error: unknown) => setProblem(describe(error)));
  };
  const remove = (plan: ListedPlan) =>
    attempt(async () => {
      const removed = await removePlanned(plan);
      const isCancelled = removed.state === "cancelled";
      setCancelled(isCancelled ? removed : undefined);
      if (isCancelled) announce(() => texts.cancelled(removed.request.fileName));
    });
  const restore = (plan: PlannedSend) =>
    attempt(async () => {
      await savePlan(plan, plan);
      setCancelled(undefined);
      announce(() => texts.back(plan.request.fileName));
    });

  if (shown.length === 0 && !cancelled && !isFailed && !problem) return null;
  return (
    <section aria-labelledby="planned-title" className="border-t border-line pt-7 wide:border-t-0">
      <h2 id="planned-title" className="mb-3.5 text-[18px]/7 font-semibold tracking-tight">
        {texts.title}
      </h2>
      {isFailed && <p className="text-sm text-caution">{texts.notRead}</p>}
      {problem && (
        <p role="alert" className="mb-3 text-sm text-caution">
          {problem}
        </p>
      )}
      {cancelled && (
        <UndoNote
          undo={messages.compose.undo}
          onUndo={() => void restore(cancelled)}
          className="mb-2"
        >
          {texts.cancelled(hideNumbers(cancelled.request.fileName))}
        </UndoNote>
      )}
      {shown.length > 0 && (
        <ul className="mb-6 rounded-card border border-line bg-surface shadow-card">
          {shown.map((plan) => (
            <PlannedRow key={plan.id} plan={plan} now={now} onRemove={() => void remove(plan)} />
          ))}
        </ul>
      )}
    </section>
  );
}

import { useEffect } from "react";
import { useOutcomeTexts } from "../../../i18n/use-outcome-texts.ts";
import { announce } from "../../../ui/live-region.tsx";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { type SendProgress, sendSteps } from "../../../voice-status/record/send-steps.ts";

/** The last step that was announced, by the id of a send's first record. */
const announced = new Map<string, number>();

/** Announces each step of a send once. What was reached before the page was opened is not announced. */
export function useAnnouncedSteps(
  [first]: readonly SendRecord[],
  { current }: SendProgress,
  isOfThisPage: boolean,
): void {
  const texts = useOutcomeTexts();
  const id = first?.id;
  const step = current ? sendSteps.indexOf(current.name) : -1;
  useEffect(() => {
    if (id === undefined || step < 0) return;
    const before = announced.get(id) ?? (isOfThisPage ? -1 : step);
    announced.set(id, Math.max(before, step));
    const name = sendSteps[step];
    if (name && step > before) announce(texts.announced[name]);
  }, [id, step, isOfThisPage, texts]);
}

import { useEffect } from "react";
import { announce } from "../../../ui/live-region.tsx";
import { type SendProgress, sendSteps } from "../../../voice-status/record/send-steps.ts";
import type { ShownSend } from "../../../stores/send/shown-send.ts";

/** The last step that was announced, by the id of a send's first record. */
const announced = new Map<string, number>();

/**
 * Announces each step of a send once. What was reached before the page was opened is not announced.
 *
 * @param sentence names the step; empty without one.
 */
export function useAnnouncedSteps(
  shown: ShownSend | undefined,
  { current }: SendProgress,
  sentence: string,
): void {
  const id = shown?.records[0]?.id;
  const isOfThisPage = shown?.ended !== undefined;
  const step = current ? sendSteps.indexOf(current.name) : -1;
  useEffect(() => {
    if (id === undefined || step < 0) return;
    const before = announced.get(id) ?? (isOfThisPage ? -1 : step);
    announced.set(id, Math.max(before, step));
    if (step > before) announce(sentence);
  }, [id, step, isOfThisPage, sentence]);
}

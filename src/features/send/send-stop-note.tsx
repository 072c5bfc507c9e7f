import { useEffect } from "react";
import { useOneSendTexts } from "../../i18n/use-one-send-texts.ts";
import { useDraft } from "../../stores/draft/draft.ts";
import { useSendProgress } from "../../stores/send/send-progress.ts";
import { announce } from "../../ui/live-region.tsx";

/** Why the last send ended before its request left, or why it waits. */
export function SendStopNote() {
  const texts = useOneSendTexts();
  const { step, stop } = useSendProgress();
  const stopped = stop && texts.stops[stop];
  useEffect(() => {
    if (stopped) announce(stopped);
  }, [stopped]);
  useEffect(
    () =>
      useDraft.subscribe(() => {
        const { stop: last } = useSendProgress.getState();
        if (last && last !== "changed") useSendProgress.setState({ stop: undefined });
      }),
    [],
  );
  const note = step?.name === "held" && step.left === undefined ? texts.waits : stopped;
  if (!note) return null;
  return (
    // In a narrow window it lies above the bar, so that Send stays where it is.
    <p className="pointer-events-none text-sm text-caution max-lg:absolute max-lg:inset-x-0 max-lg:bottom-full max-lg:border-t max-lg:border-line max-lg:bg-canvas max-lg:px-4 max-lg:py-2">
      {note}
    </p>
  );
}

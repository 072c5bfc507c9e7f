import { useEffect } from "react";
import { useOneSendTexts } from "../../i18n/use-one-send-texts.ts";
import { useDraft } from "../../stores/draft/draft-form.ts";
import { useSendProgress } from "../../stores/send/send-progress.ts";
import { announce } from "../../ui/live-region.tsx";

/** Why the last send ended before its request left, or why it waits. */
export default function SendStopNote() {
  const texts = useOneSendTexts();
  const form = useDraft();
  const { step, stop } = useSendProgress();
  const stopped = stop && texts.stops[stop];
  useEffect(() => {
    if (stopped) announce(stopped);
  }, [stopped]);
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: () =>
          useSendProgress.setState(({ stop: last }) => ({
            stop: last === "changed" ? last : undefined,
          })),
      }),
    [form],
  );
  const note = step?.name === "held" && step.left === undefined ? texts.waits : stopped;
  if (!note) return null;
  return (
    // On a phone it lies above the bar, so that Send stays where it is.
    <p className="pointer-events-none text-sm text-caution max-md:absolute max-md:inset-x-0 max-md:bottom-full max-md:border-t max-md:border-line max-md:bg-canvas max-md:px-4 max-md:py-2">
      {note}
    </p>
  );
}

import { useEffect } from "react";
import { useOneSendTexts } from "../../i18n/use-one-send-texts.ts";
import { useSendProgress } from "../../stores/send/send-progress.ts";
import { announce } from "../../ui/live-region.tsx";

/** Why the last send ended before its request left, or why it waits. */
export default function SendStopNote() {
  const texts = useOneSendTexts();
  const { step, stop } = useSendProgress();
  const stopped = stop && texts.stops[stop];
  useEffect(() => {
    if (stopped) announce(stopped);
  }, [stopped]);
  const note = step?.name === "held" && step.left === undefined ? texts.waits : stopped;
  return note && <p className="text-sm text-caution">{note}</p>;
}

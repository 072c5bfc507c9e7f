import { useEffect, useEffectEvent, useState } from "react";
import { labelOf } from "../../i18n/instance-label.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { sampleUrl } from "../../stores/draft/audio-link.ts";
import { useDraft } from "../../stores/draft/draft-form.ts";
import { replaceDraft } from "../../stores/draft/replace-draft.ts";
import { useLedger } from "../../stores/history/ledger.ts";
import { demoInstances } from "../../stores/instances/demo-instances.ts";
import { chooseInstance, chosenInstance } from "../../stores/instances/instances.ts";
import { loadSend } from "../../stores/send/load-send.ts";
import { useSendProgress } from "../../stores/send/send-progress.ts";
import { progressOf } from "../../voice-status/record/send-steps.ts";
import { tourDraft } from "./tour-draft.ts";

type TourStep =
  | "filled"
  | "held"
  | "sending"
  | "accepted"
  | "published"
  | "delivered"
  | "viewed"
  | "failed";

interface Tour {
  /** Undefined before the tour. */
  step: TourStep | undefined;
  isOver: boolean;
  start: () => void;
  /** Takes the send back if it has not left yet. */
  stop: () => void;
}

/**
 * Sends the sample through the demo instance, and follows it until it is viewed.
 *
 * @param onTakenBack the send ended before its request left.
 */
export function useTour(onTakenBack: () => void): Tour {
  const { messages } = useI18n();
  const form = useDraft();
  /** The first recipient, whom no other send has. */
  const [recipient, setRecipient] = useState<string>();
  const step = useTourStep(recipient);

  const run = async () => {
    const [demo] = demoInstances;
    const before = chosenInstance().idInstance;
    const draft = tourDraft(sampleUrl, useLedger.getState().records);
    setRecipient(draft.recipients[0]);
    chooseInstance(demo.idInstance);
    replaceDraft(form, draft, { alsoUndo: () => chooseInstance(before) });
    const click = {
      instance: demo,
      instanceLabel: labelOf(demo, messages),
      clickedAt: Date.now(),
    };
    const send = await loadSend();
    await send?.sendDraft(form, click, () => {});
  };

  const takenBack = useEffectEvent(onTakenBack);
  useEffect(() => {
    if (recipient === undefined) return;
    return useSendProgress.subscribe(({ stop }) => stop !== undefined && takenBack());
  }, [recipient]);

  return {
    step,
    isOver: step === "viewed" || step === "failed",
    start: () => void run(),
    stop: () => recipient !== undefined && useSendProgress.getState().cancel?.(),
  };
}

/** How far the send to this recipient has come. */
function useTourStep(recipient: string | undefined): TourStep | undefined {
  const record = useLedger(({ records }) =>
    records.find(({ request }) => request.participants?.[0] === recipient),
  );
  const progress = useSendProgress((store) => store.step?.name);
  if (recipient === undefined) return undefined;
  if (!record) return progress === "held" ? "held" : "filled";
  if (record.state === "sending") return "sending";
  return progressOf([record]).current?.name ?? "failed";
}

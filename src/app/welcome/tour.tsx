import { useEffect, useEffectEvent, useRef, useState } from "react";
import { labelOf } from "../../i18n/instance-label.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useUndoTexts } from "../../i18n/use-undo-texts.ts";
import { useWelcomeTexts } from "../../i18n/use-welcome-texts.ts";
import { sampleUrl } from "../../stores/draft/audio-link.ts";
import { replaceDraft } from "../../stores/draft/replace-draft.ts";
import { useLedger } from "../../stores/history/ledger-store.ts";
import { demoInstances } from "../../stores/instances/demo-instances.ts";
import { chooseInstance, chosenInstance } from "../../stores/instances/instances.ts";
import { loadSend } from "../../stores/send/load-send.ts";
import { useSendProgress } from "../../stores/send/send-progress.ts";
import { announce } from "../../ui/live-region.tsx";
import { progressOf } from "../../voice-status/record/send-steps.ts";
import { tourDraft } from "./tour-draft.ts";

interface Props {
  /** The status was viewed, or could not be sent. */
  onOver: () => void;
  /** The send ended before its request left. */
  onTakenBack: () => void;
}

/** Sends the sample through the demo instance, and says at each step until it is viewed what happens. */
export default function Tour({ onOver, onTakenBack }: Props) {
  const texts = useWelcomeTexts().steps;
  const step = useTourStep(useSample());
  const isOver = step === "viewed" || step === "failed";
  const over = useEffectEvent(onOver);
  const takenBack = useEffectEvent(onTakenBack);

  useEffect(() => announce(() => texts[step]), [step, texts]);
  useEffect(() => {
    if (isOver) over();
  }, [isOver]);
  useEffect(
    () =>
      useSendProgress.subscribe(
        ({ stop }, before) => stop !== undefined && stop !== before.stop && takenBack(),
      ),
    [],
  );

  return <p>{texts[step]}</p>;
}

/** Fills in the sample and sends it, once. Returns the first recipient, whom no other send has. */
function useSample(): string | undefined {
  const { messages } = useI18n();
  const undoTexts = useUndoTexts();
  const [draft] = useState(() => tourDraft(sampleUrl, useLedger.getState().records));
  const isStarted = useRef(false);

  const start = useEffectEvent(async () => {
    const [demo] = demoInstances;
    if (!demo) return;
    const before = chosenInstance().idInstance;
    chooseInstance(demo.idInstance);
    replaceDraft(draft, {
      what: () => undoTexts.tour,
      alsoUndo: () => chooseInstance(before),
    });
    const click = {
      instance: demo,
      instanceLabel: labelOf(demo, messages),
      clickedAt: Date.now(),
    };
    const send = await loadSend();
    await send?.sendDraft(click, () => {});
  });
  useEffect(() => {
    if (isStarted.current) return;
    isStarted.current = true;
    void start();
  }, []);

  return draft.recipients[0];
}

/** How far the send to this recipient has come. */
function useTourStep(recipient: string | undefined) {
  const record = useLedger(({ records }) =>
    records.find(({ request }) => request.participants?.[0] === recipient),
  );
  const progress = useSendProgress((store) => store.step?.name);
  if (!record) return progress === "held" ? "held" : "filled";
  if (record.state === "sending") return "sending";
  return progressOf([record]).current?.name ?? "failed";
}

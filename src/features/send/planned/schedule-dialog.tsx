import { labelOf } from "../../../i18n/instance-label.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useDraftProblemTexts } from "../../../i18n/use-draft-problem-texts.ts";
import { useSetTimeTexts } from "../../../i18n/use-set-time-texts.ts";
import { formatComing } from "../../../lib/text/format-coming.ts";
import { useDraft } from "../../../stores/draft/draft.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { linkEndAt } from "../../../stores/planned/link-end-at.ts";
import { type ChosenTime, planDraft } from "../../../stores/planned/plan-draft.ts";
import { useSetTime } from "../../../stores/planned/set-time.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialogs/dialog.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { useDraftSummary } from "../use-draft-summary.ts";
import { TimeDialog } from "./time-dialog.tsx";

interface Props {
  onStart: () => void;
  onClose: () => void;
}

/** Plans the draft, or changes the plan that was put into it. */
export default function ScheduleDialog({ onStart, onClose }: Props) {
  const { messages, language } = useI18n();
  const texts = useSetTimeTexts();
  const problemTexts = useDraftProblemTexts();
  const audioUrl = useDraft((draft) => draft.audioUrl);
  const instance = useChosenInstance();
  const summary = useDraftSummary();
  const edited = useSetTime((store) => store.edited);
  const isEdited = edited?.idInstance === instance.idInstance;

  if (summary && (summary.parts > 1 || summary.groups > 1)) {
    return (
      <Dialog title={texts.title} closeLabel={messages.page.close} onClose={onClose}>
        <p>{texts.several}</p>
        <div className="flex justify-end">
          <Button onClick={onClose}>{messages.page.close}</Button>
        </div>
      </Dialog>
    );
  }

  const plan = async (time: ChosenTime) => {
    onClose();
    onStart();
    const click = {
      instance,
      instanceLabel: labelOf(instance, messages),
      clickedAt: Date.now(),
    };
    const made = await planDraft(click, time, (count) => announce(problemTexts.fixFields(count)));
    if (!made) return;
    const when = formatComing(language, made.confirmedAt, Date.now());
    announce(() => texts.scheduled(when));
  };

  return (
    <TimeDialog
      title={texts.title}
      summary={summary}
      initial={isEdited ? edited.local : undefined}
      linkEndsAt={linkEndAt(audioUrl)}
      action={isEdited ? texts.save : texts.schedule}
      onChoose={(time) => void plan(time)}
      onClose={onClose}
    >
      <p className="text-sm text-ink-soft">{texts.promise}</p>
    </TimeDialog>
  );
}

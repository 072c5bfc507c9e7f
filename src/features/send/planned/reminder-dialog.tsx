import { useState } from "react";
import { ulid } from "ulid";
import { useSetTimeTexts } from "../../../i18n/use-set-time-texts.ts";
import { saveFile } from "../../../lib/browser/save-file.ts";
import { calendarFile } from "../../../lib/text/calendar-event.ts";
import { needsUpload } from "../../../stores/audio/clip-without-link.ts";
import { useDraft } from "../../../stores/draft/draft.ts";
import { linkEndAt } from "../../../stores/planned/link-end-at.ts";
import type { ChosenTime } from "../../../stores/planned/plan-draft.ts";
import { Checkbox } from "../../../ui/fields/checkbox.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { chatIdsOf } from "../../../voice-status/draft.ts";
import { toDraftLink } from "../../../voice-status/import/draft-link.ts";
import { useDraftSummary } from "../use-draft-summary.ts";
import { TimeDialog } from "./time-dialog.tsx";

/** Without a token on a server nobody could send at a set time: a calendar reminds the person of it. */
export default function ReminderDialog({ onClose }: { onClose: () => void }) {
  const setTimeTexts = useSetTimeTexts();
  const texts = setTimeTexts.reminder;
  const summary = useDraftSummary();
  const draft = useDraft();
  const [withRecipients, setWithRecipients] = useState(false);
  const hasRecipients = !draft.everyone && chatIdsOf(draft.recipients).length > 0;
  const isLocal = needsUpload(draft.audioUrl);
  const { origin, pathname } = window.location;
  const studio = origin + pathname;
  const link = toDraftLink(draft, studio, withRecipients);

  const save = (time: ChosenTime) => {
    const url = link ?? studio;
    const title = texts.event(draft.fileName.trim());
    saveReminder(time, { title, description: texts.open(url), url });
    announce(texts.saved);
    onClose();
  };

  return (
    <TimeDialog
      title={texts.title}
      summary={summary}
      linkEndsAt={linkEndAt(draft.audioUrl)}
      action={texts.save}
      onChoose={save}
      onClose={onClose}
    >
      <p className="text-sm text-ink-soft">{texts.why}</p>
      {hasRecipients && (
        <div className="grid gap-0.5 text-sm">
          <Checkbox checked={withRecipients} onChange={setWithRecipients}>
            {texts.withRecipients}
          </Checkbox>
          {withRecipients && link !== null && (
            <p className="pl-6 text-ink-soft">{texts.carriesNumbers}</p>
          )}
        </div>
      )}
      {isLocal && <p className="text-sm text-caution">{texts.noAudio}</p>}
      {link === null && <p className="text-sm text-caution">{texts.tooLong}</p>}
    </TimeDialog>
  );
}

type Event = Pick<Parameters<typeof calendarFile>[0], "title" | "description" | "url">;

function saveReminder({ at, local }: ChosenTime, event: Event): void {
  const id = `${ulid()}@voice-status-studio`;
  const name = `voice-status-${local.replaceAll(":", "").replace("T", "-")}.ics`;
  const file = calendarFile({ id, at, now: Date.now(), ...event });
  saveFile(name, "text/calendar;charset=utf-8", file);
}

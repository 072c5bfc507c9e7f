import { useState } from "react";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { useHistoryListTexts } from "../../../../i18n/use-history-list-texts.ts";
import { useViewersTexts } from "../../../../i18n/use-viewers-texts.ts";
import type { Announcement } from "../../../../lib/announcement.ts";
import { formatMoment } from "../../../../lib/text/format-moment.ts";
import { useDraft } from "../../../../stores/draft/draft-form.ts";
import { replaceDraft, undoReplacement } from "../../../../stores/draft/replace-draft.ts";
import { keepPeople, takePeople } from "../../../../stores/recipients/take-people.ts";
import { announce } from "../../../../ui/live-region.tsx";
import { fromRequest } from "../../../../voice-status/draft.ts";
import { tidyListName } from "../../../../voice-status/recipients/saved-list.ts";
import type { SendRecord } from "../../../../voice-status/record/record.ts";
import type { ViewerGroup } from "./viewer-groups.ts";

/** Something that was done with people of a record. */
interface Done {
  message: Announcement;
  undo?: () => void;
}

/**
 * Makes people of a record the recipients of the draft, fills the draft with the status for them, or saves them as
 * a list. Each can be undone.
 */
export function useTakePeople(record: SendRecord) {
  const { language } = useI18n();
  const texts = useViewersTexts();
  const { nameless } = useHistoryListTexts();
  const form = useDraft();
  const [done, setDone] = useState<Done>();

  const finish = (message: Announcement, undo?: () => void) => {
    setDone({ message, ...(undo && { undo }) });
    announce(message);
  };

  const take = (chatIds: string[]) => {
    const message: Announcement = () => texts.taken(chatIds.length);
    const undo = takePeople(form, chatIds, message);
    finish(message, () => {
      undo();
      finish(() => texts.takenBack);
    });
  };

  const sendAgain = (chatIds: string[]) => {
    const { request } = record;
    const message: Announcement = (hide) =>
      texts.readyAgain(chatIds.length, hide(request.fileName || nameless));
    replaceDraft(form, fromRequest({ ...request, participants: chatIds }));
    finish(message, () => {
      undoReplacement(form);
      finish(() => texts.draftIsBack);
    });
    document.querySelector("main")?.scrollIntoView({ behavior: "smooth" });
    // Fields are registered again when they are rendered.
    requestAnimationFrame(() => form.setFocus("audioUrl"));
  };

  const save = (chatIds: string[], group: ViewerGroup) => {
    const fileName = record.request.fileName || nameless;
    const day = formatMoment(language, record.startedAt, 0);
    const name = tidyListName(texts.listOf(group, fileName, day));
    const undo = keepPeople(name, chatIds);
    if (!undo) return finish(() => texts.notSaved);
    finish(
      (hide) => texts.saved(hide(name), chatIds.length),
      () => {
        undo();
        finish(() => texts.unsaved);
      },
    );
  };

  return { done, take, sendAgain, save };
}

import { useState } from "react";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { useHistoryListTexts } from "../../../../i18n/use-history-list-texts.ts";
import { useViewersTexts } from "../../../../i18n/use-viewers-texts.ts";
import type { Announcement } from "../../../../lib/announcement.ts";
import { formatMoment } from "../../../../lib/text/format-moment.ts";
import { useUndoTexts } from "../../../../i18n/use-undo-texts.ts";
import { useRecipientChange } from "../../../../stores/recipients/recipient-change.ts";
import { useShownSend } from "../../../../stores/send/shown-send.ts";
import { keepPeople, takePeople } from "../../../../stores/recipients/take-people.ts";
import { announce } from "../../../../ui/live-region.tsx";
import { fromRequest } from "../../../../voice-status/draft-from-request.ts";
import { tidyListName } from "../../../../voice-status/recipients/saved-list.ts";
import type { ViewerGroup } from "../../../../voice-status/record/viewer-group.ts";
import type { SendRecord } from "../../../../voice-status/record/record.ts";
import { useFillForm } from "../../use-fill-form.ts";

/** Something that was done with people of a record. */
interface Done {
  message: Announcement;
  undo?: () => void;
  /** The draft's recipients were changed, which can be undone until they are changed again. */
  isOfDraft?: boolean;
}

/**
 * Makes people of a record the recipients of the draft, fills the draft with the status for them, or saves them as
 * a list. Each can be undone; a filled draft above the form.
 */
export function useTakePeople(record: SendRecord) {
  const { language } = useI18n();
  const texts = useViewersTexts();
  const { nameless } = useHistoryListTexts();
  const undoTexts = useUndoTexts();
  const fillForm = useFillForm();
  const [done, setDone] = useState<Done>();
  const lastChange = useRecipientChange(({ tools }) => tools?.message);
  const canUndo = !done?.isOfDraft || lastChange === done.message;

  const finish = (message: Announcement, more?: Omit<Done, "message">) => {
    setDone({ message, ...more });
    announce(message);
  };

  const take = (chatIds: string[]) => {
    const message: Announcement = () => texts.taken(chatIds.length);
    const undo = takePeople(chatIds, message);
    const undoAndSay = () => {
      undo();
      finish(() => texts.takenBack);
    };
    finish(message, { undo: undoAndSay, isOfDraft: true });
  };

  const sendAgain = (chatIds: string[]) => {
    const { request } = record;
    const message: Announcement = (hide) =>
      texts.readyAgain(chatIds.length, hide(request.fileName || nameless));
    fillForm(fromRequest({ ...request, participants: chatIds }), {
      what: (hide) => undoTexts.record(hide(request.fileName || nameless)),
      message,
      recipients: (hide) => texts.unseenOf(hide(request.fileName || nameless)),
    });
    // The draft is a new status, whatever was sent before to the same people.
    useShownSend.setState({ since: Date.now() });
    setDone({ message });
  };

  const save = (chatIds: string[], group: ViewerGroup) => {
    const fileName = record.request.fileName || nameless;
    const day = formatMoment(language, record.startedAt, 0);
    const name = tidyListName(texts.listOf(group, fileName, day));
    const undo = keepPeople(name, chatIds);
    if (!undo) return finish(() => texts.notSaved);
    const undoAndSay = () => {
      undo();
      finish(() => texts.unsaved);
    };
    finish((hide) => texts.saved(hide(name), chatIds.length), { undo: undoAndSay });
  };

  const undo = canUndo ? done?.undo : undefined;
  return { message: done?.message, undo, take, sendAgain, save };
}

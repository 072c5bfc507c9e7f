import { useHistoryListTexts } from "../../../i18n/use-history-list-texts.ts";
import { useUndoTexts } from "../../../i18n/use-undo-texts.ts";
import { useDraft } from "../../../stores/draft/draft-form.ts";
import { replaceDraft } from "../../../stores/draft/replace-draft.ts";
import { openRawRequest } from "../../../stores/raw/raw-draft.ts";
import { announce } from "../../../ui/live-region.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { fromRequest } from "../../../voice-status/draft-from-request.ts";
import { isListLost, type SendRecord } from "../../../voice-status/record/record.ts";

/**
 * Returns a function that puts the request of a record into the form, scrolls there, and announces a message. A request
 * that was written by hand is shown in the console.
 */
export function useReuseRecord(): (record: SendRecord, message: string) => void {
  const form = useDraft();
  const undoTexts = useUndoTexts();
  const { nameless } = useHistoryListTexts();
  return (record, message) => {
    if (record.raw !== undefined) {
      return openRawRequest({ method: "sendVoiceStatus", body: record.raw });
    }
    // Without its list, the request would reach everyone.
    const isListMissing = isListLost(record) || isListUntold(record);
    const { fileName } = record.request;
    replaceDraft(form, fromRequest(record.request, isListMissing), {
      what: () => undoTexts.record(usePresentation.getState().hideNumbers(fileName || nameless)),
    });
    announce(message);
    document.querySelector("main")?.scrollIntoView({ behavior: "smooth" });
    // Fields are registered again when they are rendered.
    requestAnimationFrame(() => form.setFocus("audioUrl"));
  };
}

/** The journal does not always tell to whom a status was sent elsewhere. */
function isListUntold({ elsewhere, request }: SendRecord): boolean {
  return elsewhere === true && !request.participants?.length;
}

import { useHistoryListTexts } from "../../../i18n/use-history-list-texts.ts";
import { useUndoTexts } from "../../../i18n/use-undo-texts.ts";
import { openRawRequest } from "../../../stores/raw/raw-draft.ts";
import { usePresentation } from "../../../ui/presentation.ts";
import { fromRequest } from "../../../voice-status/draft-from-request.ts";
import { isListLost, type SendRecord } from "../../../voice-status/record/record.ts";
import { useFillForm } from "../use-fill-form.ts";

/**
 * Returns a function that puts the request of a record into the form, scrolls there, and announces a message. A request
 * that was written by hand is shown in the console.
 */
export function useReuseRecord(): (record: SendRecord, message: string) => void {
  const fillForm = useFillForm();
  const undoTexts = useUndoTexts();
  const { nameless } = useHistoryListTexts();
  return (record, message) => {
    if (record.raw !== undefined) {
      return openRawRequest({ method: "sendVoiceStatus", body: record.raw });
    }
    // Without its list, the request would reach everyone.
    const isListMissing = isListLost(record) || isListUntold(record);
    const { fileName } = record.request;
    fillForm(fromRequest(record.request, isListMissing), {
      what: () => undoTexts.record(usePresentation.getState().hideNumbers(fileName || nameless)),
      message,
    });
  };
}

/** The journal does not always tell to whom a status was sent elsewhere. */
function isListUntold({ elsewhere, request }: SendRecord): boolean {
  return elsewhere === true && !request.participants?.length;
}

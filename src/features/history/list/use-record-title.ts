import { useHistoryListTexts } from "../../../i18n/use-history-list-texts.ts";
import { usePresentation } from "../../../ui/presentation.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";

/** Returns a function that names a record by its file; the journal may not tell that of a status sent elsewhere. */
export function useRecordTitle(): (record: SendRecord) => string {
  const texts = useHistoryListTexts();
  const { hideNumbers } = usePresentation();
  return ({ request }) => hideNumbers(request.fileName) || texts.nameless;
}

import { useI18n } from "../../i18n/i18n.tsx";
import { useRecordTexts } from "../../i18n/use-record-texts.ts";
import { useHistoryListTexts } from "../../i18n/use-history-list-texts.ts";
import { useLedger } from "../../stores/history/ledger-store.ts";
import { showRecord } from "../../stores/history/history-view.ts";
import { useStage } from "../../stores/stage.ts";
import { usePresentation } from "../../ui/presentation.ts";
import type { Command } from "./command.ts";

/** Opens a record of the history, found by its file or its idMessage. */
export function useRecordCommands(): Command[] {
  const { dateTime } = useI18n();
  const recordTexts = useRecordTexts();
  const { nameless } = useHistoryListTexts();
  const records = useLedger((ledger) => ledger.records);
  const { hideNumbers } = usePresentation();
  const isOnStage = useStage((stage) => stage.isOpen);
  if (isOnStage) return [];
  return records.map(({ id, request, state, startedAt, idMessage = "" }) => ({
    id: `record-${id}`,
    group: "records",
    title: hideNumbers(request.fileName) || nameless,
    detail: `${recordTexts.state[state]} · ${dateTime(startedAt)}`,
    words: `${request.fileName} ${idMessage}`,
    run: () => showRecord(id),
  }));
}

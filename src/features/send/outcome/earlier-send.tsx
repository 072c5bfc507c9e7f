import { useRecordTexts } from "../../../i18n/use-record-texts.ts";
import { useSentStatusTexts } from "../../../i18n/use-sent-status-texts.ts";
import { showRecord } from "../../../stores/history/history-view.ts";
import { Button } from "../../../ui/button.tsx";
import { MiddleText } from "../../../ui/middle-text.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";

/** In one quiet line, where the last status of this page is to be found: the draft is another one by now. */
export default function EarlierSend({ record }: { record: SendRecord }) {
  const texts = useSentStatusTexts();
  const recordTexts = useRecordTexts();
  const { hideNumbers } = usePresentation();
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-2 text-xs text-ink-soft">
      <span className="flex min-w-0 whitespace-pre">
        {texts.earlier} <MiddleText>{hideNumbers(record.request.fileName)}</MiddleText> ·{" "}
        {recordTexts.state[record.state]}
      </span>
      <Button size="small" look="quiet" className="-mx-2.5" onClick={() => showRecord(record.id)}>
        {texts.openInHistory}
      </Button>
    </p>
  );
}

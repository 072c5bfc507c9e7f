import { isEmulator } from "../../../green-api/host.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useRecordTexts } from "../../../i18n/use-record-texts.ts";
import { useUndoTexts } from "../../../i18n/use-undo-texts.ts";
import { useSentStatusTexts } from "../../../i18n/use-sent-status-texts.ts";
import { useDraft } from "../../../stores/draft/draft.ts";
import { focusField } from "../../../stores/draft/draft-fields.ts";
import { replaceDraft } from "../../../stores/draft/replace-draft.ts";
import { showRecord } from "../../../stores/history/history-view.ts";
import { useInstance } from "../../../stores/instances/use-instance.ts";
import { Button } from "../../../ui/button.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import { useHeadline, useLifetimeText } from "./use-headline.ts";

interface Props {
  /** Those that GREEN-API has accepted. */
  records: readonly SendRecord[];
}

/** What became of a send, what can be done next, and its ids. */
export default function OutcomeFacts({ records }: Props) {
  const { messages, time } = useI18n();
  const recordTexts = useRecordTexts();
  const texts = useSentStatusTexts();
  const { hideNumbers } = usePresentation();
  const headline = useHeadline(records);
  const lifetime = useLifetimeText(records);
  const sendAnother = useSendAnother();
  const isDemo = isEmulator(useInstance(records[0]?.idInstance ?? ""));
  const last = records.at(-1);
  if (!last) return null;
  const ids = records.flatMap(({ idMessage }) => idMessage ?? []);
  const mayHaveViewers = records.some(({ publishedAt }) => publishedAt !== undefined);

  return (
    <>
      <p className="tabular-nums">
        <b className="inline-block font-semibold first-letter:uppercase">{hideNumbers(headline)}</b>
        {lifetime && <span className="text-ink-soft"> · {lifetime}</span>}
      </p>
      {isDemo && <p className="-mt-1 text-ink-soft">{texts.demo}</p>}
      <div className="flex flex-wrap gap-2">
        {/* One button, because both are said by the details of the record. */}
        <Button size="small" onClick={() => showRecord(last.id)}>
          {mayHaveViewers ? texts.whoSawIt : texts.openInHistory}
        </Button>
        <Button size="small" onClick={sendAnother}>
          {texts.sendAnother}
        </Button>
      </div>
      <p className="flex items-center gap-1 text-xs text-ink-soft">
        <span className="flex-none">{texts.sentAt(time(last.startedAt))} ·</span>
        <bdi className="truncate font-mono">{ids.join(", ")}</bdi>
        <CopyButton
          compact
          label={recordTexts.copyId}
          text={() => ids.join("\n")}
          texts={messages.page}
        />
      </p>
    </>
  );
}

/** Returns a function that keeps colour and recipients, and asks for other audio. */
function useSendAnother(): () => void {
  const texts = useSentStatusTexts();
  const undoTexts = useUndoTexts();
  return () => {
    const next = { ...useDraft.getState(), audioUrl: "", fileName: "" };
    replaceDraft(next, { what: () => undoTexts.audio });
    announce(texts.anotherBegun);
    // Fields are registered again when they are rendered.
    requestAnimationFrame(() => focusField("audioUrl"));
  };
}

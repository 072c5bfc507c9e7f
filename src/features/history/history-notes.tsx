import type { ReactNode } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { useRecordTexts } from "../../i18n/use-record-texts.ts";
import { restoreRemoved } from "../../stores/history/ledger.ts";
import { useLedger } from "../../stores/history/ledger-store.ts";
import { Button } from "../../ui/button.tsx";
import { useHistoryFiles } from "./export/use-history-files.ts";

interface Props {
  followFailed: boolean;
  /** Called when a removed record is back; the pressed button is gone. */
  onRestored: () => void;
}

/** What a person should know about the history itself. */
export default function HistoryNotes({ followFailed, onRestored }: Props) {
  const { messages } = useI18n();
  const texts = useRecordTexts();
  const { quarantined, stored, crashSafe, removed } = useLedger();
  const files = useHistoryFiles();

  const restore = () => {
    restoreRemoved();
    onRestored();
  };

  return (
    <>
      {!stored && (
        <Note
          act={
            <Button size="small" onClick={() => files.save(({ exportJson }) => exportJson())}>
              {texts.saveNow}
            </Button>
          }
        >
          {texts.notStored}
        </Note>
      )}
      {files.missing && <Note>{messages.page.partMissing}</Note>}
      {!crashSafe && <Note>{texts.notCrashSafe}</Note>}
      {quarantined > 0 && <Note>{texts.setAside(quarantined)}</Note>}
      {removed && (
        <Note
          tone="calm"
          act={
            <Button size="small" onClick={restore}>
              {messages.compose.undo}
            </Button>
          }
        >
          {texts.removed}
        </Note>
      )}
      {followFailed && <Note>{texts.followFailed}</Note>}
    </>
  );
}

interface NoteProps {
  children: string;
  tone?: "calm" | "caution";
  act?: ReactNode;
}

const tones = { calm: "bg-sunken text-ink-soft", caution: "bg-caution-wash text-caution" };

function Note({ children, tone = "caution", act }: NoteProps) {
  return (
    <div
      className={`mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-control px-3.5 py-2.5 text-sm ${tones[tone]}`}
    >
      <p role="status">{children}</p>
      {act}
    </div>
  );
}

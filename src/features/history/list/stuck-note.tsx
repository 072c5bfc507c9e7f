import { TriangleAlert } from "lucide-react";
import { describeLength } from "../../../i18n/describe-lifetime.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useRecordTexts } from "../../../i18n/use-record-texts.ts";
import { useHistoryListTexts } from "../../../i18n/use-history-list-texts.ts";
import { useTextNow } from "../../../lib/browser/use-text-now.ts";
import { useStuck } from "../../../stores/history/follow/stuck.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { openRegion } from "../../../stores/open-region.ts";
import { Button } from "../../../ui/button.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { recipientCountOf, type SendRecord } from "../../../voice-status/record/record.ts";
import type { StuckReport } from "../../../voice-status/record/stuck.ts";

/** Says that a status does not move on, or may reach nobody, and what helps; nothing if it moves. */
export function StuckNote({ record }: { record: SendRecord }) {
  const stuck = useStuck(record);
  return stuck && <StuckReason record={record} stuck={stuck} />;
}

interface Props {
  record: SendRecord;
  stuck: StuckReport;
  className?: string;
}

export function StuckReason({ record, stuck, className = "" }: Props) {
  const { messages } = useI18n();
  const texts = useHistoryListTexts().stuck;
  const { hideName } = usePresentation();
  const isChosen = useChosenInstance().idInstance === record.idInstance;
  const waiting = useWaitingText(stuck.since);
  const isQueue = stuck.reason === "queue";

  return (
    <div
      className={`flex gap-2.5 rounded-control bg-caution-wash px-3.5 py-2.5 text-sm ${className}`}
    >
      <TriangleAlert size={16} aria-hidden className="mt-0.5 flex-none text-caution" />
      <div className="grid min-w-0 gap-1">
        <p role="status" className="font-medium text-caution">
          {isQueue ? texts.queue(waiting) : texts.restricted}
        </p>
        <p>{isQueue ? texts.queueHelp : texts.restrictedHelp}</p>
        {!isChosen && <p>{texts.choose(hideName(record.instanceLabel))}</p>}
        <div className="flex flex-wrap items-center gap-x-3">
          {isChosen && (
            <Button size="small" onClick={() => openRegion("set-up", "account")}>
              {messages.page.openSetUp}
            </Button>
          )}
          <SupportText record={record} />
        </div>
      </div>
    </div>
  );
}

function useWaitingText(since: number): string {
  const texts = useHistoryListTexts();
  return useTextNow((now) => describeLength(now - since, texts));
}

/** Copies what GREEN-API's support asks for. A record contains no token, so neither does this text. */
function SupportText({ record }: { record: SendRecord }) {
  const { messages } = useI18n();
  const recordTexts = useRecordTexts();
  const { stuck: texts } = useHistoryListTexts();
  const { idInstance, idMessage = "", request, state, journalWord, startedAt } = record;
  const write = () =>
    texts.supportText({
      idInstance,
      idMessage,
      fileName: request.fileName,
      recipients: String(recipientCountOf(record) || recordTexts.everyone),
      state: journalWord ?? state,
      sentAt: new Date(startedAt).toISOString(),
      now: new Date().toISOString(),
    });
  return <CopyButton label={texts.support} text={write} texts={messages.page} />;
}

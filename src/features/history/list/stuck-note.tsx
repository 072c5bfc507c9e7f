import { TriangleAlert } from "lucide-react";
import { describeLength } from "../../../i18n/describe-lifetime.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useHistoryListTexts } from "../../../i18n/use-history-list-texts.ts";
import { useTextNow } from "../../../lib/browser/use-text-now.ts";
import { useStuck } from "../../../stores/history/follow/stuck.ts";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { ExternalLink } from "../../../ui/external-link.tsx";
import { recipientCountOf, type SendRecord } from "../../../voice-status/record/record.ts";

/** The instance is rebooted there. */
const CONSOLE = "https://console.green-api.com/";

interface Props {
  record: SendRecord;
  className?: string;
}

/** Says that a status does not move on, or may reach nobody, and what helps. */
export function StuckNote({ record, className = "" }: Props) {
  const { messages } = useI18n();
  const texts = useHistoryListTexts().stuck;
  const stuck = useStuck(record);
  const waiting = useWaitingText(stuck?.since ?? record.startedAt);
  if (!stuck) return null;
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
        <div className="flex flex-wrap items-center gap-x-3">
          <ExternalLink href={CONSOLE} note={messages.page.opensElsewhere}>
            {texts.console}
          </ExternalLink>
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
  const { stuck: texts } = useHistoryListTexts();
  const { idInstance, idMessage = "", request, state, journalWord, startedAt } = record;
  const write = () =>
    texts.supportText({
      idInstance,
      idMessage,
      fileName: request.fileName,
      recipients: String(recipientCountOf(record) || messages.history.everyone),
      state: journalWord ?? state,
      sentAt: new Date(startedAt).toISOString(),
      now: new Date().toISOString(),
    });
  return (
    <span className="-ml-2">
      <CopyButton label={texts.support} text={write} texts={messages.page} />
    </span>
  );
}

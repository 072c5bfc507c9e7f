import { type ReactNode, useState } from "react";
import { describeCheck } from "../../i18n/describe-check.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useConfirmSendTexts } from "../../i18n/use-confirm-send-texts.ts";
import { formatComing } from "../../lib/text/format-coming.ts";
import { formatAgo } from "../../lib/text/format-ago.ts";
import type { SendConfirmation } from "../../stores/send/send-confirmation.ts";
import { summaryOfOutgoing } from "../../stores/send/send-summary.ts";
import { ConfirmDialog } from "../../ui/dialogs/confirm-dialog.tsx";
import { usePresentation } from "../../ui/presentation.ts";
import { type Check, isRefusalCertain } from "../../voice-status/checks/check.ts";
import type { EarlierSend, Repeat } from "../../voice-status/record/repeat.ts";
import { SendSentence } from "./send-sentence.tsx";

/** The one question before a send: what is sent, and every reason to think twice. */
export default function ConfirmSendDialog({ outgoing, reasons, answer }: SendConfirmation) {
  const { messages, language } = useI18n();
  const texts = useConfirmSendTexts();
  const { hideName } = usePresentation();
  const { plannedAt } = outgoing;
  const isPlanned = plannedAt !== undefined;
  const [now] = useState(Date.now);
  const { blocking, repeat, isForEveryone } = reasons;
  const isBlocked = blocking.length > 0;
  const isRepeat = repeat !== undefined;
  /** Nobody would see it twice, and it may have been made ready for those who did not view it. */
  const isUnseen = isRepeat && repeat.kind !== "newer" && repeat.isUnseen;
  const main = isBlocked ? "blocking" : isRepeat ? "repeat" : "everyone";
  const summary = summaryOfOutgoing(outgoing);

  return (
    <ConfirmDialog
      title={texts.title[main]}
      action={texts.action({ isBlocked, isRepeat, isForEveryone, isPlanned })}
      look={isBlocked || (isRepeat && !isUnseen) ? "danger" : "primary"}
      texts={isBlocked ? { ...messages.page, cancel: texts.back } : messages.page}
      onConfirm={() => answer(true)}
      onClose={() => answer(false)}
    >
      {summary && (
        <div className="rounded-control bg-sunken px-3 py-2 text-sm">
          <SendSentence summary={summary} />
        </div>
      )}
      {isPlanned && <p>{texts.plannedFor(formatComing(language, plannedAt, now))}</p>}
      {isBlocked && (
        <>
          {!blocking.every(isRefusalCertain) && <p>{texts.blocked}</p>}
          <BlockingChecks checks={blocking} />
        </>
      )}
      {repeat && <RepeatText repeat={repeat} isMain={main === "repeat"} />}
      {isForEveryone && (
        <Reason title={texts.title.everyone} isMain={main === "everyone"}>
          <p>{texts.everyone(hideName(outgoing.instanceLabel))}</p>
        </Reason>
      )}
    </ConfirmDialog>
  );
}

/** A reason under its own title, unless that is the title of the dialog. */
function Reason(props: { title: string; isMain: boolean; children: ReactNode }) {
  return (
    <div>
      {!props.isMain && <h3 className="font-semibold">{props.title}</h3>}
      {props.children}
    </div>
  );
}

function BlockingChecks({ checks }: { checks: Check[] }) {
  const { messages } = useI18n();
  return (
    <ul className="grid gap-2">
      {checks.map((check) => {
        const { title, reason } = describeCheck(messages, check);
        return (
          <li key={check.name} className="border-l-2 border-bad pl-3">
            {title}
            <span className="block text-xs text-ink-soft">{reason}</span>
          </li>
        );
      })}
    </ul>
  );
}

function RepeatText({ repeat, isMain }: { repeat: Repeat; isMain: boolean }) {
  const texts = useConfirmSendTexts();
  return (
    <Reason title={texts.title.repeat} isMain={isMain}>
      {repeat.kind === "newer" ? <p>{texts.repeat.newer}</p> : <Earlier send={repeat} />}
    </Reason>
  );
}

function Earlier({ send }: { send: EarlierSend }) {
  const { language, dateTime } = useI18n();
  const texts = useConfirmSendTexts().repeat;
  const { hideNumbers } = usePresentation();
  const { kind, startedAt, fileName, viewers, isUnseen } = send;
  const [age] = useState(() => Date.now() - startedAt);
  // By a clock that was wrong, it may lie in the future.
  const when = age < 0 ? dateTime(startedAt) : formatAgo(age, language);
  return (
    <>
      <p className="wrap-anywhere">
        {texts[isUnseen ? "unseen" : kind](send, hideNumbers(fileName), when)}
      </p>
      {viewers && viewers.sent > 0 && (
        <p className="text-sm text-ink-soft">
          {texts.reached(viewers.delivered, viewers.read, viewers.sent)}
        </p>
      )}
    </>
  );
}

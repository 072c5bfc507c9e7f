import { describeCheck } from "../../i18n/describe-check.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { linkChecks } from "../../i18n/link-checks.ts";
import { cancelSend, type SendConfirmation } from "../../stores/send/send-confirmation.ts";
import { confirmSend } from "../../stores/send/send-or-confirm.ts";
import { ConfirmDialog } from "../../ui/dialogs/confirm-dialog.tsx";
import { usePresentation } from "../../ui/presentation.ts";
import type { Check } from "../../voice-status/checks/check.ts";
import type { Repeat } from "../../voice-status/record/repeat.ts";

/** Asks before a send that would not appear, would be a second delivery, or goes to everyone. */
export default function ConfirmSendDialog({ confirmation }: { confirmation: SendConfirmation }) {
  const { messages } = useI18n();
  const { hideName } = usePresentation();
  const { checks, page, send } = messages;
  const { reason, blocking, repeat, outgoing } = confirmation;
  const buttons = { texts: page, onConfirm: confirmSend, onClose: cancelSend };

  switch (reason) {
    case "blocked":
      return (
        <ConfirmDialog
          {...buttons}
          key={reason}
          title={checks.blockedTitle}
          action={checks.sendAnyway}
          look="danger"
          texts={{ ...page, cancel: checks.back }}
        >
          <p>{checks.blockedText}</p>
          <BlockingChecks checks={blocking} />
        </ConfirmDialog>
      );
    case "repeat":
      return (
        <ConfirmDialog
          {...buttons}
          key={reason}
          title={send.repeatTitle}
          action={send.repeat}
          look="danger"
        >
          {repeat && <RepeatText repeat={repeat} />}
        </ConfirmDialog>
      );
    case "everyone":
      return (
        <ConfirmDialog
          {...buttons}
          key={reason}
          title={send.confirmTitle}
          action={send.confirm}
          look="primary"
        >
          <p>{send.confirmText(hideName(outgoing.instanceLabel))}</p>
        </ConfirmDialog>
      );
  }
}

function BlockingChecks({ checks }: { checks: Check[] }) {
  const { language, messages } = useI18n();
  return (
    <ul className="grid gap-2">
      {checks.map((check) => {
        const { title, reason } = describeCheck(messages, check, linkChecks[language]);
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

function RepeatText({ repeat }: { repeat: Repeat }) {
  const { messages, dateTime } = useI18n();
  const texts = messages.send;
  return (
    <p>
      {repeat.kind === "newer" && texts.repeatNewer}
      {repeat.kind === "open" && texts.repeatOpen(dateTime(repeat.startedAt))}
      {repeat.kind === "queued" && texts.repeatQueued(dateTime(repeat.startedAt))}
    </p>
  );
}

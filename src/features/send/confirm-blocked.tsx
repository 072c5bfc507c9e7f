import { describeCheck } from "../../i18n/describe-check.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { linkChecks } from "../../i18n/link-checks.ts";
import { passGate } from "../../stores/send/gates.ts";
import { turnBack } from "../../stores/send/shut-gate.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import type { Check } from "../../voice-status/checks/check.ts";

interface Props {
  blocking: Check[];
}

/** Stands in the way of a status that would not appear; whoever wants to see just that goes on. */
export default function ConfirmBlocked({ blocking }: Props) {
  const { language, messages } = useI18n();
  const texts = messages.checks;
  return (
    <ConfirmDialog
      title={texts.blockedTitle}
      action={texts.sendAnyway}
      look="danger"
      texts={{ ...messages.page, cancel: texts.back }}
      onConfirm={passGate}
      onClose={turnBack}
    >
      <p>{texts.blockedText}</p>
      <ul className="grid gap-2">
        {blocking.map((check) => {
          const { title, reason } = describeCheck(messages, check, linkChecks[language]);
          return (
            <li key={check.name} className="border-l-2 border-bad pl-3">
              {title}
              <span className="block text-xs text-ink-soft">{reason}</span>
            </li>
          );
        })}
      </ul>
    </ConfirmDialog>
  );
}

import { useRef } from "react";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { useRecipientDialogTexts } from "../../../../i18n/use-recipient-dialog-texts.ts";
import { useSignInTexts } from "../../../../i18n/use-sign-in-texts.ts";
import { Button } from "../../../../ui/button.tsx";
import { Dialog } from "../../../../ui/dialogs/dialog.tsx";
import { ProgressBar } from "../../../../ui/progress-bar.tsx";
import { chatIdsOf } from "../../../../voice-status/draft.ts";
import { VerifiedNumbers } from "./verified-numbers.tsx";
import { QueryFailure } from "../query-failure.tsx";
import { minutesToVerify } from "../../../../voice-status/recipients/verify-numbers.ts";
import { useMayCall } from "../../../../stores/may-call.ts";
import { useContactNames } from "../../../../stores/recipients/contacts.ts";
import { useChosenInstance } from "../../../../stores/instances/instances.ts";
import { useRecipientChoice } from "../../../../stores/recipients/use-recipient-choice.ts";
import type { ChooseRecipients } from "../choose-recipients.ts";
import { useVerifyNumbers } from "./use-verify-numbers.ts";

/** Checks per month in the smallest tariff. */
const DEVELOPER_QUOTA = 100;

interface Props {
  onChoose: ChooseRecipients;
  onClose: () => void;
}

/** Checks which of the recipients exist in WhatsApp, one by one, once the user starts it. */
export default function VerifyNumbersDialog({ onChoose, onClose }: Props) {
  const instance = useChosenInstance();
  const choice = useRecipientChoice();
  const names = useContactNames(instance);
  const { messages } = useI18n();
  const dialogTexts = useRecipientDialogTexts();
  const texts = dialogTexts.check;
  const chatIds = chatIdsOf(choice.recipients);
  const check = useVerifyNumbers(instance, chatIds);
  const found = useRef<HTMLDivElement>(null);
  const hasToken = instance.apiTokenInstance !== "";
  const mayCall = useMayCall("checkWhatsapp");
  const signInTexts = useSignInTexts();
  const canCheck = hasToken && mayCall;
  const isRunning = check.state !== "idle";
  const { missing, waiting, failure } = check;
  const done = chatIds.length - waiting.length;

  const start = async () => {
    await check.start();
    // If nothing is left to check, the button is gone, and the focus with it.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) found.current?.focus();
    });
  };
  const removeMissing = () => {
    const gone = new Set(missing);
    const recipients = choice.recipients.filter((recipient) => !gone.has(recipient));
    onChoose({ everyone: false, recipients }, () => texts.removed(missing.length));
  };

  return (
    <Dialog title={texts.title} closeLabel={messages.page.close} onClose={onClose}>
      {!hasToken && <p className="text-caution">{dialogTexts.noToken}</p>}
      {!mayCall && <p className="text-caution">{signInTexts.readerCall("checkWhatsapp")}</p>}
      {canCheck && !isRunning && waiting.length > 0 && (
        <VerificationCost waiting={waiting.length} known={done} />
      )}
      {isRunning && (
        <div className="grid gap-1.5 text-sm">
          <ProgressBar share={done / chatIds.length} label={texts.progress} />
          <p className="flex flex-wrap justify-between gap-x-3">
            {texts.of(done, chatIds.length)}
            {check.state === "paused" && <span className="text-caution">{texts.paused}</span>}
          </p>
        </div>
      )}
      {done > 0 && <VerifiedNumbers ref={found} check={check} names={names} />}
      {failure && (
        <div className="grid gap-0.5">
          <QueryFailure error={failure} />
          {done > 0 && <p className="text-sm text-ink-soft">{texts.kept}</p>}
        </div>
      )}
      {canCheck && (
        <div className="flex flex-wrap justify-end gap-2">
          {waiting.length > 0 && (
            <Button
              look={isRunning || missing.length > 0 ? "secondary" : "primary"}
              onClick={() => (isRunning ? check.stop() : void start())}
            >
              {isRunning && texts.stop}
              {!isRunning && (done > 0 ? texts.goOn : texts.start)(waiting.length)}
            </Button>
          )}
          {!isRunning && missing.length > 0 && (
            <Button look="primary" onClick={removeMissing}>
              {texts.remove(missing.length)}
            </Button>
          )}
        </div>
      )}
    </Dialog>
  );
}

interface CostProps {
  waiting: number;
  /** How many were checked before. */
  known: number;
}

/** What the check costs, shown before it starts. */
function VerificationCost({ waiting, known }: CostProps) {
  const texts = useRecipientDialogTexts().check;
  const minutes = minutesToVerify(waiting);
  return (
    <div className="grid gap-1.5 text-sm">
      <p>
        {texts.intro(waiting)} {known > 0 && texts.known(known)}{" "}
        {minutes > 1 && texts.takes(minutes)}
      </p>
      <p className="text-ink-soft">
        {texts.quota}
        {waiting > DEVELOPER_QUOTA && <span className="block text-caution">{texts.overQuota}</span>}
      </p>
    </div>
  );
}

import { useMutation } from "@tanstack/react-query";
import { GreenApiFailure } from "../../green-api/failure.ts";
import { labelOf } from "../../i18n/instance-label.ts";
import { changeSettings } from "../../stores/instances/change-settings.ts";
import { useChosenInstance } from "../../stores/instances/instances.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { describeFailure } from "../../i18n/describe-failure.ts";
import { useNotificationTexts } from "../../i18n/use-notification-texts.ts";
import { useSignInTexts } from "../../i18n/use-sign-in-texts.ts";
import { useMayCall } from "../../stores/may-call.ts";
import { ConfirmDialog } from "../../ui/dialogs/confirm-dialog.tsx";
import { announce } from "../../ui/live-region.tsx";
import { usePresentation } from "../../ui/presentation.ts";

interface Props {
  onDone: () => void;
  onClose: () => void;
}

/** Asks before it sets `outgoingWebhook`, because that restarts the instance. */
export default function SwitchOnNotificationsDialog({ onDone, onClose }: Props) {
  const instance = useChosenInstance();
  const { messages } = useI18n();
  const texts = useNotificationTexts();
  const signInTexts = useSignInTexts();
  const mayCall = useMayCall("setSettings");
  const hideName = usePresentation((state) => state.hideName);

  const { mutate, isPending, error } = useMutation({
    mutationFn: () => changeSettings(instance, { outgoingWebhook: "yes" }),
    onSuccess: (isSaved) => {
      if (!isSaved) return;
      announce(texts.switchedOn);
      onDone();
    },
  });

  const failure =
    error instanceof GreenApiFailure ? describeFailure(messages, error).title : undefined;
  return (
    <ConfirmDialog
      title={texts.title}
      action={isPending ? texts.switchingOn : texts.switchOn}
      look="primary"
      texts={messages.page}
      isBusy={isPending || !mayCall}
      error={mayCall ? failure : signInTexts.readerSetUp}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      <p>{texts.text(hideName(labelOf(instance, messages)))}</p>
    </ConfirmDialog>
  );
}

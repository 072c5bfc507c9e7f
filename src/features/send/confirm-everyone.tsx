import { useI18n } from "../../i18n/i18n.tsx";
import { passGate } from "../../stores/send/gates.ts";
import { turnBack } from "../../stores/send/shut-gate.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { usePresentation } from "../../ui/presentation.ts";

interface Props {
  instanceLabel: string;
}

export default function ConfirmEveryone({ instanceLabel }: Props) {
  const { messages } = useI18n();
  const { hideName } = usePresentation();
  const texts = messages.send;
  return (
    <ConfirmDialog
      title={texts.confirmTitle}
      action={texts.confirm}
      look="primary"
      texts={messages.page}
      onConfirm={passGate}
      onClose={turnBack}
    >
      <p>{texts.confirmText(hideName(instanceLabel))}</p>
    </ConfirmDialog>
  );
}

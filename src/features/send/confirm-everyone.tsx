import { useI18n } from "../../i18n/i18n.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { usePresentation } from "../../ui/presentation.ts";

interface Props {
  instanceLabel: string;
  onConfirm: () => void;
  onClose: () => void;
}

export default function ConfirmEveryone({ instanceLabel, onConfirm, onClose }: Props) {
  const { messages } = useI18n();
  const { hideName } = usePresentation();
  const texts = messages.send;
  return (
    <ConfirmDialog
      title={texts.confirmTitle}
      action={texts.confirm}
      look="primary"
      texts={messages.page}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{texts.confirmText(hideName(instanceLabel))}</p>
    </ConfirmDialog>
  );
}

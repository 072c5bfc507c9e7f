import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
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
    <Dialog title={texts.confirmTitle} closeLabel={messages.page.close} onClose={onClose}>
      <p>{texts.confirmText(hideName(instanceLabel))}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{messages.page.cancel}</Button>
        <Button look="primary" onClick={onConfirm}>
          {texts.confirm}
        </Button>
      </div>
    </Dialog>
  );
}

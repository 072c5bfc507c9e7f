import { useI18n } from "../../../i18n/i18n.tsx";
import { useSaveQuestionTexts } from "../../../i18n/use-save-question-texts.ts";
import { ConfirmDialog } from "../../../ui/dialogs/confirm-dialog.tsx";

interface Props {
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before a file with real names and numbers is saved. */
export default function SaveQuestion({ onConfirm, onClose }: Props) {
  const { messages } = useI18n();
  const texts = useSaveQuestionTexts();
  return (
    <ConfirmDialog
      title={texts.title}
      action={texts.save}
      look="primary"
      texts={messages.page}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{texts.text}</p>
    </ConfirmDialog>
  );
}

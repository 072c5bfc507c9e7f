import { useI18n } from "../i18n/i18n.tsx";
import { useSaveQuestionTexts } from "../i18n/use-save-question-texts.ts";
import { endPendingSave } from "../stores/pending-save.ts";
import { ConfirmDialog } from "../ui/dialogs/confirm-dialog.tsx";

/** Asks before a file with real names and numbers is saved. */
export default function SaveQuestion({ save }: { save: () => void }) {
  const { messages } = useI18n();
  const texts = useSaveQuestionTexts();
  return (
    <ConfirmDialog
      title={texts.title}
      action={texts.save}
      look="primary"
      texts={messages.page}
      onConfirm={() => {
        endPendingSave();
        save();
      }}
      onClose={endPendingSave}
    >
      <p>{texts.text}</p>
    </ConfirmDialog>
  );
}

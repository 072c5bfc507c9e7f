import { type ReactNode, useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useSaveQuestionTexts } from "../../../i18n/use-save-question-texts.ts";
import { ConfirmDialog } from "../../../ui/dialogs/confirm-dialog.tsx";
import { usePresentation } from "../../../ui/presentation.ts";

/**
 * A file has real numbers and names: on a shared screen the person is asked before it is saved.
 *
 * @returns a function that saves at once or after the question, and the question, to be rendered.
 */
export function useSaveQuestion(): { ask: (save: () => void) => void; question: ReactNode } {
  const { messages } = useI18n();
  const texts = useSaveQuestionTexts();
  const { presenting } = usePresentation();
  const [pending, setPending] = useState<{ save: () => void }>();
  const close = () => setPending(undefined);
  return {
    ask: (save) => (presenting ? setPending({ save }) : save()),
    question: pending && (
      <ConfirmDialog
        title={texts.title}
        action={texts.save}
        look="primary"
        texts={messages.page}
        onConfirm={() => {
          close();
          pending.save();
        }}
        onClose={close}
      >
        <p>{texts.text}</p>
      </ConfirmDialog>
    ),
  };
}

import { type ReactNode, useState } from "react";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useHistoryToolsTexts } from "../../../i18n/use-history-tools-texts.ts";
import { ConfirmDialog } from "../../../ui/dialogs/confirm-dialog.tsx";
import { usePresentation } from "../../../ui/presentation.ts";

interface SaveGuard {
  /** Saves at once, or in presentation mode after the question was answered. */
  guard: (save: () => void) => void;
  /** The question, to be rendered. */
  question: ReactNode;
}

/** A file has real names and numbers. On a shared screen, the person is reminded of that before it is saved. */
export function useSaveGuard(): SaveGuard {
  const { messages } = useI18n();
  const texts = useHistoryToolsTexts();
  const { presenting } = usePresentation();
  const [pending, setPending] = useState<{ save: () => void }>();

  const confirm = () => {
    setPending(undefined);
    pending?.save();
  };
  return {
    guard: (save) => (presenting ? setPending({ save }) : save()),
    question: pending && (
      <ConfirmDialog
        title={texts.realDataTitle}
        action={texts.saveAnyway}
        look="primary"
        texts={messages.page}
        onConfirm={confirm}
        onClose={() => setPending(undefined)}
      >
        <p>{texts.realData}</p>
      </ConfirmDialog>
    ),
  };
}

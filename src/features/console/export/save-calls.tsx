import { useState } from "react";
import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useSaveQuestionTexts } from "../../../i18n/use-save-question-texts.ts";
import { useCallLog } from "../../../stores/calls/call-log.ts";
import { Button } from "../../../ui/button.tsx";
import { ConfirmDialog } from "../../../ui/dialogs/confirm-dialog.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { saveHar } from "./save-har.ts";

/** Saves all calls. A file has real numbers and names: on a shared screen the person is asked first. */
export function SaveCalls() {
  const texts = useCallTexts();
  const { messages } = useI18n();
  const question = useSaveQuestionTexts();
  const { presenting } = usePresentation();
  const [isAsking, setAsking] = useState(false);

  const save = () => {
    setAsking(false);
    saveHar(useCallLog.getState().calls);
    announce(texts.saved);
  };

  return (
    <>
      <Button size="small" look="quiet" onClick={() => (presenting ? setAsking(true) : save())}>
        {texts.saveHar}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={question.title}
          action={question.save}
          look="primary"
          texts={messages.page}
          onConfirm={save}
          onClose={() => setAsking(false)}
        >
          <p>{question.text}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

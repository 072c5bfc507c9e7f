import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import { useCallLog } from "../../../stores/calls/call-log.ts";
import { Button } from "../../../ui/button.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { saveHar } from "./save-har.ts";
import { useSaveQuestion } from "./use-save-question.tsx";

/** Saves all calls. */
export function SaveCalls() {
  const texts = useCallTexts();
  const { ask, question } = useSaveQuestion();

  const save = () => {
    saveHar(useCallLog.getState().calls);
    announce(texts.saved);
  };

  return (
    <>
      <Button size="small" look="quiet" onClick={() => ask(save)}>
        {texts.saveHar}
      </Button>
      {question}
    </>
  );
}

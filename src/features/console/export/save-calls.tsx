import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import { useCallLog } from "../../../stores/calls/call-log.ts";
import { saveUnlessPresenting } from "../../../stores/pending-save.ts";
import { Button } from "../../../ui/button.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { saveHar } from "./save-har.ts";

/** Saves all calls. */
export function SaveCalls() {
  const texts = useCallTexts();
  const { presenting } = usePresentation();

  const save = () => {
    saveHar(useCallLog.getState().calls);
    announce(texts.saved);
  };

  return (
    <Button size="small" look="quiet" onClick={() => saveUnlessPresenting(presenting, save)}>
      {texts.saveHar}
    </Button>
  );
}

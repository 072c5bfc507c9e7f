import { useState } from "react";
import { labelOf } from "../../../i18n/instance-label.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useSignInTexts } from "../../../i18n/use-sign-in-texts.ts";
import { useTestRunTexts } from "../../../i18n/use-test-run-texts.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { useMayCall } from "../../../stores/may-call.ts";
import { stopRun, useLastRun } from "../../../stores/test-run/last-run.ts";
import { runCases } from "../../../stores/test-run/run-cases.ts";
import { Button } from "../../../ui/button.tsx";
import { ConfirmDialog } from "../../../ui/dialogs/confirm-dialog.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { reachOf } from "../../../voice-status/raw/raw-send.ts";
import type { TestCase } from "../../../voice-status/test-run/test-case.ts";

/** Begins a run after one question, and stops it. */
export function RunBar({ cases }: { cases: readonly TestCase[] }) {
  const { messages } = useI18n();
  const texts = useTestRunTexts();
  const { hideName } = usePresentation();
  const { isRunning, isStopping } = useLastRun();
  const instance = useChosenInstance();
  const mayCall = useMayCall("sendVoiceStatus");
  const signInTexts = useSignInTexts();
  const canRun = instance.apiTokenInstance !== "" && mayCall;
  const [isAsking, setAsking] = useState(false);
  const label = labelOf(instance, messages, hideName);
  const everyone = cases.filter(({ body }) => reachOf(body).kind === "everyone").length;

  if (isRunning) {
    return isStopping ? (
      <span className="text-sm text-ink-soft">{texts.stopping}</span>
    ) : (
      <Button size="small" onClick={stopRun}>
        {texts.stop}
      </Button>
    );
  }
  return (
    <>
      <Button size="small" aria-disabled={!canRun} onClick={() => canRun && setAsking(true)}>
        {texts.run(cases.length)}
      </Button>
      <span className="mx-2 truncate text-sm text-ink-soft">
        <bdi>{texts.through(label)}</bdi>
      </span>
      {!mayCall && <p className="text-sm text-caution">{signInTexts.reader}</p>}
      {isAsking && (
        <ConfirmDialog
          title={texts.question.title(cases.length)}
          action={texts.question.send}
          look="primary"
          texts={messages.page}
          onConfirm={() => {
            setAsking(false);
            void runCases(cases, instance, labelOf(instance, messages));
          }}
          onClose={() => setAsking(false)}
        >
          <p>{texts.question.text(label)}</p>
          {everyone > 0 && <p className="text-caution">{texts.question.everyone(everyone)}</p>}
        </ConfirmDialog>
      )}
    </>
  );
}

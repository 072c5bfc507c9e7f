import { useEffect, useRef } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { commandKey } from "../../lib/browser/command-key.ts";
import { useFirstInput } from "../../lib/browser/use-first-input.ts";
import { lateTextsOptions } from "../../i18n/use-late-texts.ts";
import { useChosenInstance } from "../../stores/instances/instances.ts";
import { openLedger } from "../../stores/history/open-ledger.ts";
import { loadSend, useSendMissing } from "../../stores/send/load-send.ts";
import { stopPlan, usePlanRun } from "../../stores/send/plan/plan-run.ts";
import { queryClient } from "../../stores/query-client.ts";
import { useSendProgress } from "../../stores/send/send-progress.ts";
import { useSending } from "../../stores/send/sending.ts";
import { Button } from "../../ui/button.tsx";
import { lazyPart, NotLoaded } from "../../ui/lazy-part.tsx";
import { OutcomeStepsPlace } from "./outcome/outcome.tsx";
import { useSendDraft } from "./use-send-draft.ts";

const SendLine = lazyPart(() => import("./send-line.tsx"));
const SendStepLabel = lazyPart(() => import("./send-step-label.tsx"));
const SendStopNote = lazyPart(() => import("./send-stop-note.tsx"));

/** Sticks to the bottom edge while the content above it is longer than the screen. */
export function SendBar() {
  const { messages } = useI18n();
  const texts = messages.send;
  const isMissing = useSendMissing((send) => send.isMissing);
  const hasToken = useChosenInstance().apiTokenInstance !== "";

  const isInUse = useFirstInput();

  // Loaded long before a click on Send, so that it works, and says how it ended, even if the server is gone by then.
  useEffect(() => {
    if (!isInUse) return;
    void queryClient.prefetchQuery(lateTextsOptions);
    void import("./outcome/outcome-card.tsx").catch(() => {});
    void loadSend();
    void openLedger();
  }, [isInUse]);

  return (
    <div className="sticky bottom-0 z-10 grid gap-1.5 bg-canvas max-md:-mx-4 max-md:border-t max-md:border-line max-md:px-4 max-md:py-3 max-md:not-has-data-outcome:mt-[46px] md:-mt-3 md:py-3">
      {isMissing && <NotLoaded onTryAgain={() => void loadSend()} />}
      {!hasToken && <p className="text-sm text-caution">{texts.noInstance}</p>}
      <div className="flex min-h-10 min-w-0 items-center gap-1">{isInUse && <SendLine />}</div>
      <SendButtons hasToken={hasToken} isInUse={isInUse} />
      {isInUse && <SendStopNote />}
      <OutcomeStepsPlace />
    </div>
  );
}

/** Send, which shows each step in its place, and beside it what ends the step. */
function SendButtons({ hasToken, isInUse }: { hasToken: boolean; isInUse: boolean }) {
  const { messages } = useI18n();
  const texts = messages.send;
  const { step, cancel } = useSendProgress();
  const stopWaiting = useSending((sending) => sending.stopWaiting);
  const onSend = useSendDraft();
  const submit = useRef<HTMLButtonElement>(null);
  const { planId, isStopping } = usePlanRun();
  const isPlanning = planId !== undefined;
  const isSending = stopWaiting !== undefined || isPlanning;
  const held = step?.name === "held" ? step : undefined;
  /** Whether Send shows a step. While a dialog asks, it looks as before the click. */
  const isShown = isSending || (step !== undefined && step.name !== "asking");
  const isBusy = isShown && held?.isReady !== true;

  const press = () => {
    if (held) held.sendNow();
    else onSend();
  };
  /** A plan is first stopped after the status under way, and only then is the wait for its answer. */
  const stopsPlan = isPlanning && !isStopping;
  const stopsWaiting = isSending && !stopsPlan;
  const end = {
    text: stopsWaiting ? texts.stop : held ? texts.takeBack : messages.page.cancel,
    label: stopsWaiting || held ? undefined : texts.cancelSend,
    do: stopsPlan ? stopPlan : stopsWaiting ? stopWaiting : cancel,
  };

  return (
    <div className="flex gap-2">
      <Button
        ref={submit}
        look="primary"
        size="large"
        className="relative min-w-0 overflow-hidden"
        // A double click or a held key sends only once, however quick the answer is.
        onClick={(event) => event.detail <= 1 && !isBusy && press()}
        onKeyDown={(event) => event.repeat && event.preventDefault()}
        aria-disabled={isBusy || !hasToken}
      >
        {isSending && !isPlanning ? texts.sending : isInUse && <SendStepLabel />}
        {!isShown && (
          <>
            {texts.action}
            <kbd className="rounded-[5px] border border-current px-1.5 font-mono text-[11px]/[18px] font-medium max-md:hidden">
              {commandKey} Enter
            </kbd>
          </>
        )}
      </Button>
      {isShown && (
        // Hidden at first: it appears where the pointer may be about to click again.
        <Button
          className="h-12! animate-[appear_1ms_1s_backwards]"
          aria-label={end.label}
          onClick={() => {
            submit.current?.focus();
            end.do?.();
          }}
        >
          {end.text}
        </Button>
      )}
    </div>
  );
}

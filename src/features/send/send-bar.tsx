import { type ComponentType, useEffect, useRef } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { commandKey } from "../../lib/browser/command-key.ts";
import { useFirstInput } from "../../lib/browser/use-first-input.ts";
import { loadLateTexts } from "../../i18n/use-late-texts.ts";
import { useChosenInstance } from "../../stores/instances/instances.ts";
import { openLedger } from "../../stores/history/open-ledger.ts";
import { loadSend, useSendMissing } from "../../stores/send/load-send.ts";
import { stopPlan, usePlanRun } from "../../stores/send/plan/plan-run.ts";
import { useSendProgress } from "../../stores/send/send-progress.ts";
import { useSending } from "../../stores/send/sending.ts";
import { isReader, useSignedIn } from "../../stores/signed-in.ts";
import { Button } from "../../ui/button.tsx";
import { lazyPart, NotLoaded } from "../../ui/lazy-part.tsx";
import { OutcomeStepsPlace } from "./outcome/outcome.tsx";
import { useSendDraft } from "./use-send-draft.ts";
import "./send-bar.css";

const SendLine = lazyPart(() => import("./send-line.tsx"));
const SendStepLabel = lazyPart(() => import("./send-step-label.tsx"));
const RestrictionNote = lazyPart(() => import("./restriction-note.tsx"));
const SendNotes = lazyPart(() => import("./send-notes.tsx"));
const SetTimeButton = lazyPart(() => import("./planned/set-time-button.tsx"));

interface Props {
  /** A small picture of the status, for a window in which the phone is far away. */
  Preview?: ComponentType;
  /** How many checks found something. */
  Findings?: ComponentType;
}

/** Send, with what is sent above it. In a narrow window it is a strip at the bottom edge. */
export function SendBar({ Preview, Findings }: Props) {
  const { messages } = useI18n();
  const texts = messages.send;
  const isMissing = useSendMissing((send) => send.isMissing);
  const hasToken = useChosenInstance().apiTokenInstance !== "";

  const isInUse = useFirstInput();

  // Loaded long before a click on Send, so that it works, and says how it ended, even if the server is gone by then.
  useEffect(() => {
    if (!isInUse) return;
    void loadLateTexts();
    void import("./outcome/outcome-card.tsx").catch(() => {});
    void loadSend();
    void openLedger();
    // Who may send is asked when there is somebody: until then nothing can be pressed.
    void import("../../stores/load-studio-info.ts")
      .then((part) => part.loadStudioInfo())
      .catch(() => {});
  }, [isInUse]);

  return (
    <div className="send-bar">
      {isMissing && <NotLoaded onTryAgain={() => void loadSend()} />}
      {!hasToken && <p className="w-full text-sm text-caution">{texts.noInstance}</p>}
      <div className="send-line flex min-h-11 min-w-0 flex-[1_1_300px] items-center gap-2 md:gap-3 lg:min-h-10 lg:gap-1">
        {isInUse && (
          <>
            {Preview && <Preview />}
            <SendLine />
          </>
        )}
      </div>
      {isInUse && <RestrictionNote />}
      <SendButtons
        hasToken={hasToken}
        isInUse={isInUse}
        {...(isInUse && Findings && { Findings })}
      />
      {isInUse && <SendNotes />}
      <OutcomeStepsPlace />
    </div>
  );
}

interface SendButtonsProps extends Pick<Props, "Findings"> {
  hasToken: boolean;
  isInUse: boolean;
}

/** Send, which shows each step in its place, and beside it what ends the step. */
function SendButtons({ hasToken, isInUse, Findings }: SendButtonsProps) {
  const { messages } = useI18n();
  const texts = messages.send;
  const { step, cancel } = useSendProgress();
  const stopWaiting = useSending((sending) => sending.stopWaiting);
  const onSend = useSendDraft();
  const submit = useRef<HTMLButtonElement>(null);
  const readsOnly = useSignedIn(isReader);
  const canSend = hasToken && !readsOnly;
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
    <div className="flex min-w-0 flex-[1_1_320px] gap-2">
      <Button
        ref={submit}
        look="primary"
        size="large"
        className="send-action relative min-w-0 overflow-hidden"
        // A double click or a held key sends only once, however quick the answer is.
        onClick={(event) => event.detail <= 1 && !isBusy && press()}
        onKeyDown={(event) => event.repeat && event.preventDefault()}
        aria-disabled={isBusy || !canSend}
        aria-describedby={readsOnly ? "reader-note" : undefined}
      >
        {isSending && !isPlanning ? texts.sending : isInUse && <SendStepLabel />}
        {!isShown && (
          <>
            {texts.action}
            <kbd className="rounded-[5px] border border-current px-1.5 font-mono text-[11px]/[18px] font-medium max-lg:hidden">
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
      {!isShown && canSend && (
        // Its place is kept, so that Send does not move when it is loaded.
        <div className="size-12 flex-none">
          {isInUse && <SetTimeButton onStart={() => submit.current?.focus()} />}
        </div>
      )}
      {!isShown && Findings && <Findings />}
    </div>
  );
}

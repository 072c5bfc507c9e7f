import { useEffect, useRef } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { useChosenInstance } from "../../stores/instances/instances.ts";
import { loadSend, useSendMissing } from "../../stores/send/load-send.ts";
import { useIsSending, useSending } from "../../stores/send/sending.ts";
import { Button } from "../../ui/button.tsx";
import { NotLoaded } from "../../ui/lazy-part.tsx";
import { OutcomeStepsPlace } from "./outcome/outcome.tsx";
import { useSendDraft } from "./use-send-draft.ts";

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Sticks to the bottom edge while the content above it is longer than the screen. */
export function SendBar() {
  const { messages } = useI18n();
  const texts = messages.send;
  const isSending = useIsSending();
  const isMissing = useSendMissing((send) => send.isMissing);
  const hasToken = useChosenInstance().apiTokenInstance !== "";
  const onSend = useSendDraft();
  const submit = useRef<HTMLButtonElement>(null);

  // Loaded once the page is drawn, so that Send works, and says how it ended, even if the server is gone by then.
  useEffect(() => {
    void import("./outcome/outcome-card.tsx").catch(() => {});
    void loadSend();
  }, []);

  return (
    <div className="sticky bottom-0 z-10 flex flex-col bg-canvas max-md:-mx-4 max-md:border-t max-md:border-line max-md:px-4 max-md:py-3 max-md:not-has-data-outcome:mt-12 md:-mt-3 md:py-3">
      {isMissing && <NotLoaded onTryAgain={() => void loadSend()} />}
      {!hasToken && <p className="mb-2 text-sm text-caution">{texts.noInstance}</p>}
      <div className="flex gap-2">
        <Button
          ref={submit}
          look="primary"
          size="large"
          // A double click or a held key sends only once, however quick the answer is.
          onClick={(event) => event.detail <= 1 && onSend()}
          onKeyDown={(event) => event.repeat && event.preventDefault()}
          aria-disabled={isSending || !hasToken}
        >
          {isSending ? texts.sending : texts.action}
          {!isSending && (
            <kbd className="rounded-[5px] border border-current px-1.5 font-mono text-[11px]/[18px] font-medium max-md:hidden">
              {isMac ? "⌘ Enter" : "Ctrl Enter"}
            </kbd>
          )}
        </Button>
        {isSending && (
          // Hidden at first: it appears where the pointer may be about to click again.
          <Button
            className="h-12! animate-[appear_1ms_1s_backwards]"
            onClick={() => {
              submit.current?.focus();
              useSending.getState().stopWaiting?.();
            }}
          >
            {texts.stop}
          </Button>
        )}
      </div>
      <OutcomeStepsPlace />
    </div>
  );
}

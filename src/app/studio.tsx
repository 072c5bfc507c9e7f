import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { DropFrame } from "../features/draft/audio/file/drop-frame.tsx";
import { ComposeForm } from "../features/draft/compose-form.tsx";
import type { TakesTable } from "../features/draft/recipients/recipients-section.tsx";
import { FormHeading } from "../features/draft/form-heading.tsx";
import { Outcome } from "../features/send/outcome.tsx";
import { SendBar } from "../features/send/send-bar.tsx";
import { useDraftForm } from "../features/draft/use-draft-form.ts";
import { labelOf } from "../i18n/instance-label.ts";
import { useChosenInstance } from "../stores/instances.ts";
import { useContactNames } from "../stores/contacts.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { announce, LiveRegion } from "../ui/live-region.tsx";
import { switchPresentation, usePresentation } from "../ui/presentation.ts";
import { type Draft, fromRequest } from "../voice-status/draft.ts";
import { isListLost, type SendRecord } from "../voice-status/record/record.ts";
import { DraftAudio, nameOfLink } from "../features/draft/audio/draft-audio.tsx";
import {
  DraftChecks,
  DraftPhone,
  DraftRecipientTools,
  DraftStrip,
} from "../features/checks/draft-views.tsx";
import { Header } from "./header.tsx";
import { AskedQuestion } from "./open-dialog.tsx";
import { useDraftAudio } from "../features/draft/audio/use-draft-audio.ts";
import { useDraftFacts } from "../features/checks/use-draft-facts.ts";
import { useFix } from "../features/checks/use-fix.ts";
import { useIncomingText } from "../features/draft/import/use-incoming-text.ts";
import { useSendStatus } from "../features/send/use-send-status.ts";
import { LazyTokenGuard } from "./lazy-token-guard.tsx";
import { useShortcuts } from "./use-shortcuts.ts";
import { type OpenDialog, useSubmit } from "../features/send/use-submit.ts";

const History = lazyPart(() => import("../features/history/history.tsx"));
const IncomingDraft = lazyPart(() => import("../features/draft/import/incoming-draft.tsx"));

/** The one page, and the one place where its parts meet. */
export function Studio() {
  const { messages } = useI18n();
  const formId = useId();
  const { presenting } = usePresentation();
  const drafting = useDraftForm();
  const { form, replace } = drafting;
  const instance = useChosenInstance();
  const instanceLabel = labelOf(instance, messages);
  const names = useContactNames(instance);
  const { send, sending, outcome, learned, exchange, stopWaiting } = useSendStatus(
    instance.idInstance,
  );
  const [question, ask] = useState<OpenDialog>();

  const recipients = useRef<TakesTable>(null);
  const {
    audioSource,
    chooseSource,
    askForFile,
    isAudioWaiting,
    loaded,
    isDragging,
    focusIfAsked,
  } = useDraftAudio(form, (tables) => recipients.current?.takeTables(tables));
  const facts = useDraftFacts(loaded, instance);
  const fix = useFix({
    form,
    urlFile: loaded.urlFile,
    onUseFile: askForFile,
    onSwitchOnNotifications: () => ask("switch-on"),
  });

  /** The whole draft with its link: a file or a recording stays at hand, but is no longer what is composed. */
  const replaceWhole = useCallback(
    (draft: Draft, alsoUndo?: () => void) => {
      chooseSource("link");
      replace(draft, alsoUndo);
    },
    [chooseSource, replace],
  );

  const top = useRef<HTMLElement>(null);
  const reuse = useCallback(
    (record: SendRecord, texts: string) => {
      replaceWhole(fromRequest(record.request, isListLost(record)));
      announce(texts);
      top.current?.scrollIntoView({ behavior: "smooth" });
      // Fields are registered again when they are drawn.
      requestAnimationFrame(() => form.setFocus("audioUrl"));
    },
    [form, replaceWhole],
  );
  const submission = useSubmit({
    form,
    facts,
    isAudioWaiting,
    instance,
    instanceLabel,
    sending,
    send,
    ask,
    onInvalidRecord: (record) => {
      reuse(record, messages.history.cannotRepeat);
      requestAnimationFrame(() => void form.trigger());
    },
  });

  const { incoming, dropIncoming } = useIncomingText(formId);
  const heading = useRef<HTMLHeadingElement>(null);
  const { sendAgain } = submission;
  // The newest one, though the history is not drawn again for it.
  const latest = useRef(sendAgain);
  useEffect(() => {
    latest.current = sendAgain;
  });
  const acts = useMemo(
    () => ({
      onReuse: (record: SendRecord) => reuse(record, messages.history.used),
      canSend: !sending && instance.apiTokenInstance !== "",
      onSendAgain: (record: SendRecord) => latest.current(record),
    }),
    [reuse, messages, sending, instance],
  );

  useShortcuts({
    onSend: submission.submit,
    onHelp: () => ask("shortcuts"),
    onPresent: () => {
      switchPresentation(!presenting);
      announce(messages.page.presenting(!presenting));
    },
  });

  const strip = <DraftStrip form={form} loaded={loaded} />;
  return (
    <>
      <a
        href={`#${formId}`}
        className="absolute top-2 left-2 z-20 -translate-y-20 rounded-control bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
      >
        {messages.page.skip}
      </a>
      <Header onShowShortcuts={() => ask("shortcuts")} />
      <div className="mx-auto max-w-[1240px] px-4 md:px-8">
        <main
          ref={top}
          className="grid grid-cols-1 items-start gap-7 pt-5 pb-14 md:pt-8 lg:grid-cols-[minmax(0,1fr)_360px] lg:gap-10"
        >
          <div className="min-w-0">
            <FormHeading ref={heading} drafting={{ ...drafting, replace: replaceWhole }} />
            {incoming && (
              <IncomingDraft
                key={incoming.key}
                text={incoming.text}
                onImport={(changes, undoInstance) => {
                  const put = changes.audioUrl === undefined ? replace : replaceWhole;
                  put({ ...form.getValues(), ...changes }, undoInstance);
                }}
                onClose={() => {
                  dropIncoming();
                  heading.current?.focus();
                }}
              />
            )}
            <ComposeForm
              id={formId}
              form={form}
              instance={instance}
              exchange={exchange}
              audio={{
                source: audioSource,
                onSource: chooseSource,
                nameOf: nameOfLink,
                strip,
                renderPanel: (given) => (
                  <DraftAudio
                    form={form}
                    instance={instance}
                    strip={strip}
                    given={given}
                    onButton={focusIfAsked}
                  />
                ),
              }}
              names={names}
              recipientsRef={recipients}
              recipientTools={
                <DraftRecipientTools
                  form={form}
                  instance={instance}
                  settings={facts.settings}
                  names={names}
                />
              }
            />
          </div>
          <div className="max-md:contents md:grid md:grid-cols-[auto_minmax(0,1fr)] md:items-start md:gap-7 lg:sticky lg:top-6 lg:grid-cols-1 lg:gap-6">
            <DraftPhone form={form} loaded={loaded} />
            <div className="max-md:contents md:grid md:gap-3.5">
              <DraftChecks form={form} facts={facts} onFix={fix} />
              <SendBar
                sending={sending}
                hasToken={instance.apiTokenInstance !== ""}
                onSend={submission.submit}
                onStopWaiting={stopWaiting}
              />
              {outcome && <Outcome outcome={outcome} learned={learned} />}
            </div>
          </div>
        </main>
        <History instance={instance} acts={acts} />
      </div>
      {question && (
        <AskedQuestion
          question={question}
          instance={instance}
          instanceLabel={instanceLabel}
          submission={submission}
          onClose={() => ask(undefined)}
        />
      )}
      <LazyTokenGuard />
      {isDragging && <DropFrame />}
      <LiveRegion />
    </>
  );
}

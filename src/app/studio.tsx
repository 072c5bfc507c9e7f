import { useId, useMemo, useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import { ComposeForm } from "../features/compose/compose-form.tsx";
import { ConfirmEveryone } from "../features/compose/confirm-everyone.tsx";
import { FormHeading } from "../features/compose/form-heading.tsx";
import { Outcome } from "../features/compose/outcome.tsx";
import { SendBar } from "../features/compose/send-bar.tsx";
import { useDraftForm } from "../features/compose/use-draft-form.ts";
import { labelOf } from "../features/instance/demo-instances.ts";
import { useChosenInstance } from "../features/instance/instances.ts";
import { useInstanceState } from "../features/instance/use-instance-state.ts";
import { usePlayer } from "../features/preview/use-player.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { late } from "../ui/late.tsx";
import { announce, LiveRegion } from "../ui/live-region.tsx";
import { switchPresentation, usePresentation } from "../ui/presentation.ts";
import { toUrlFile } from "../voice-status/audio-url.ts";
import { fromRequest, toRequest } from "../voice-status/draft.ts";
import { isListLost, type SendRecord } from "../voice-status/record.ts";
import { DraftChecks, DraftPhone, DraftStrip } from "./draft-views.tsx";
import { Header } from "./header.tsx";
import { useSendStatus } from "./use-send-status.ts";
import { useShortcuts } from "./use-shortcuts.ts";

const History = late(() => import("../features/history/history.tsx"));
const Shortcuts = late(() => import("./shortcuts.tsx"));

/** The one page, and the one place where its parts meet. */
export function Studio() {
  const { messages } = useI18n();
  const formId = useId();
  const { presenting } = usePresentation();
  const { form, saving } = useDraftForm();
  const instance = useChosenInstance();
  const instanceLabel = labelOf(instance, messages);
  const hasToken = instance.apiTokenInstance !== "";
  const { stateInstance } = useInstanceState(instance);
  const { send, sending, outcome, foundAs, exchange, stopWaiting } = useSendStatus(
    instance.idInstance,
  );
  const [asking, setAsking] = useState<"everyone" | "shortcuts">();

  const audioUrl = useWatch({ control: form.control, name: "audioUrl" });
  const loaded = usePlayer(toUrlFile(audioUrl));

  const sendDraft = () => {
    const request = toRequest(form.getValues());
    if (request) send({ request, instance, instanceLabel });
  };

  const submit = form.handleSubmit(
    (valid) => {
      if (sending || !hasToken) return;
      if (valid.everyone) setAsking("everyone");
      else sendDraft();
    },
    (errors) => announce(messages.send.fixFields(Object.keys(errors).length)),
  );

  const top = useRef<HTMLElement>(null);
  const acts = useMemo(
    () => ({
      onReuse: (record: SendRecord) => {
        form.reset(fromRequest(record.request, isListLost(record)), { keepDefaultValues: true });
        announce(messages.history.used);
        top.current?.scrollIntoView({ behavior: "smooth" });
        // Fields are registered anew when they are drawn.
        requestAnimationFrame(() => form.setFocus("audioUrl"));
      },
      onSendAgain: ({ request, id }: SendRecord) =>
        send({ request, instance, instanceLabel, retryOf: id }),
    }),
    [form, messages, send, instance, instanceLabel],
  );

  useShortcuts({
    onSend: () => void submit(),
    onHelp: () => setAsking("shortcuts"),
    onPresent: () => {
      switchPresentation(!presenting);
      announce(messages.page.presenting(!presenting));
    },
  });

  return (
    <>
      <a
        href={`#${formId}`}
        className="absolute top-2 left-2 z-20 -translate-y-20 rounded-control bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
      >
        {messages.page.skip}
      </a>
      <Header onShowShortcuts={() => setAsking("shortcuts")} />
      <div className="mx-auto max-w-[1240px] px-4 md:px-8">
        <main
          ref={top}
          className="grid grid-cols-1 items-start gap-7 pt-5 pb-14 md:pt-8 lg:grid-cols-[minmax(0,1fr)_360px] lg:gap-10"
        >
          <div className="min-w-0">
            <FormHeading form={form} saving={saving} />
            <ComposeForm
              id={formId}
              form={form}
              instance={instance}
              exchange={exchange}
              strip={<DraftStrip form={form} loaded={loaded} />}
            />
          </div>
          <div className="max-md:contents md:grid md:grid-cols-[auto_minmax(0,1fr)] md:items-center md:gap-7 lg:sticky lg:top-6 lg:grid-cols-1 lg:gap-6">
            <DraftPhone form={form} loaded={loaded} />
            <div className="max-md:contents md:grid md:gap-3.5">
              <DraftChecks form={form} loaded={loaded} state={stateInstance} />
              {outcome && <Outcome outcome={outcome} foundAs={foundAs} />}
              <SendBar
                sending={sending}
                hasToken={hasToken}
                onSend={() => void submit()}
                onStopWaiting={stopWaiting}
              />
            </div>
          </div>
        </main>
        <History instance={instance} acts={acts} />
      </div>
      {asking === "everyone" && (
        <ConfirmEveryone
          instanceLabel={instanceLabel}
          onClose={() => setAsking(undefined)}
          onConfirm={() => {
            setAsking(undefined);
            sendDraft();
          }}
        />
      )}
      {asking === "shortcuts" && <Shortcuts onClose={() => setAsking(undefined)} />}
      <LiveRegion />
    </>
  );
}

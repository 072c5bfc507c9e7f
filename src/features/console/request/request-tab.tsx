import { type KeyboardEvent, useState } from "react";
import { toRawRequest } from "../../../green-api/raw/raw-request.ts";
import { effectOf } from "../../../green-api/raw/method-effects.ts";
import { labelOf } from "../../../i18n/instance-label.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useRawRequestTexts } from "../../../i18n/use-raw-request-texts.ts";
import { useCallLog } from "../../../stores/calls/call-log.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { callRaw, useRawCall } from "../../../stores/raw/raw-call.ts";
import { exampleBody, useRawDraft } from "../../../stores/raw/raw-draft.ts";
import { Button } from "../../../ui/button.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { RawAnswer } from "./raw-answer.tsx";
import { RawQuestion } from "./raw-question.tsx";
import { RequestFields } from "./request-fields.tsx";

/** A request that is written by hand, and its answer. */
export default function RequestTab() {
  const { messages } = useI18n();
  const texts = useRawRequestTexts();
  const { hideName } = usePresentation();
  const { method, bodies, queries, file } = useRawDraft();
  const stopWaiting = useRawCall((call) => call.stopWaiting);
  const instance = useChosenInstance();
  const [isAsking, setAsking] = useState(false);
  const body = bodies[method] ?? exampleBody(method);
  const effect = effectOf(method);
  const hasToken = instance.apiTokenInstance !== "";

  const send = async () => {
    setAsking(false);
    const raw = toRawRequest(
      method,
      queries[method] ?? "",
      method === "uploadFile" ? (file ?? "") : body,
    );
    const instanceLabel = labelOf(instance, messages);
    await callRaw(method, raw, { instance, instanceLabel, isConfirmed: effect !== undefined });
    const answered = useCallLog.getState().calls.find(({ isRaw }) => isRaw);
    announce(texts.answered(String(answered?.end?.answer?.status ?? texts.noStatus)));
  };
  const submit = () => {
    if (stopWaiting || !hasToken) return;
    if (effect) setAsking(true);
    else void send();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Otherwise the draft of the page would be sent.
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || isAsking) return;
    event.preventDefault();
    submit();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the shortcut works wherever the focus is
    <div
      onKeyDown={onKeyDown}
      className="grid h-full grid-cols-1 content-start gap-x-6 gap-y-4 overflow-y-auto scroll-pb-16 px-4 py-3 md:grid-cols-2 md:px-6"
    >
      <div className="grid min-w-0 content-start gap-3">
        <RequestFields body={body} />
        {/* In sight below a long body, too. */}
        <div className="sticky -bottom-3 z-1 -my-1.5 flex flex-wrap items-center gap-x-3 gap-y-1.5 bg-surface py-3">
          {stopWaiting ? (
            <Button onClick={stopWaiting}>{texts.stop}</Button>
          ) : (
            <Button aria-disabled={!hasToken} onClick={submit}>
              {texts.send}
            </Button>
          )}
          <span className="min-w-0 truncate text-sm text-ink-soft">
            <bdi>{texts.through(labelOf(instance, messages, hideName))}</bdi>
          </span>
        </div>
        {!hasToken && <p className="text-sm text-caution">{texts.noToken}</p>}
      </div>
      <div className="min-w-0">
        <RawAnswer method={method} />
      </div>
      {isAsking && effect && (
        <RawQuestion
          method={method}
          effect={effect}
          body={body}
          instanceLabel={labelOf(instance, messages, hideName)}
          onConfirm={() => void send()}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

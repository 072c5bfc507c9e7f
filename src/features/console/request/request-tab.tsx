import { type KeyboardEvent, useState } from "react";
import { toRawQuery, toRawRequest } from "../../../green-api/raw/raw-request.ts";
import { effectOf } from "../../../green-api/raw/method-effects.ts";
import { labelOf } from "../../../i18n/instance-label.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { describeFailure } from "../../../i18n/describe-failure.ts";
import { useRawRequestTexts } from "../../../i18n/use-raw-request-texts.ts";
import { useSignInTexts } from "../../../i18n/use-sign-in-texts.ts";
import { useCallLog } from "../../../stores/calls/call-log.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { useMayCall } from "../../../stores/may-call.ts";
import { rawCallIn } from "../../../stores/raw/raw-answer.ts";
import { callRaw, useRawCall } from "../../../stores/raw/raw-call.ts";
import { exampleBody, useRawDraft } from "../../../stores/raw/raw-draft.ts";
import { Button } from "../../../ui/button.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { RawAnswer } from "./raw-answer.tsx";
import { RawQuestion } from "./raw-question.tsx";
import "./request-tab.css";
import { RequestFields } from "./request-fields.tsx";

/** Side by side, each scrolls by itself. */
const column = "request-column grid min-w-0 grid-cols-1 px-4 py-3 md:px-6";

/** A request that is written by hand, and its answer. */
export default function RequestTab() {
  const { messages } = useI18n();
  const texts = useRawRequestTexts();
  const signInTexts = useSignInTexts();
  const { hideName } = usePresentation();
  const { method, bodies, queries, file } = useRawDraft();
  const stopWaiting = useRawCall((call) => call.stopWaiting);
  const instance = useChosenInstance();
  const [isAsking, setAsking] = useState(false);
  const body = bodies[method] ?? exampleBody(method);
  const effect = effectOf(method);
  const hasToken = instance.apiTokenInstance !== "";
  const mayCall = useMayCall(method);
  const canSend = hasToken && mayCall;

  const send = async () => {
    setAsking(false);
    const raw = toRawRequest(method, method === "uploadFile" ? (file ?? "") : body);
    const query = toRawQuery(queries[method] ?? "");
    const instanceLabel = labelOf(instance, messages);
    const isConfirmed = effect !== undefined;
    await callRaw(method, raw, { query, instance, instanceLabel, isConfirmed });
    const last = useRawCall.getState();
    const status = rawCallIn(useCallLog.getState().calls, method, last)?.end?.answer?.status;
    if (status !== undefined) announce(() => texts.answered(status));
    else if (last.notLeft === "busy") announce(texts.busy);
    else if (last.notLeft) announce(describeFailure(messages, last.notLeft).title);
  };
  const submit = () => {
    if (stopWaiting || !canSend) return;
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
    <div onKeyDown={onKeyDown} className="request-columns">
      <div className={`${column} content-start gap-3`}>
        <RequestFields body={body}>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            {stopWaiting ? (
              <Button onClick={stopWaiting}>{texts.stop}</Button>
            ) : (
              <Button aria-disabled={!canSend} onClick={submit}>
                {texts.send}
              </Button>
            )}
            <span className="min-w-0 truncate text-sm text-ink-soft">
              <bdi>{texts.through(labelOf(instance, messages, hideName))}</bdi>
            </span>
          </div>
          {!hasToken && <p className="text-sm text-caution">{texts.noToken}</p>}
          {!mayCall && <p className="text-sm text-caution">{signInTexts.readerCall(method)}</p>}
        </RequestFields>
      </div>
      <div className={column}>
        <RawAnswer method={method} />
      </div>
      {isAsking && effect && (
        <RawQuestion
          method={method}
          effect={effect}
          body={body}
          instance={instance}
          onConfirm={() => void send()}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

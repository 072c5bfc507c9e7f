import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import { describeFailure } from "../../../i18n/describe-failure.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useRawRequestTexts } from "../../../i18n/use-raw-request-texts.ts";
import { type LoggedCall, useCallLog } from "../../../stores/calls/call-log.ts";
import { showCall, useConsoleView } from "../../../stores/calls/console-view.ts";
import { rawCallIn } from "../../../stores/raw/raw-answer.ts";
import { useRawCall } from "../../../stores/raw/raw-call.ts";
import type { Method } from "../../../green-api/contract.ts";
import { Button } from "../../../ui/button.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { CallFailure } from "../details/call-failure.tsx";
import { AnswerPart } from "../details/call-bodies.tsx";
import { CallStatus } from "../list/call-status.tsx";
import { useFormatSize } from "../use-format-size.ts";

/** What came back of the last raw request of a method: status, time, size, and the body. */
export function RawAnswer({ method }: { method: Method }) {
  const texts = useRawRequestTexts();
  const last = useRawCall();
  const isLast = last.method === method;
  const call = useCallLog(({ calls }) => rawCallIn(calls, method, last));

  return (
    <section aria-label={texts.answer} className="grid content-start gap-2">
      {call && <Call call={call} />}
      {!call && isLast && last.notLeft && <NotLeft why={last.notLeft} />}
      {!call && !(isLast && last.notLeft) && (
        <p className="text-sm text-ink-soft">
          {isLast && last.stopWaiting ? texts.waiting : texts.noAnswerYet}
        </p>
      )}
    </section>
  );
}

type Last = ReturnType<typeof useRawCall.getState>;

function Call({ call }: { call: LoggedCall }) {
  const texts = useRawRequestTexts();
  const callTexts = useCallTexts();
  const { messages } = useI18n();
  const formatSize = useFormatSize();
  const wraps = useConsoleView((view) => view.wraps);
  const { end, method } = call;
  const text = end?.answer?.text;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <CallStatus call={call} />
        {end && (
          <span className="text-ink-soft">
            {callTexts.milliseconds(end.milliseconds)}
            {end.answer && ` · ${formatSize(end.answer.bytes)}`}
          </span>
        )}
        <span className="ml-auto flex items-center">
          {text && (
            <CopyButton
              compact
              label={callTexts.copyAnswer}
              text={() => text}
              texts={messages.page}
            />
          )}
          <Button size="small" look="quiet" onClick={() => showCall(call.id)}>
            {texts.showInCalls}
          </Button>
        </span>
      </div>
      {end?.failure && <CallFailure call={call} failure={end.failure} />}
      <AnswerPart call={call} wraps={wraps} />
      {method === "sendVoiceStatus" && <p className="text-sm text-ink-soft">{texts.inHistory}</p>}
    </>
  );
}

function NotLeft({ why }: { why: NonNullable<Last["notLeft"]> }) {
  const { messages } = useI18n();
  const texts = useRawRequestTexts();
  if (why === "busy") return <p className="text-sm text-caution">{texts.busy}</p>;
  const { title, advice } = describeFailure(messages, why);
  return (
    <div className="rounded-control bg-bad-wash px-3 py-2 text-sm">
      <p className="font-semibold text-bad">{title}</p>
      <p>{advice}</p>
    </div>
  );
}

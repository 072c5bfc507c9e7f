import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { callGreenApi } from "../../../green-api/client.ts";
import { GreenApiFailure } from "../../../green-api/failure.ts";
import { describeCheck } from "../../../i18n/describe-check.ts";
import { linkChecks } from "../../../i18n/link-checks.ts";
import { describeFailure } from "../../../i18n/describe-failure.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Button } from "../../../ui/button.tsx";
import { CodeBlock } from "../../../ui/code-block.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { useUnknownSendTexts } from "../../../i18n/use-unknown-send-texts.ts";
import { usePresentation } from "../../../ui/presentation.ts";
import {
  isListLost,
  recipientCountOf,
  type SendRecord,
} from "../../../voice-status/record/record.ts";
import { useChosenInstance } from "../../../stores/instances/instances.ts";
import { ReportButton } from "../report/report-button.tsx";
import { ConfirmButton } from "./confirm-button.tsx";
import { changeRecord, removeRecord, useLedger } from "../../../stores/history/ledger.ts";
import { UnknownSendActions } from "./unknown-send-actions.tsx";

/** Everything that is known about a record: its failure, its request and the answer. */
export default function RecordDetails({ record }: { record: SendRecord }) {
  const { language, messages, dateTime } = useI18n();
  const texts = messages.history;
  const { retryOf } = useUnknownSendTexts();
  const { hideName, hideNumbers } = usePresentation();
  const { failure, exchange, idMessage } = record;
  const request = JSON.stringify(record.request, null, 2);
  const hasTwin = useLedger(({ records }) =>
    records.some(({ id, idMessage: other }) => other === idMessage && id !== record.id),
  );
  // A status can be deleted only through the instance that sent it.
  const instance = useChosenInstance();
  const isOfInstance = record.idInstance === instance.idInstance;

  const deletion = useMutation({
    mutationFn: () =>
      callGreenApi("deleteStatus", { instance, body: { idMessage: idMessage ?? "" } }),
    onSuccess: () => changeRecord(record.id, (current) => ({ ...current, state: "deleted" })),
  });

  const remove = () => {
    removeRecord(record);
    document.getElementById("history-title")?.focus();
  };

  return (
    <div className="grid grid-cols-1 gap-4 border-t border-line bg-sunken px-3.5 py-4 md:px-[18px]">
      {failure && <FailureText failure={failure} />}
      {idMessage && hasTwin && <p className="text-sm text-caution">{texts.sameId}</p>}
      {isListLost(record) && <p className="text-sm">{texts.listLost(recipientCountOf(record))}</p>}
      {needsSettling(record) && isOfInstance && <UnknownSendActions record={record} />}
      <div className="grid grid-cols-1 items-start gap-x-6 gap-y-4 md:grid-cols-2">
        <div className="grid min-w-0 grid-cols-1 gap-4">
          <dl className="grid grid-cols-1 gap-x-4 gap-y-1.5 text-sm md:grid-cols-[max-content_minmax(0,1fr)] md:items-baseline">
            <Entry name={texts.startedAt}>{dateTime(record.startedAt)}</Entry>
            <Entry name={texts.sentThrough}>
              <bdi>{hideName(record.instanceLabel)}</bdi> ·{" "}
              <span className="font-mono text-xs">{hideNumbers(record.idInstance)}</span>
            </Entry>
            {record.overriddenChecks && (
              <Entry name={messages.checks.overridden}>
                {record.overriddenChecks
                  .map((check) => describeCheck(messages, check, linkChecks[language]).title)
                  .join(", ")}
              </Entry>
            )}
            {record.retryOf && (
              <Entry name={retryOf}>
                <span className="font-mono text-xs">{record.retryOf}</span>
              </Entry>
            )}
            {idMessage && (
              <Entry name="idMessage">
                <span className="flex items-baseline gap-1">
                  <bdi className="font-mono text-xs wrap-anywhere">{idMessage}</bdi>
                  <span className="-my-2 flex-none self-center">
                    <CopyButton
                      compact
                      label={texts.copyId}
                      text={() => idMessage}
                      texts={messages.page}
                    />
                  </span>
                </span>
              </Entry>
            )}
          </dl>
          {exchange && (
            <Code
              title={`${texts.answer} · ${exchange.status ?? messages.request.noStatus} · ${messages.request.milliseconds(exchange.milliseconds)}`}
              text={exchange.answer || messages.request.emptyAnswer}
            />
          )}
        </div>
        <div className="min-w-0 md:-mt-1.5">
          <Code title={texts.request} text={request} />
        </div>
      </div>
      {deletion.error instanceof GreenApiFailure && <FailureText failure={deletion.error} />}
      <div className="flex flex-wrap items-center gap-2">
        {idMessage && <ReportButton record={record} />}
        {idMessage && record.state !== "deleted" && isOfInstance && (
          <ConfirmButton
            label={texts.deleteStatus}
            title={texts.deleteTitle}
            text={texts.deleteText}
            disabled={deletion.isPending}
            onConfirm={() => deletion.mutate()}
          />
        )}
        {record.state !== "sending" && (
          <Button size="small" onClick={remove}>
            {texts.removeRecord}
          </Button>
        )}
        {!isOfInstance && (idMessage || needsSettling(record)) && (
          <p className="text-sm text-ink-soft">
            {texts.chooseInstance(hideName(record.instanceLabel))}
          </p>
        )}
      </div>
    </div>
  );
}

/** A send that the user has given up is still searched for, and may have candidates. */
function needsSettling({ state, candidates = [] }: SendRecord): boolean {
  return state === "unknown" || (state === "not-sent" && candidates.length > 0);
}

function FailureText({ failure }: { failure: NonNullable<SendRecord["failure"]> }) {
  const { messages } = useI18n();
  const { hideNumbers } = usePresentation();
  const { title, advice, facts } = describeFailure(messages, failure);
  return (
    <div className="text-sm">
      <p className="font-semibold">{title}</p>
      {facts.map((fact) => (
        <p key={fact} className="wrap-anywhere">
          {hideNumbers(fact)}
        </p>
      ))}
      <p>{advice}</p>
    </div>
  );
}

function Entry({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

const MAX_SHOWN_CHARACTERS = 4_000;

function Code({ title, text }: { title: string; text: string }) {
  const { messages } = useI18n();
  return (
    <div className="min-w-0">
      <div className="flex items-center justify-between gap-2">
        <h4 className="truncate text-sm font-medium">{title}</h4>
        <CopyButton label={messages.page.copy} text={() => text} texts={messages.page} />
      </div>
      <CodeBlock label={title} wrap className="mt-1 max-h-72 bg-surface">
        {withoutBidi(text.slice(0, MAX_SHOWN_CHARACTERS))}
      </CodeBlock>
    </div>
  );
}

/** Characters that change the reading direction would scramble the code, so their numbers are shown instead. */
function withoutBidi(text: string): string {
  return text.replace(
    /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16)}`,
  );
}

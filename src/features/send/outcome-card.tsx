import { useEffect, useRef } from "react";
import type { GreenApiFailure } from "../../green-api/failure.ts";
import { describeFailure } from "../../i18n/describe-failure.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useLedger } from "../../stores/history/ledger.ts";
import type { SendOutcome } from "../../stores/send/sending.ts";
import { CodeBlock } from "../../ui/code-block.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { usePresentation } from "../../ui/presentation.ts";
import type { SendRecord } from "../../voice-status/record/record.ts";
import { Countdown } from "./countdown.tsx";

/** Scrolls into view when it appears: on a phone, it is far below the Send button. */
export default function OutcomeCard({ outcome }: { outcome: SendOutcome }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest", behavior: "smooth" });
  }, []);

  return (
    <div ref={box} className="scroll-mb-24">
      {outcome.state === "another-tab" && <AnotherTab />}
      {outcome.state === "accepted" && <Accepted idMessage={outcome.idMessage} />}
      {outcome.state === "failed" && <Failed {...outcome} />}
    </div>
  );
}

function AnotherTab() {
  const { messages } = useI18n();
  return (
    <p role="alert" className="rounded-control bg-caution-wash px-3.5 py-3 text-sm text-caution">
      {messages.send.anotherTab}
    </p>
  );
}

function Accepted({ idMessage }: { idMessage: string }) {
  const { messages } = useI18n();
  const texts = messages.send;
  return (
    <div role="status" className="rounded-control bg-wash px-3.5 py-3 text-sm">
      <p className="font-semibold text-good">{texts.accepted}</p>
      <p>{texts.acceptedText}</p>
      <p className="mt-1 flex items-center gap-1">
        <bdi className="truncate font-mono text-xs">{idMessage}</bdi>
        <CopyButton
          compact
          label={messages.history.copyId}
          text={() => idMessage}
          texts={messages.page}
        />
      </p>
    </div>
  );
}

function Failed({ failure, recordId }: Extract<SendOutcome, { state: "failed" }>) {
  // The ledger may know more by now.
  const record = useLedger(({ records }) => records.find(({ id }) => id === recordId));
  const { messages } = useI18n();
  const texts = messages.send;
  const { hideNumbers } = usePresentation();
  const { title, advice, facts } = describeFailure(messages, failure);
  const foundAs = record?.idMessage;
  const verdict = foundAs ? "found" : verdictOf(failure, record);
  const colors = verdictColors[verdict];
  return (
    <div role="alert" className={`rounded-control px-3.5 py-3 text-sm ${colors.box}`}>
      <p className={`font-semibold ${colors.title}`}>{title}</p>
      <p>{texts[verdict]}</p>
      {foundAs && <bdi className="font-mono text-xs">{foundAs}</bdi>}
      {facts.map((fact) => (
        <p key={fact} className="wrap-anywhere">
          {hideNumbers(fact)}
        </p>
      ))}
      {!foundAs && <p className="mt-1">{advice}</p>}
      {failure.retryAfter && <Countdown seconds={failure.retryAfter} />}
      {failure.exchange.answer && (
        <details className="mt-1">
          <summary>{texts.showAnswer}</summary>
          <CodeBlock label={messages.request.response} wrap className="mt-1 max-h-48 bg-surface">
            {failure.exchange.answer}
          </CodeBlock>
        </details>
      )}
    </div>
  );
}

function verdictOf(failure: GreenApiFailure, record: SendRecord | undefined) {
  if (failure.queued === "no") return "rejected";
  return record?.state === "rejected" ? "turnedOutNotSent" : "unknown";
}

const verdictColors = {
  turnedOutNotSent: { box: "bg-bad-wash", title: "text-bad" },
  found: { box: "bg-wash", title: "text-good" },
  rejected: { box: "bg-bad-wash", title: "text-bad" },
  unknown: { box: "bg-caution-wash", title: "text-caution" },
};

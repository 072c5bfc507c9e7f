import { useEffect, useRef } from "react";
import type { GreenApiFailure } from "../../green-api/failure.ts";
import { describeFailure } from "../../i18n/describe-failure.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { CodeBlock } from "../../ui/code-block.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";

/** How the last send of this page ended. */
export type SendOutcome =
  | { state: "accepted"; idMessage: string }
  | { state: "failed"; failure: GreenApiFailure };

/** Comes into view when it appears: on a phone Send is at hand long before the place where this stands. */
export function Outcome({ outcome }: { outcome: SendOutcome }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest", behavior: "smooth" });
  }, []);

  return (
    <div ref={box} className="scroll-mb-24">
      {outcome.state === "accepted" ? (
        <Accepted idMessage={outcome.idMessage} />
      ) : (
        <Failed failure={outcome.failure} />
      )}
    </div>
  );
}

function Accepted({ idMessage }: { idMessage: string }) {
  const { messages } = useI18n();
  const words = messages.send;
  return (
    <div role="status" className="rounded-control bg-wash px-3.5 py-3 text-sm">
      <p className="font-semibold text-good">{words.accepted}</p>
      <p>{words.acceptedText}</p>
      <p className="mt-1 flex items-center gap-1">
        <bdi className="truncate font-mono text-xs">{idMessage}</bdi>
        <CopyButton
          compact
          label={messages.history.copyId}
          text={() => idMessage}
          words={messages.page}
        />
      </p>
    </div>
  );
}

function Failed({ failure }: { failure: GreenApiFailure }) {
  const { messages } = useI18n();
  const words = messages.send;
  const { title, advice, facts } = describeFailure(messages, failure);
  const certain = failure.queued === "no";
  const colors = certain ? { box: "bg-bad-wash", title: "text-bad" } : unknownColors;
  return (
    <div role="alert" className={`rounded-control px-3.5 py-3 text-sm ${colors.box}`}>
      <p className={`font-semibold ${colors.title}`}>{title}</p>
      <p>{certain ? words.rejected : words.unknown}</p>
      {facts.map((fact) => (
        <p key={fact} className="wrap-anywhere">
          {fact}
        </p>
      ))}
      <p className="mt-1">{advice}</p>
      {failure.exchange.answer && (
        <details className="mt-1">
          <summary>{words.showAnswer}</summary>
          <CodeBlock label={messages.request.response} wrap className="mt-1 max-h-48 bg-surface">
            {failure.exchange.answer}
          </CodeBlock>
        </details>
      )}
    </div>
  );
}

const unknownColors = { box: "bg-caution-wash", title: "text-caution" };

import type { Exchange } from "../../../green-api/failure.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { CodeBlock } from "../../../ui/code-block.tsx";

/** What came back: status, time taken, and the answer's body, redacted before it got here. */
export function ExchangeView({ exchange }: { exchange: Exchange }) {
  const { messages } = useI18n();
  const texts = messages.request;
  return (
    <div>
      <h3 className="mb-1.5 flex flex-wrap items-baseline gap-x-2 text-sm font-medium">
        {texts.response}
        <span className="font-mono text-xs text-ink-soft">
          {exchange.status ?? texts.noStatus} · {texts.milliseconds(exchange.milliseconds)}
        </span>
      </h3>
      <CodeBlock label={texts.response} wrap className="max-h-60 bg-sunken">
        {exchange.answer || texts.emptyAnswer}
      </CodeBlock>
    </div>
  );
}

import type { Exchange } from "../../../green-api/failure.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useResponseTexts } from "../../../i18n/use-response-texts.ts";
import { CodeBlock } from "../../../ui/code-block.tsx";

/** The response: status, duration and body. The body was redacted when it arrived. */
export default function LastResponse({ exchange }: { exchange: Exchange }) {
  const { response: title } = useI18n().messages.request;
  const texts = useResponseTexts();
  return (
    <div>
      <h3 className="mb-1.5 flex flex-wrap items-baseline gap-x-2 text-sm font-medium">
        {title}
        <span className="font-mono text-xs text-ink-soft">
          {exchange.status ?? texts.noStatus} · {texts.milliseconds(exchange.milliseconds)}
        </span>
      </h3>
      <CodeBlock label={title} wrap className="max-h-60 bg-sunken">
        {exchange.answer || texts.emptyAnswer}
      </CodeBlock>
    </div>
  );
}

import { useI18n } from "../../../i18n/i18n.tsx";
import { withoutBidi } from "../../../lib/text/without-bidi.ts";
import { CodeBlock } from "../../../ui/code-block.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";

const MAX_SHOWN_CHARACTERS = 4_000;

/** A request or an answer, to read and to copy. */
export function ExchangeCode({ title, text }: { title: string; text: string }) {
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

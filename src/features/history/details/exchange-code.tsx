import { useCodeTexts } from "../../../i18n/use-code-texts.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { withoutBidi } from "../../../lib/text/without-bidi.ts";
import { LongCode } from "../../../ui/code/long-code.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { usePresentation } from "../../../ui/presentation.ts";

interface Props {
  title: string;
  /** What is copied. */
  text: string;
  /** Easier to read than the text itself. */
  shown?: string;
}

/** A request or an answer, to read and to copy. */
export function ExchangeCode({ title, text, shown = text }: Props) {
  const { messages } = useI18n();
  const texts = useCodeTexts();
  const { hideNumbers } = usePresentation();
  const isJson = /^\s*[{[]/.test(text);
  return (
    <div className="grid min-w-0 grid-cols-1 gap-1">
      <div className="flex items-center justify-between gap-2">
        <h4 className="truncate text-sm font-medium">{title}</h4>
        <CopyButton label={messages.page.copy} text={() => text} texts={messages.page} />
      </div>
      <LongCode
        label={title}
        text={hideNumbers(withoutBidi(shown))}
        language={isJson ? "json" : "text"}
        texts={texts}
        className="bg-surface"
      />
    </div>
  );
}

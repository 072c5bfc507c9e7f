import { useCodeTexts } from "../../../i18n/use-code-texts.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useResponseTexts } from "../../../i18n/use-response-texts.ts";
import { ResponseCode } from "../../../ui/code/response-code.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";

interface Props {
  title: string;
  text: string;
  /** What is said above it. */
  intro?: string | undefined;
}

/** A request or a response, to read and to copy. */
export function ExchangeCode({ title, text, intro }: Props) {
  const { messages } = useI18n();
  const texts = useCodeTexts();
  const { emptyAnswer } = useResponseTexts();
  return (
    <div className="grid min-w-0 grid-cols-1 gap-1">
      <div className="flex items-center justify-between gap-2">
        <h4 className="truncate text-sm font-medium">{title}</h4>
        <CopyButton label={messages.page.copy} text={() => text} texts={messages.page} />
      </div>
      <ResponseCode
        label={title}
        text={text}
        emptyText={emptyAnswer}
        intro={intro}
        texts={texts}
        className="bg-surface"
      />
    </div>
  );
}

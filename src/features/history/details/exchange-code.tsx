import { useI18n } from "../../../i18n/i18n.tsx";
import { useResponseTexts } from "../../../i18n/use-response-texts.ts";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { ResponseCode } from "../../../ui/response-code.tsx";

const MAX_SHOWN_CHARACTERS = 4_000;

interface Props {
  title: string;
  text: string;
  /** What is said above it. */
  intro?: string | undefined;
}

/** A request or a response, to read and to copy. */
export function ExchangeCode({ title, text, intro }: Props) {
  const { messages } = useI18n();
  const { emptyAnswer } = useResponseTexts();
  return (
    <div className="min-w-0">
      <div className="mb-1 flex items-center justify-between gap-2">
        <h4 className="truncate text-sm font-medium">{title}</h4>
        <CopyButton label={messages.page.copy} text={() => text} texts={messages.page} />
      </div>
      <ResponseCode
        label={title}
        text={text.slice(0, MAX_SHOWN_CHARACTERS)}
        emptyText={emptyAnswer}
        intro={intro}
        className="max-h-72 bg-surface"
      />
    </div>
  );
}

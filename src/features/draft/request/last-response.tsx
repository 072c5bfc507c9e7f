import type { Exchange } from "../../../green-api/failure.ts";
import { useCodeTexts } from "../../../i18n/use-code-texts.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useResponseTexts } from "../../../i18n/use-response-texts.ts";
import { gatewayNoteIn } from "../../../protocol/gateway-failure.ts";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { ResponseCode } from "../../../ui/code/response-code.tsx";

/** The response: status, duration and body. The body was redacted when it arrived. */
export default function LastResponse({ exchange }: { exchange: Exchange }) {
  const { messages } = useI18n();
  const { response: title } = messages.request;
  const texts = useResponseTexts();
  const codeTexts = useCodeTexts();
  const { status, milliseconds, answer } = exchange;
  const note = gatewayNoteIn(answer);
  return (
    <div>
      <div className="mb-1.5 flex items-center justify-between gap-x-2">
        <h3 className="flex flex-wrap items-baseline gap-x-2 text-sm font-medium">
          {title}
          <span className="font-mono text-xs text-ink-soft">
            {(note ? null : status) ?? texts.noStatus} · {texts.milliseconds(milliseconds)}
          </span>
        </h3>
        {answer && !note && (
          <span className="-my-1.5 flex flex-none">
            <CopyButton label={texts.copy} text={() => answer} texts={messages.page} />
          </span>
        )}
      </div>
      <ResponseCode
        label={title}
        text={note ?? answer}
        emptyText={texts.emptyAnswer}
        intro={note && texts.studioNote}
        texts={codeTexts}
        className="min-h-[86px] bg-sunken"
      />
    </div>
  );
}

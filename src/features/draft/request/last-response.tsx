import type { Exchange } from "../../../green-api/failure.ts";
import { useDescribeResponse } from "../../../i18n/use-describe-response.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useResponseTexts } from "../../../i18n/use-response-texts.ts";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { ResponseCode } from "../../../ui/code/response-code.tsx";

/** The response: status, duration and body. The body was redacted when it arrived. */
export default function LastResponse({ exchange }: { exchange: Exchange }) {
  const { messages } = useI18n();
  const texts = useResponseTexts();
  const { isOfGateway, status, code } = useDescribeResponse()(exchange);
  const { milliseconds, answer } = exchange;
  return (
    <div>
      <div className="mb-1.5 flex items-center justify-between gap-x-2">
        <h3 className="flex flex-wrap items-baseline gap-x-2 text-sm font-medium">
          {texts.title}
          <span className="font-mono text-xs text-ink-soft">
            {status} · {texts.milliseconds(milliseconds)}
          </span>
        </h3>
        {answer && !isOfGateway && (
          <span className="-my-1.5 flex flex-none">
            <CopyButton label={texts.copy} text={() => answer} texts={messages.page} />
          </span>
        )}
      </div>
      <ResponseCode
        {...code}
        label={texts.title}
        className={`bg-sunken ${isOfGateway ? "" : "min-h-[86px]"}`}
      />
    </div>
  );
}

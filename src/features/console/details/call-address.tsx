import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { LoggedCall } from "../../../stores/calls/call-log.ts";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { usePresentation } from "../../../ui/presentation.ts";

/** Verb and address of a call, without the token. */
export function CallAddress({ call: { verb, url } }: { call: LoggedCall }) {
  const texts = useCallTexts();
  const { messages } = useI18n();
  const { hideNumbers } = usePresentation();
  return (
    <span className="flex min-w-0 items-start gap-1">
      <span className="min-w-0 font-mono text-xs/5 wrap-anywhere">
        {verb} <bdi>{hideNumbers(url)}</bdi>
      </span>
      <span className="-my-1.5 flex-none">
        <CopyButton compact label={texts.copyUrl} text={() => url} texts={messages.page} />
      </span>
    </span>
  );
}

import type { LoggedCall } from "../../../stores/calls/call-log.ts";
import { supportTextOfCall } from "../../../stores/calls/support-text.ts";
import { CopyForOthers } from "../../../ui/copy-for-others.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { EditAndRepeat } from "../request/edit-and-repeat.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useSupportTexts } from "../../../i18n/use-support-texts.ts";

/** What can be done with a call. */
export function CallActions({ call }: { call: LoggedCall }) {
  const { messages } = useI18n();
  const texts = useSupportTexts();
  const { presenting } = usePresentation();
  return (
    <div className="-ml-2 flex flex-wrap items-center gap-x-3 gap-y-2">
      <CopyForOthers
        label={texts.copy}
        maskLabel={texts.mask}
        text={(masked) => supportTextOfCall(call, { masked, presenting })}
        texts={messages.page}
      />
      <EditAndRepeat call={call} />
    </div>
  );
}

import { useI18n } from "../../../i18n/i18n.tsx";
import { useSupportTexts } from "../../../i18n/use-support-texts.ts";
import { useCallOfRecord } from "../../../stores/calls/call-of-record.ts";
import { showCall } from "../../../stores/calls/console-view.ts";
import { supportTextOfRecord } from "../../../stores/calls/support-text.ts";
import { openRegion } from "../../../stores/open-region.ts";
import { Button } from "../../../ui/button.tsx";
import { CopyForOthers } from "../../../ui/copy-for-others.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import type { SendRecord } from "../../../voice-status/record/record.ts";
import type { SetUpTopic } from "../../../voice-status/set-up/set-up-topic.ts";

interface Props {
  record: SendRecord;
  /** The block of Instance set-up that helps, if one does. */
  topic: SetUpTopic | undefined;
}

/** Where a failure can be put right, looked at, or taken to the support. */
export function FailureActions({ record, topic }: Props) {
  const { messages } = useI18n();
  const texts = useSupportTexts();
  const { presenting } = usePresentation();
  const call = useCallOfRecord(record);
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2">
      {topic && (
        <Button size="small" onClick={() => openRegion("set-up", topic)}>
          {messages.page.openSetUp}
        </Button>
      )}
      {call !== undefined && (
        <Button size="small" onClick={() => showCall(call)}>
          {texts.openInCalls}
        </Button>
      )}
      <span className="-ml-2">
        <CopyForOthers
          label={texts.copy}
          maskLabel={texts.mask}
          text={(masked) => supportTextOfRecord(record, { masked, presenting })}
          texts={messages.page}
        />
      </span>
    </div>
  );
}

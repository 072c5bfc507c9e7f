import { useDraftRequest } from "../../features/draft/request/use-draft-request.ts";
import { useDescribeResponse } from "../../i18n/use-describe-response.ts";
import { useResponseTexts } from "../../i18n/use-response-texts.ts";
import { useStageTexts } from "../../i18n/use-stage-texts.ts";
import { useDraft } from "../../stores/draft/draft.ts";
import { useIsSending } from "../../stores/send/sending.ts";
import { CodeBlock } from "../../ui/code/code-block.tsx";
import { ResponseCode } from "../../ui/code/response-code.tsx";
import { StagePanel } from "./stage-panel.tsx";

/** The answer as it came: status, time and body. Before a send, what will be here. */
export function StageAnswer() {
  const texts = useResponseTexts();
  const describeResponse = useDescribeResponse();
  const stageTexts = useStageTexts();
  const isSending = useIsSending();
  const { exchange } = useDraftRequest(useDraft());
  const answer = isSending ? undefined : exchange;
  const isGood = answer?.status === 200;
  const described = answer && describeResponse(answer);

  return (
    <StagePanel
      title={texts.title}
      note={
        described && (
          <p className="font-mono text-ink-soft">
            <b className={isGood ? "text-good" : "text-bad"}>{described.status}</b>
            {` · ${texts.milliseconds(answer.milliseconds)}`}
          </p>
        )
      }
    >
      {described ? (
        <ResponseCode {...described.code} label={texts.title} className="bg-surface" />
      ) : (
        <CodeBlock label={texts.title} wrap className="bg-surface">
          <span className="font-sans text-ink-soft">
            {isSending ? stageTexts.waiting : stageTexts.before}
          </span>
        </CodeBlock>
      )}
    </StagePanel>
  );
}

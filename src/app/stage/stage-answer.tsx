import { useDraftRequest } from "../../features/draft/request/use-draft-request.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useCodeTexts } from "../../i18n/use-code-texts.ts";
import { useResponseTexts } from "../../i18n/use-response-texts.ts";
import { useStageTexts } from "../../i18n/use-stage-texts.ts";
import { gatewayNoteIn } from "../../protocol/gateway-failure.ts";
import { useIsSending } from "../../stores/send/sending.ts";
import { CodeBlock } from "../../ui/code/code-block.tsx";
import { ResponseCode } from "../../ui/code/response-code.tsx";
import { StagePanel } from "./stage-panel.tsx";

/** The answer as it came: status, time and body. Before a send, what will be here. */
export function StageAnswer() {
  const texts = useI18n().messages.request;
  const responseTexts = useResponseTexts();
  const codeTexts = useCodeTexts();
  const stageTexts = useStageTexts();
  const isSending = useIsSending();
  const { exchange } = useDraftRequest();
  const answer = isSending ? undefined : exchange;
  const isGood = answer?.status === 200;
  const noteOfStudio = gatewayNoteIn(answer?.answer ?? "");

  return (
    <StagePanel
      title={texts.response}
      note={
        answer && (
          <p className="font-mono text-ink-soft">
            <b className={isGood ? "text-good" : "text-bad"}>
              {(noteOfStudio ? null : answer.status) ?? responseTexts.noStatus}
            </b>
            {` · ${responseTexts.milliseconds(answer.milliseconds)}`}
          </p>
        )
      }
    >
      {answer ? (
        <ResponseCode
          label={texts.response}
          text={noteOfStudio ?? answer.answer}
          emptyText={responseTexts.emptyAnswer}
          intro={noteOfStudio && responseTexts.studioNote}
          texts={codeTexts}
          className="bg-surface"
        />
      ) : (
        <CodeBlock label={texts.response} wrap className="bg-surface">
          <span className="font-sans text-ink-soft">
            {isSending ? stageTexts.waiting : stageTexts.before}
          </span>
        </CodeBlock>
      )}
    </StagePanel>
  );
}

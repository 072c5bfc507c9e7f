import { Fragment } from "react";
import { useDraftRequest } from "../../features/draft/request/use-draft-request.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useStageTexts } from "../../i18n/use-stage-texts.ts";
import { maskRaw } from "../../lib/text/mask-raw.ts";
import { readableBody } from "../../lib/text/readable-body.ts";
import { useIsSending } from "../../stores/send/sending.ts";
import { colourCode } from "../../ui/code/colour-code.tsx";
import { CodeBlock } from "../../ui/code/code-block.tsx";
import { usePresentation } from "../../ui/presentation.ts";
import { StagePanel } from "./stage-panel.tsx";

/** The answer as it came: status, time and body. Before a send, what will be here. */
export function StageAnswer() {
  const texts = useI18n().messages.request;
  const stageTexts = useStageTexts();
  const isSending = useIsSending();
  const { exchange } = useDraftRequest();
  const answer = isSending ? undefined : exchange;
  const isGood = answer?.status === 200;

  return (
    <StagePanel
      title={texts.response}
      note={
        answer && (
          <p className="font-mono text-ink-soft">
            <b className={isGood ? "text-good" : "text-bad"}>{answer.status ?? texts.noStatus}</b>
            {` · ${texts.milliseconds(answer.milliseconds)}`}
          </p>
        )
      }
    >
      <CodeBlock label={texts.response} wrap className="bg-surface">
        {answer ? (
          <AnswerBody text={answer.answer} />
        ) : (
          <span className="font-sans text-ink-soft">
            {isSending ? stageTexts.waiting : stageTexts.before}
          </span>
        )}
      </CodeBlock>
    </StagePanel>
  );
}

/** JSON in colours, with a line for each value; any other text as it is. */
function AnswerBody({ text }: { text: string }) {
  const texts = useI18n().messages.request;
  const { presenting } = usePresentation();
  const body = readableBody(text, false);
  const shown = presenting ? maskRaw(body.text) : body.text;
  if (body.kind === "empty") return texts.emptyAnswer;
  if (body.kind !== "json") return shown;
  return shown.split("\n").map((line, index) => (
    <Fragment key={index}>
      {colourCode(line, "json")}
      {"\n"}
    </Fragment>
  ));
}

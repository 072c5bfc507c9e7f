import { JsonCode } from "../../features/draft/request/json-code.tsx";
import { useDraftRequest } from "../../features/draft/request/use-draft-request.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useRequestViewTexts } from "../../i18n/use-request-view-texts.ts";
import { useDraft } from "../../stores/draft/draft.ts";
import { changeAudioUrl, sampleUrl } from "../../stores/draft/audio-link.ts";
import { hasEmulator } from "../../stores/instances/demo-instances.ts";
import { Button } from "../../ui/button.tsx";
import { CodeBlock } from "../../ui/code/code-block.tsx";
import { StagePanel } from "./stage-panel.tsx";

/** The request as it will be sent. */
export function StageRequest() {
  const { compose, request: texts } = useI18n().messages;
  const viewTexts = useRequestViewTexts();
  const { body, url } = useDraftRequest(useDraft());
  return (
    <StagePanel
      title={texts.title}
      note={
        body?.urlFile === "" &&
        hasEmulator && (
          <Button
            size="small"
            className="-my-1 ml-auto self-center"
            onClick={() => changeAudioUrl(sampleUrl)}
          >
            {compose.useSample}
          </Button>
        )
      }
    >
      {body === null ? (
        <CodeBlock label={texts.title} className="bg-surface">
          <span className="font-sans text-ink-soft">{viewTexts.unfinished}</span>
        </CodeBlock>
      ) : (
        <JsonCode url={url} body={body} className="bg-surface" />
      )}
    </StagePanel>
  );
}

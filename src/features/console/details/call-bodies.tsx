import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import { useResponseTexts } from "../../../i18n/use-response-texts.ts";
import type { LoggedCall } from "../../../stores/calls/call-log.ts";
import { gatewayNoteOf } from "../../../stores/calls/gateway-note.ts";
import { CodeBlock } from "../../../ui/code/code-block.tsx";
import { BodyCode } from "../code/body-code.tsx";
import { useFormatSize } from "../use-format-size.ts";

interface Props {
  call: LoggedCall;
  wraps: boolean;
}

export function AnswerPart({ call, wraps }: Props) {
  const texts = useCallTexts();
  const { studioNote } = useResponseTexts();
  const { id, end, answerCut } = call;
  const note = gatewayNoteOf(call);
  if (!end) return <Note>{texts.waiting}</Note>;
  if (!end.answer) return <Note>{texts.noAnswerCame}</Note>;
  if (note) {
    return (
      <div className="grid grid-cols-1 gap-1.5 text-sm">
        <p>{studioNote}</p>
        <CodeBlock label={texts.answer} wrap className="bg-sunken">
          {note}
        </CodeBlock>
      </div>
    );
  }
  return (
    <BodyCode key={id} label={texts.answer} text={end.answer.text} cut={answerCut} wraps={wraps} />
  );
}

export function RequestPart({ call: { id, body, upload, requestCut }, wraps }: Props) {
  const texts = useCallTexts();
  const formatSize = useFormatSize();
  if (upload) {
    return <Note>{texts.upload(upload.type, formatSize(upload.bytes))}</Note>;
  }
  if (body === "") return <Note>{texts.noRequest}</Note>;
  return <BodyCode key={id} label={texts.request} text={body} cut={requestCut} wraps={wraps} />;
}

function Note({ children }: { children: string }) {
  return <p className="text-sm text-ink-soft">{children}</p>;
}

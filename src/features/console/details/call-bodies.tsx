import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import type { LoggedCall } from "../../../stores/calls/call-log.ts";
import { BodyCode } from "../code/body-code.tsx";
import { useFormatSize } from "../use-format-size.ts";

interface Props {
  call: LoggedCall;
  wraps: boolean;
}

export function AnswerPart({ call: { id, end, answerCut }, wraps }: Props) {
  const texts = useCallTexts();
  if (!end) return <Note>{texts.waiting}</Note>;
  if (!end.answer) return <Note>{texts.noAnswerCame}</Note>;
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

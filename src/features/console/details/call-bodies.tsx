import { MASK } from "../../../green-api/redaction.ts";
import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { useResponseTexts } from "../../../i18n/use-response-texts.ts";
import type { LoggedCall } from "../../../stores/calls/call-log.ts";
import { gatewayNoteOf } from "../../../stores/calls/gateway-note.ts";
import { CodeBlock } from "../../../ui/code/code-block.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { curlCommand } from "../../../voice-status/snippets/curl.ts";
import { TOKEN_PLACEHOLDER } from "../../../voice-status/snippets/snippet-request.ts";
import { BodyCode } from "../code/body-code.tsx";
import { useFormatSize } from "../use-format-size.ts";
import { CallAddress } from "./call-address.tsx";

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

/** Where the request went, and its body: together all that GREEN-API got. */
export function RequestPart({ call, wraps }: Props) {
  const texts = useCallTexts();
  const { messages } = useI18n();
  return (
    <div className="grid grid-cols-1 gap-2">
      <div className="flex flex-wrap items-start justify-between gap-x-4">
        <span className="min-w-0 flex-[1_1_320px] py-1.5">
          <CallAddress call={call} />
        </span>
        <CopyButton label={texts.copyCurl} text={() => curlOf(call)} texts={messages.page} />
      </div>
      <RequestBody call={call} wraps={wraps} />
    </div>
  );
}

/** The call as a command, with a placeholder for the token. */
function curlOf({ verb, url, body, upload }: LoggedCall): string {
  const address = url.replace(`/${MASK}`, `/${TOKEN_PLACEHOLDER}`);
  return curlCommand({ verb, url: address, body, uploadType: upload?.type });
}

function RequestBody({ call: { id, body, upload, requestCut }, wraps }: Props) {
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

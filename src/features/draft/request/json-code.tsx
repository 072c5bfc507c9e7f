import { useState } from "react";
import type { RequestOf } from "../../../green-api/contract.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { CodeBlock } from "../../../ui/code/code-block.tsx";
import { lazyPart } from "../../../ui/lazy-part.tsx";
import { JsonRequest, MAX_WHOLE_PARTICIPANTS } from "./json-request.tsx";

const ShowRecipients = lazyPart(() => import("./show-recipients.tsx"));

interface Props {
  /** Without the token. */
  url: string;
  body: RequestOf<"sendVoiceStatus">;
  className: string;
}

/** The request as JSON. Of many recipients only a few are shown until all are wanted. */
export function JsonCode({ url, body, className }: Props) {
  const { title } = useI18n().messages.request;
  const [isWhole, setWhole] = useState(false);
  const count = body.participants?.length ?? 0;
  return (
    <>
      <CodeBlock label={title} wrap className={`${className} ${isWhole ? "max-h-[70vh]" : ""}`}>
        <JsonRequest url={url} body={body} isWhole={isWhole} />
      </CodeBlock>
      {count > MAX_WHOLE_PARTICIPANTS && (
        <ShowRecipients count={count} isWhole={isWhole} onChange={setWhole} />
      )}
    </>
  );
}

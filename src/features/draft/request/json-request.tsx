import type { RequestOf } from "../../../green-api/contract.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { usePresentation } from "../../../ui/presentation.ts";

interface Props {
  /** Without the token. */
  url: string;
  body: RequestOf<"sendVoiceStatus">;
}

const MAX_SHOWN_PARTICIPANTS = 3;

/** Verb, address with the token masked, and the JSON body with the first few participants. */
export function JsonRequest({ url, body }: Props) {
  const { messages } = useI18n();
  const { hideNumbers } = usePresentation();
  const { participants = [], ...rest } = body;
  const shown = participants.slice(0, MAX_SHOWN_PARTICIPANTS);
  const more = participants.length - shown.length;

  return (
    <code>
      <span className="text-ink-soft">POST</span> {hideNumbers(url)}
      <span className="text-ink-soft">••••••••</span>
      {"\n{\n"}
      {Object.entries(rest).map(([name, value]) => (
        <span key={name}>
          {`  "${name}": `}
          <Text value={value} />
          {",\n"}
        </span>
      ))}
      {'  "participants": ['}
      {shown.map((chatId, index) => (
        <span key={chatId}>
          {index > 0 && ", "}
          <Text value={chatId} />
        </span>
      ))}
      {more > 0 && (
        <span className="text-ink-soft">, {messages.request.moreParticipants(more)}</span>
      )}
      {"]\n}"}
    </code>
  );
}

function Text({ value }: { value: string | undefined }) {
  const { hideNumbers } = usePresentation();
  return <bdi className="text-accent">{hideNumbers(JSON.stringify(value) ?? "")}</bdi>;
}

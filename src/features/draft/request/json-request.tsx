import type { ReactNode } from "react";
import type { RequestOf } from "../../../green-api/contract.ts";
import { MASK } from "../../../green-api/redaction.ts";
import { useRequestViewTexts } from "../../../i18n/use-request-view-texts.ts";
import { usePresentation } from "../../../ui/presentation.ts";

interface Props {
  /** Without the token. */
  url: string;
  body: RequestOf<"sendVoiceStatus">;
  /** Also the recipients that come after the first few. */
  isWhole: boolean;
}

/** So many are shown whole: a click for one or two more would be too much. */
export const MAX_WHOLE_PARTICIPANTS = 6;
const SHOWN_PARTICIPANTS = 3;

/** Verb, address with the token masked, and the JSON body with the first few participants. */
export function JsonRequest({ url, body, isWhole }: Props) {
  const texts = useRequestViewTexts();
  const { hideNumbers } = usePresentation();
  const { participants = [], ...rest } = body;
  const isCut = !isWhole && participants.length > MAX_WHOLE_PARTICIPANTS;
  const shown = isCut ? participants.slice(0, SHOWN_PARTICIPANTS) : participants;
  const more = participants.length - shown.length;

  return (
    <code>
      <Line>
        <span className="text-ink-soft">POST</span> {hideNumbers(url)}
        <span className="text-ink-soft">{MASK}</span>
      </Line>
      <Line>{"{"}</Line>
      {Object.entries(rest).map(([name, value]) => (
        <Line key={name}>
          {`  "${name}": `}
          <Text value={value} />,
        </Line>
      ))}
      <Line>
        {'  "participants": ['}
        {/* One element, because all recipients may be ten thousand. */}
        <bdi className="text-accent">{hideNumbers(shown.map(quoted).join(", "))}</bdi>
        {more > 0 && <span className="text-ink-soft">, {texts.moreParticipants(more)}</span>}
        {"]"}
      </Line>
      <Line>{"}"}</Line>
    </code>
  );
}

/** What is broken goes on further to the right than the line begins. */
function Line({ children }: { children: ReactNode }) {
  return (
    <span className="block pl-[4ch] -indent-[4ch]">
      {children}
      {"\n"}
    </span>
  );
}

const quoted = (text: string) => JSON.stringify(text);

function Text({ value }: { value: string | undefined }) {
  const { hideNumbers } = usePresentation();
  return <bdi className="text-accent">{hideNumbers(JSON.stringify(value) ?? "")}</bdi>;
}

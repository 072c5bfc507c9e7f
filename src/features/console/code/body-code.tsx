import { memo, useDeferredValue, useMemo, useState } from "react";
import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { formatBytes } from "../../../lib/text/format-bytes.ts";
import { maskRaw } from "../../../lib/text/mask-raw.ts";
import { withoutBidi } from "../../../lib/text/without-bidi.ts";
import { Button } from "../../../ui/button.tsx";
import { CodeBlock } from "../../../ui/code-block.tsx";
import { usePresentation } from "../../../ui/presentation.ts";
import { colourJson } from "../../../ui/colour-json.tsx";
import { readableBody } from "../../../lib/text/readable-body.ts";

interface Props {
  label: string;
  /** The body as it was sent or came. */
  text: string;
  /** How many characters at its end were not kept. */
  cut?: number;
  wraps: boolean;
}

const LINES_AT_FIRST = 200;
const MORE_LINES = 2_000;
/** The rest of a longer line can be copied, but is not shown. */
const MAX_LINE_CHARACTERS = 5_000;

/** A request or an answer, formatted and coloured. However long it is, little of it is drawn until more is wanted. */
export const BodyCode = memo(function BodyCode({ label, text, cut = 0, wraps }: Props) {
  const texts = useCallTexts();
  const { language } = useI18n();
  const { presenting } = usePresentation();
  const [drawn, setDrawn] = useState(LINES_AT_FIRST);
  // A long text takes some time to be formatted, and the list must follow the arrows meanwhile.
  const wanted = useDeferredValue(text);
  const body = useMemo(() => readableBody(wanted, cut > 0), [wanted, cut]);
  const lines = useMemo(
    () => withoutBidi(presenting ? maskRaw(body.text) : body.text).split("\n"),
    [body, presenting],
  );

  if (body.kind === "empty") return <p className="text-sm text-ink-soft">{texts.emptyBody}</p>;
  const left = lines.length - drawn;
  return (
    <div className="min-w-0">
      {body.kind === "html" && <p className="mb-1.5 text-sm text-ink-soft">{texts.isHtml}</p>}
      {body.kind === "text" && <p className="mb-1.5 text-sm text-ink-soft">{texts.isNoJson}</p>}
      <CodeBlock label={label} wrap={wraps} className="bg-sunken">
        <code>
          {lines.slice(0, drawn).map((line, index) => (
            <Line key={index} line={line} isJson={body.kind === "json"} />
          ))}
        </code>
      </CodeBlock>
      {left > 0 && (
        <Button size="small" className="mt-2" onClick={() => setDrawn(drawn + MORE_LINES)}>
          {texts.moreLines(Math.min(left, MORE_LINES), left)}
        </Button>
      )}
      {cut > 0 && (
        <p className="mt-2 text-sm text-caution">{texts.cut(formatBytes(cut, language))}</p>
      )}
    </div>
  );
});

function Line({ line, isJson }: { line: string; isJson: boolean }) {
  const texts = useCallTexts();
  const shown = line.slice(0, MAX_LINE_CHARACTERS);
  const missing = line.length - shown.length;
  return (
    <>
      {isJson ? colourJson(shown) : shown}
      {missing > 0 && <span className="text-caution">{texts.moreCharacters(missing)}</span>}
      {"\n"}
    </>
  );
}

import { memo, useDeferredValue, useMemo } from "react";
import { useCallTexts } from "../../../i18n/use-call-texts.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { formatBytes } from "../../../lib/text/format-bytes.ts";
import { readableBody } from "../../../lib/text/readable-body.ts";
import { maskRaw } from "../../../lib/text/mask-raw.ts";
import { withoutBidi } from "../../../lib/text/without-bidi.ts";
import { LongCode } from "../../../ui/code/long-code.tsx";
import { usePresentation } from "../../../ui/presentation.ts";

interface Props {
  label: string;
  /** The body as it was sent or came. */
  text: string;
  /** How many characters at its end were not kept. */
  cut?: number;
  wraps: boolean;
}

const LINES_AT_FIRST = 200;

/** A request or an answer, formatted and coloured. However long it is, little of it is drawn until more is wanted. */
export const BodyCode = memo(function BodyCode({ label, text, cut = 0, wraps }: Props) {
  const texts = useCallTexts();
  const { language } = useI18n();
  const { presenting } = usePresentation();
  // A long text takes some time to be formatted, and the list must follow the arrows meanwhile.
  const wanted = useDeferredValue(text);
  const body = useMemo(() => readableBody(wanted, cut > 0), [wanted, cut]);
  const shown = useMemo(
    () => withoutBidi(presenting ? maskRaw(body.text) : body.text),
    [body, presenting],
  );

  if (body.kind === "empty") return <p className="text-sm text-ink-soft">{texts.emptyBody}</p>;
  return (
    <div className="min-w-0">
      {body.kind === "html" && <p className="mb-1.5 text-sm text-ink-soft">{texts.isHtml}</p>}
      {body.kind === "text" && <p className="mb-1.5 text-sm text-ink-soft">{texts.isNoJson}</p>}
      <LongCode
        label={label}
        text={shown}
        language={body.kind === "json" ? "json" : "text"}
        wraps={wraps}
        atFirst={LINES_AT_FIRST}
        texts={texts}
        className="bg-sunken"
      />
      {cut > 0 && (
        <p className="mt-2 text-sm text-caution">{texts.cut(formatBytes(cut, language))}</p>
      )}
    </div>
  );
});

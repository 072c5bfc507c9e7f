import { useCodeTexts } from "../../../i18n/use-code-texts.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { readableBody } from "../../../lib/text/readable-body.ts";
import { LongCode } from "../../../ui/code/long-code.tsx";
import { usePresentation } from "../../../ui/presentation.ts";

/** An answer of GREEN-API: JSON in colours, with a line for each value. Loaded with the first one. */
export default function AnswerCode({ text }: { text: string }) {
  const { response, emptyAnswer } = useI18n().messages.request;
  const texts = useCodeTexts();
  const { hideNumbers } = usePresentation();
  const body = readableBody(text, false);
  return (
    <LongCode
      label={response}
      text={hideNumbers(body.kind === "empty" ? emptyAnswer : body.text)}
      language={body.kind === "json" ? "json" : "text"}
      texts={texts}
      className="bg-sunken"
    />
  );
}

import type { ReactNode } from "react";
import { useOneSendTexts } from "../../i18n/use-one-send-texts.ts";
import { formatLength } from "../../lib/text/format-length.ts";
import type { SendSummary } from "../../stores/send/send-summary.ts";
import { ColorSwatch } from "../../ui/color-swatch.tsx";
import { MiddleText } from "../../ui/middle-text.tsx";
import { usePresentation } from "../../ui/presentation.ts";
import "./send-sentence.css";

type Texts = Pick<ReturnType<typeof useOneSendTexts>, "people" | "parts">;

/** Everything that counts of a send, as a text. */
export function sentenceOf(
  { people, groups, parts, fileName, seconds, backgroundColor, instanceLabel }: SendSummary,
  texts: Texts,
  hideName: (name: string) => string,
): string {
  const audio = [fileName, seconds !== undefined && formatLength(seconds)]
    .filter(Boolean)
    .join(" ");
  const rest = [texts.people(people, groups), audio, backgroundColor, hideName(instanceLabel)];
  return [...(parts > 1 ? [texts.parts(parts)] : []), ...rest].join(" · ");
}

/** The same, each fact unbroken. What is very long is cut off: the names of file and instance. */
export function SendSentence({ summary }: { summary: SendSummary }) {
  const texts = useOneSendTexts();
  const { hideNumbers, hideName } = usePresentation();
  const { people, groups, parts, fileName, seconds, backgroundColor, instanceLabel } = summary;
  return (
    <p
      title={hideNumbers(sentenceOf(summary, texts, hideName))}
      className="send-sentence flex min-w-0 flex-wrap"
    >
      {parts > 1 && (
        <Fact>
          <span>{texts.parts(parts)}</span>
        </Fact>
      )}
      <Fact>
        <span>{texts.people(people, groups)}</span>
      </Fact>
      <Fact>
        <MiddleText className="max-w-[24ch]">{hideNumbers(fileName)}</MiddleText>
        {seconds !== undefined && <span>&nbsp;{formatLength(seconds)}</span>}
      </Fact>
      <Fact className="send-color max-w-full">
        <span>
          <ColorSwatch
            color={backgroundColor}
            className="mr-1 inline-block size-2.5 rounded-chip"
          />
          {backgroundColor}
        </span>
      </Fact>
      {/* What is left of its line, where a long name begins as if it were short. */}
      <Fact className="min-w-0 flex-[1_1_18ch] max-w-max">
        <bdi className="min-w-0 truncate">{hideName(instanceLabel)}</bdi>
      </Fact>
    </p>
  );
}

interface FactProps {
  className?: string;
  children: ReactNode;
}

/** A fact with the sign between it and the one before, which is not seen at the beginning of a line. */
export function Fact({ className = "max-w-full", children }: FactProps) {
  return (
    <span className={`flex ${className}`}>
      <span className="send-sign whitespace-pre"> · </span>
      {children}
    </span>
  );
}

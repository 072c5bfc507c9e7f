import { useOneSendTexts } from "../../i18n/use-one-send-texts.ts";
import { formatLength } from "../../lib/text/format-length.ts";
import type { SendSummary } from "../../stores/send/send-summary.ts";
import { usePresentation } from "../../ui/presentation.ts";

type Texts = Pick<ReturnType<typeof useOneSendTexts>, "people">;

/** Everything that counts of a send, as a text. */
export function sentenceOf(
  { people, fileName, seconds, backgroundColor, instanceLabel }: SendSummary,
  texts: Texts,
  hideName: (name: string) => string,
): string {
  const audio = [fileName, seconds !== undefined && formatLength(seconds)]
    .filter(Boolean)
    .join(" ");
  return [texts.people(people), audio, backgroundColor, hideName(instanceLabel)].join(" · ");
}

/** The same in one line. What is long is cut off: the names of file and instance. */
export function SendSentence({ summary }: { summary: SendSummary }) {
  const texts = useOneSendTexts();
  const { hideNumbers, hideName } = usePresentation();
  const { people, fileName, seconds, backgroundColor, instanceLabel } = summary;
  return (
    <p
      title={hideNumbers(sentenceOf(summary, texts, hideName))}
      className="flex min-w-0 whitespace-nowrap"
    >
      <span className="flex-none">{texts.people(people)}</span>
      <Separator />
      <bdi className="min-w-[4ch] shrink-[20] truncate">{hideNumbers(fileName)}</bdi>
      {seconds !== undefined && <span className="flex-none">&nbsp;{formatLength(seconds)}</span>}
      <Separator />
      <span className="flex-none">
        <span
          aria-hidden
          className="mr-1 inline-block size-2.5 rounded-chip border border-line-strong"
          style={{ backgroundColor }}
        />
        {backgroundColor}
      </span>
      <Separator />
      <bdi className="min-w-[3ch] truncate">{hideName(instanceLabel)}</bdi>
    </p>
  );
}

const Separator = () => <span className="flex-none whitespace-pre"> · </span>;

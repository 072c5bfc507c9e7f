import { useI18n } from "../../../../i18n/i18n.tsx";
import { useViewersTexts } from "../../../../i18n/use-viewers-texts.ts";
import { useTextNow } from "../../../../lib/browser/use-text-now.ts";
import { formatMoment } from "../../../../lib/text/format-moment.ts";
import { useNumberLabel } from "../../../../stores/recipients/number-label.ts";
import { usePresentation } from "../../../../ui/presentation.ts";
import type { ViewerRow } from "../../../../voice-status/record/viewers.ts";
import { StepMark } from "./step-mark.tsx";

interface Props {
  row: ViewerRow;
  name: string | undefined;
}

/** How far the status got with a person, who it is, and when that was. */
export function ViewerCells({ row: { chatId, step, at, isListed }, name }: Props) {
  const { language, dateTime } = useI18n();
  const texts = useViewersTexts();
  const { hideName, hideNumbers } = usePresentation();
  const labelOf = useNumberLabel();
  const number = hideNumbers(labelOf(chatId));
  const word = texts.step[step ?? "none"];
  const moment = useTextNow((now) => (at === undefined ? "" : formatMoment(language, at, now)));
  const notes = [
    name !== undefined && number,
    chatId.endsWith("@lid") && texts.hiddenNumber,
    !isListed && texts.unlisted,
  ].filter(Boolean);

  return (
    <>
      <span role="cell" className="flex-none">
        <StepMark step={step} label={word} />
      </span>
      <span role="cell" className="grid min-w-0 flex-1">
        <bdi className="truncate font-medium">{name === undefined ? number : hideName(name)}</bdi>
        {notes.length > 0 && (
          <span className="truncate text-xs text-ink-soft">{notes.join(" · ")}</span>
        )}
      </span>
      <span
        role="cell"
        className="flex flex-none justify-end gap-2 text-xs text-ink-soft tabular-nums"
      >
        <span aria-hidden className="max-md:hidden">
          {word}
        </span>
        {at !== undefined && step !== "sent" && (
          <time
            dateTime={new Date(at).toISOString()}
            title={dateTime(at)}
            className="text-right md:min-w-32"
          >
            {moment}
          </time>
        )}
      </span>
    </>
  );
}

import { useId, useState } from "react";
import type { ClipFacts } from "../../../../audio/clip-facts.ts";
import { entireClip, isTrimmed, limitBeyond, roomOf, type Trim } from "../../../../audio/trim.ts";
import { useAudioTexts } from "../../../../i18n/use-audio-texts.ts";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { useUndoTexts } from "../../../../i18n/use-undo-texts.ts";
import { formatTenths } from "../../../../lib/text/format-length.ts";
import { localeOf } from "../../../../lib/text/locale.ts";
import { useClipStore } from "../../../../stores/audio/clip.ts";
import { moveTrim, setTrim, undoChange } from "../../../../stores/audio/trim-actions.ts";
import { Button } from "../../../../ui/button.tsx";
import { announce } from "../../../../ui/live-region.tsx";
import { SecondsInput } from "./seconds-input.tsx";
import { SilenceButton } from "./silence-button.tsx";

interface Props {
  facts: ClipFacts;
  /** Element id of the title. */
  titleId: string;
}

/** Start and end of what is uploaded as numbers, how much that is, and ways back. */
export function TrimRow({ facts, titleId }: Props) {
  const { language } = useI18n();
  const texts = useAudioTexts().trim;
  const id = useId();
  const undoTexts = useUndoTexts();
  const { trim, sound, past, task } = useClipStore();
  const before = past.at(-1);
  const what = before?.sound === sound ? undoTexts.trim : undoTexts.sound;
  const disabled = task !== undefined;
  const { seconds, kind } = facts;
  const trimmed = isTrimmed(trim, seconds);
  /** Why the trim differs from what was typed; shown until the trim changes. */
  const [limited, setLimited] = useState<{ trim: Trim; message: string }>();
  const note = limited?.trim === trim ? limited.message : undefined;
  const number = { max: seconds, disabled, describedBy: note && id };

  const write = (end: keyof Trim, to: number) => {
    const room = roomOf(trim, end, seconds);
    const limit = limitBeyond(to, room);
    moveTrim(end, to, true);
    if (!limit) return setLimited(undefined);
    const tenths = new Intl.NumberFormat(localeOf(language), {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    const message = texts.limit[limit](tenths.format(room[limit]));
    setLimited({ trim: useClipStore.getState().trim, message });
    announce(message);
  };

  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-t border-line pt-2 text-xs text-ink-soft">
        <span id={titleId} className="text-sm font-medium text-ink">
          {texts.title}
        </span>
        <span className="flex items-center gap-1.5 max-md:order-1">
          <SecondsInput
            {...number}
            label={texts.startSeconds}
            value={trim.start}
            onChange={(to) => write("start", to)}
          />
          –
          <SecondsInput
            {...number}
            label={texts.endSeconds}
            value={trim.end}
            onChange={(to) => write("end", to)}
          />
        </span>
        <span className="tabular-nums max-md:order-1">
          {texts.kept(formatTenths(trim.end - trim.start, language))}
        </span>
        <span className="-mr-1.5 ml-auto flex gap-0.5">
          <Button
            look="quiet"
            size="small"
            className="px-1.5!"
            aria-disabled={!before || disabled}
            onClick={() => !disabled && undoChange()}
          >
            {before ? `${texts.undo}: ${what}` : texts.undo}
          </Button>
          <Button
            look="quiet"
            size="small"
            className="px-1.5!"
            aria-disabled={!trimmed || disabled}
            onClick={() => trimmed && !disabled && setTrim(entireClip(seconds))}
          >
            {texts.reset}
          </Button>
        </span>
        <span className="order-1 empty:hidden">
          <SilenceButton facts={facts} trim={trim} disabled={disabled} />
        </span>
      </div>
      {note && (
        <p id={id} className="text-xs text-caution">
          {note}
        </p>
      )}
      {trimmed && kind === "mp3" && <p className="text-xs text-ink-soft">{texts.encodesAnew}</p>}
    </>
  );
}

import { useId, useState } from "react";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { useAudioTexts } from "../../../../i18n/use-audio-texts.ts";
import { formatTenths } from "../../../../lib/text/format-length.ts";
import { Button } from "../../../../ui/button.tsx";
import { announce } from "../../../../ui/live-region.tsx";
import { moveTrim, setTrim, undoChange } from "../../../../stores/audio/trim-actions.ts";
import { type Clip, useClipStore } from "../../../../stores/audio/clip.ts";
import { SecondsInput } from "./seconds-input.tsx";
import { SilenceButton } from "./silence-button.tsx";
import { entireClip, isTrimmed, limitBeyond, roomOf, type Trim } from "../../../../audio/trim.ts";
import { TrimHandle } from "./trim-handle.tsx";
import { TrimWaveform } from "./trim-waveform.tsx";
import { localeOf } from "../../../../lib/text/locale.ts";

/** Sets start and end of what is uploaded, by handle, key or number. */
export function TrimEditor({ clip: { facts } }: { clip: Clip }) {
  const { language } = useI18n();
  const texts = useAudioTexts().trim;
  const id = useId();
  const { trim, past, task } = useClipStore();
  const disabled = task !== undefined;
  const { seconds, envelope, kind } = facts;
  const trimmed = isTrimmed(trim, seconds);
  const handle = { trim, seconds, disabled };
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
    <div className="relative">
      <fieldset className="grid min-w-0 gap-2">
        <legend className="mb-1.5 text-sm font-medium">{texts.title}</legend>
        <div className="relative h-12 rounded-control bg-sunken">
          <TrimWaveform envelope={envelope} seconds={seconds} trim={trim} />
          <TrimHandle {...handle} end="start" label={texts.start} />
          <TrimHandle {...handle} end="end" label={texts.end} />
        </div>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-xs text-ink-soft">
          <span className="flex items-center gap-1.5">
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
          <span className="tabular-nums">{texts.kept(formatTenths(trim.end - trim.start))}</span>
          <SilenceButton facts={facts} trim={trim} disabled={disabled} />
        </div>
        {note && (
          <p id={id} className="text-xs text-caution">
            {note}
          </p>
        )}
        {trimmed && kind === "mp3" && <p className="text-xs text-ink-soft">{texts.encodesAnew}</p>}
      </fieldset>
      <span className="absolute -top-1.5 -right-2.5 flex gap-0.5 pointer-coarse:-top-2.5">
        <Button
          look="quiet"
          size="small"
          aria-disabled={past.length === 0 || disabled}
          onClick={() => !disabled && undoChange()}
        >
          {texts.undo}
        </Button>
        <Button
          look="quiet"
          size="small"
          aria-disabled={!trimmed || disabled}
          onClick={() => trimmed && !disabled && setTrim(entireClip(seconds))}
        >
          {texts.reset}
        </Button>
      </span>
    </div>
  );
}

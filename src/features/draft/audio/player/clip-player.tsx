import { useId } from "react";
import { useAudioTexts } from "../../../../i18n/use-audio-texts.ts";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { formatLength } from "../../../../lib/text/format-length.ts";
import { player } from "../../../../stores/audio/page-player.ts";
import { type Clip, useClipStore } from "../../../../stores/audio/clip.ts";
import { shownPart, useSeries } from "../../../../stores/audio/series.ts";
import { usePlayback } from "../../../../stores/audio/use-playback.ts";
import { PlayButton } from "../../../../ui/audio/play-button.tsx";
import { extensionOf } from "../../../../voice-status/file-name.ts";
import { TrimHandle } from "../trim/trim-handle.tsx";
import { TrimRow } from "../trim/trim-row.tsx";
import { ClipWaveform } from "./clip-waveform.tsx";

/** Plays the clip, and trims it: both on one waveform. */
export function ClipPlayer({ clip: { facts } }: { clip: Clip }) {
  const { messages } = useI18n();
  const texts = messages.preview;
  const trimTexts = useAudioTexts().trim;
  const id = useId();
  const { trim, task } = useClipStore();
  const { parts } = useSeries();
  const played = useSeries(shownPart) ?? trim;
  const { facts: heard, playing, position, fileName } = usePlayback();
  const { seconds, envelope } = facts;
  const length = heard.state === "playable" ? heard.seconds : Number.NaN;
  const share = length > 0 ? Math.min(1, position / length) : 0;
  const handle = { trim, seconds, disabled: task !== undefined };
  const kind = extensionOf(fileName).toUpperCase();

  return (
    <div
      role="group"
      aria-labelledby={id}
      className="grid min-w-0 gap-2 rounded-[10px] border border-line bg-sunken p-2.5"
    >
      <div className="flex items-center gap-2.5">
        <PlayButton
          playing={playing}
          disabled={heard.state !== "playable"}
          texts={texts}
          onToggle={player.toggle}
          className="size-9 border border-line-strong bg-surface hover:bg-raised"
        />
        <div className="relative h-12 min-w-0 flex-1">
          <ClipWaveform
            envelope={envelope}
            seconds={seconds}
            trim={trim}
            played={played}
            share={share}
            cuts={parts.slice(1).map(({ start }) => start)}
          />
          <div className="absolute inset-x-3 inset-y-0">
            <PositionSlider part={played} of={seconds} position={position} length={length} />
          </div>
          <TrimHandle {...handle} end="start" label={trimTexts.start} />
          <TrimHandle {...handle} end="end" label={trimTexts.end} />
        </div>
      </div>
      <p className="-mt-1 flex justify-between pr-3 pl-[58px] font-mono text-xs text-ink-soft">
        <span>{formatLength(position)}</span>
        <span>{[formatLength(length), kind].filter(Boolean).join(" · ")}</span>
      </p>
      <TrimRow facts={facts} titleId={id} />
    </div>
  );
}

interface PositionProps {
  /** What is played, in seconds of the complete clip. */
  part: { start: number; end: number };
  /** Length of the complete clip. */
  of: number;
  /** Seconds into what is played. */
  position: number;
  /** Length of what is played; not finite while it is not known. */
  length: number;
}

/** Lies over the part of the waveform that is played. Only its focus is visible. */
function PositionSlider({ part, of, position, length }: PositionProps) {
  const texts = useI18n().messages.preview;
  const isKnown = length > 0;
  return (
    <div
      className="absolute inset-y-0 -mx-2 rounded-control outline-accent has-focus-visible:outline-2"
      style={{ left: `${(part.start / of) * 100}%`, right: `${(1 - part.end / of) * 100}%` }}
    >
      <input
        type="range"
        min={0}
        max={isKnown ? length : 0}
        step={0.1}
        value={position}
        disabled={!isKnown}
        onChange={(event) => player.seek(Number(event.target.value) / length)}
        aria-label={texts.position}
        aria-valuetext={texts.positionText(formatLength(position), formatLength(length))}
        className="size-full cursor-pointer opacity-0 disabled:cursor-default"
      />
    </div>
  );
}

import { useId } from "react";
import { playableSeconds } from "../../../../audio/playing/player-state.ts";
import { useAudioTexts } from "../../../../i18n/use-audio-texts.ts";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { formatLength } from "../../../../lib/text/format-length.ts";
import { player } from "../../../../stores/audio/page-player.ts";
import { type Clip, useClipStore } from "../../../../stores/audio/clip.ts";
import { shownPart, useSeries } from "../../../../stores/audio/series.ts";
import { useAudioName, usePlayback } from "../../../../stores/audio/use-playback.ts";
import { PlayButton } from "../../../../ui/audio/play-button.tsx";
import { playShare } from "../../../../ui/audio/play-share.ts";
import { PositionSlider } from "../../../../ui/audio/position-slider.tsx";
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
  const { facts: heard, playing, position } = usePlayback();
  const fileName = useAudioName();
  const { seconds, envelope } = facts;
  const length = playableSeconds(heard);
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
          className="size-control border border-line-strong bg-surface hover:bg-raised"
        />
        <div className="relative h-12 min-w-0 flex-1">
          <ClipWaveform
            envelope={envelope}
            seconds={seconds}
            trim={trim}
            played={played}
            share={playShare(position, length)}
            cuts={parts.slice(1).map(({ start }) => start)}
          />
          <div className="absolute inset-x-3 inset-y-0">
            <div
              className="absolute inset-y-0 -mx-2 rounded-control outline-accent has-focus-visible:outline-2"
              style={{
                left: `${(played.start / seconds) * 100}%`,
                right: `${(1 - played.end / seconds) * 100}%`,
              }}
            >
              <PositionSlider
                position={position}
                length={length}
                label={texts.position}
                positionText={texts.positionText}
                onSeek={player.seek}
              />
            </div>
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

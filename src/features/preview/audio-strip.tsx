import { useI18n } from "../../i18n/i18n.tsx";
import { formatLength } from "../../lib/format-length.ts";
import { PlayButton } from "./play-button.tsx";
import { type LoadedPlayer, usePlayback } from "./use-player.ts";
import { Waveform } from "./waveform.tsx";

interface Props {
  loaded: LoadedPlayer;
  /** Bars that are known without reading the audio. */
  peaks: number[] | undefined;
  /** What kind of audio the name promises, `MP3`. */
  kind: string;
}

/** The clip below its link: play, waveform, length and kind. */
export function AudioStrip({ loaded, peaks: known, kind }: Props) {
  const { messages } = useI18n();
  const texts = messages.preview;
  const { facts, playing, position, peaks, unreadable } = usePlayback(loaded, known);
  const isPlayable = facts.state === "playable";
  // The place is kept while it loads, so that nothing below moves later.
  if (!isPlayable && !loaded.isExpected) return null;
  const length = isPlayable ? facts.seconds : 0;

  return (
    <div className="rounded-[10px] border border-line bg-sunken py-2.5 pr-3.5 pl-2.5">
      <div className="flex items-center gap-3.5">
        <PlayButton
          playing={playing}
          disabled={!isPlayable}
          texts={texts}
          onToggle={loaded.player.toggle}
          className="size-9 bg-accent text-on-accent hover:brightness-110"
        />
        {facts.state === "unplayable" ? (
          <span className="text-sm text-ink-soft">{texts.unplayable}</span>
        ) : (
          <>
            <Waveform
              peaks={peaks}
              position={position}
              length={length}
              label={texts.position}
              positionText={texts.positionText}
              onSeek={loaded.player.seek}
              colors={{ played: "text-accent", rest: "text-line-strong" }}
            />
            <span className="font-mono text-xs whitespace-nowrap text-ink-soft">
              {isPlayable && [formatLength(length), kind].filter(Boolean).join(" · ")}
            </span>
          </>
        )}
      </div>
      {isPlayable && unreadable && (
        <p className="mt-1 pl-[50px] text-xs text-ink-soft">{texts.noWaveform}</p>
      )}
    </div>
  );
}

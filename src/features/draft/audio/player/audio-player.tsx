import { useI18n } from "../../../../i18n/i18n.tsx";
import { formatLength } from "../../../../lib/text/format-length.ts";
import { PlayButton } from "../../../../ui/audio/play-button.tsx";
import { player } from "../../../../stores/audio/page-player.ts";
import { useAudioName, usePlayback } from "../../../../stores/audio/use-playback.ts";
import { Waveform } from "../../../../ui/audio/waveform.tsx";
import { extensionOf } from "../../../../voice-status/file-name.ts";
import { useBadLink } from "../use-bad-link.ts";
import { UploadExpiry } from "./upload-expiry.tsx";
import "./audio-player.css";

/** Plays the draft's audio, and shows its waveform, length and type. */
export default function AudioPlayer() {
  const { messages } = useI18n();
  const texts = messages.preview;
  const { urlFile, isExpected, ...playback } = usePlayback();
  const fileName = useAudioName();
  const { facts, playing, position, peaks, isUnreadable } = playback;
  const isPlayable = facts.state === "playable";
  // Its place is kept while it loads, so that nothing below moves later.
  const isBadLink = useBadLink() !== undefined;
  // What the link is instead of audio is said beside it.
  const isShown = isPlayable || (isExpected && !(isBadLink && facts.state === "unplayable"));
  const length = isPlayable ? facts.seconds : 0;
  const kind = extensionOf(fileName).toUpperCase();

  return (
    <div className="grid gap-1.5 empty:hidden">
      {isShown && (
        <div className="rounded-[10px] border border-line bg-sunken py-2.5 pr-3.5 pl-2.5">
          <div className="flex items-center gap-3.5">
            <PlayButton
              playing={playing}
              disabled={!isPlayable}
              texts={texts}
              onToggle={player.toggle}
              className="size-control border border-line-strong bg-surface hover:bg-sunken"
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
                  onSeek={player.seek}
                  colors={{
                    played: "text-accent",
                    rest: "not-played text-line-strong",
                  }}
                />
                <span className="font-mono text-xs whitespace-nowrap text-ink-soft">
                  {isPlayable && [formatLength(length), kind].filter(Boolean).join(" · ")}
                </span>
              </>
            )}
          </div>
          {isPlayable && isUnreadable && (
            <p className="mt-1 pl-[50px] text-xs text-ink-soft">{texts.noWaveform}</p>
          )}
        </div>
      )}
      <UploadExpiry urlFile={urlFile} />
    </div>
  );
}

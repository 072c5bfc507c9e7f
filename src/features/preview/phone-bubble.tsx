import { playableSeconds } from "../../audio/playing/player-state.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { formatLength } from "../../lib/text/format-length.ts";
import { usePagePlayer } from "../../stores/audio/loaded-audio.ts";
import { usePlayback } from "../../stores/audio/use-playback.ts";
import { PlayButton } from "../../ui/audio/play-button.tsx";
import { Waveform } from "../../ui/audio/waveform.tsx";
import { PhoneNote } from "./phone-note.tsx";

interface Props {
  /** The background is nearly white. */
  nearWhite: boolean;
}

/** The audio as WhatsApp shows it: played, with its waveform and length. */
export function PhoneBubble({ nearWhite }: Props) {
  const { messages } = useI18n();
  const texts = messages.preview;
  const player = usePagePlayer((page) => page.player);
  const { facts, playing, position, peaks, isUnreadable, isExpected } = usePlayback();
  const length = playableSeconds(facts);
  // A link that was typed or uploaded just now is loaded a moment later.
  const isLoading = facts.state === "loading" || isExpected;
  const absence =
    facts.state === "unplayable" ? texts.unplayable : isLoading ? "\u00A0" : texts.noAudio;

  return (
    <>
      <div
        className={`flex w-full items-center gap-3 rounded-[18px] py-3 pr-4 pl-3.5 ${nearWhite ? "bg-black/5" : "bg-black/40 [text-shadow:0_0_3px_#0006]"}`}
      >
        <PlayButton
          playing={playing}
          disabled={facts.state !== "playable"}
          texts={texts}
          onToggle={() => player?.toggle()}
          className="size-10 bg-white text-[#15201b] outline-offset-2 focus-visible:outline-white"
        />
        <div className="min-w-0 flex-1">
          <div className="flex">
            <Waveform
              peaks={peaks}
              position={position}
              length={length}
              label={texts.position}
              positionText={texts.positionText}
              onSeek={(to) => player?.seek(to)}
              colors={{ played: "text-white", rest: "text-white/60" }}
            />
          </div>
          <div className="mt-0.5 flex justify-between text-xs tabular-nums">
            {facts.state === "playable" ? (
              <>
                <span>{formatLength(position)}</span>
                <span>{formatLength(length)}</span>
              </>
            ) : (
              <span>{absence}</span>
            )}
          </div>
        </div>
      </div>
      {nearWhite && <PhoneNote tone="caution">{messages.phone.nearWhite}</PhoneNote>}
      {isUnreadable && <PhoneNote>{messages.phone.dotted}</PhoneNote>}
    </>
  );
}

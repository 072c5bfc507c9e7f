import { playableSeconds } from "../../audio/playing/player-state.ts";
import { isLocalAudio } from "../../stores/audio/loaded-audio.ts";
import { useSeries } from "../../stores/audio/series.ts";
import { usePlayback } from "../../stores/audio/use-playback.ts";
import { playShare } from "../../ui/audio/play-share.ts";
import { lazyPart } from "../../ui/lazy-part.tsx";

const PhoneSegments = lazyPart(() => import("./phone-segments.tsx"));

/** How much of the audio was played; of a series, a segment for each part. */
export function PhoneProgress() {
  const { facts, position, urlFile } = usePlayback();
  const isSeries = useSeries((series) => series.parts.length > 0) && isLocalAudio(urlFile);
  const share = playShare(position, playableSeconds(facts));
  return (
    <>
      {isSeries && <PhoneSegments share={share} />}
      <div
        className={`relative mx-3.5 mt-4 h-[3px] overflow-hidden rounded-chip ${isSeries ? "" : "bg-white/35"}`}
      >
        <div
          className="h-full origin-left bg-white transition-transform duration-200 ease-linear"
          style={{ transform: `scaleX(${isSeries ? 0 : share})` }}
        />
      </div>
    </>
  );
}

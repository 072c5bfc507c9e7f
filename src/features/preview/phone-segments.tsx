import { useSeriesTexts } from "../../i18n/use-series-texts.ts";
import { useSeries } from "../../stores/audio/series.ts";
import { playPart } from "../../stores/audio/sync-player.ts";

interface Props {
  /** How much of the shown part was played, 0 to 1. */
  share: number;
}

/** The bar of a status in several parts: a segment for each, which plays it. */
export default function PhoneSegments({ share }: Props) {
  const texts = useSeriesTexts();
  const { parts, shown } = useSeries();
  return (
    <div className="absolute inset-x-3 top-0 z-10 flex">
      {parts.map((_, index) => (
        <button
          // The parts have no other identity than their place.
          key={index}
          type="button"
          aria-label={texts.play(index + 1)}
          aria-current={index === shown}
          onClick={() => playPart(index)}
          className="h-7 min-w-0 flex-1 px-0.5 pt-4 pb-2 focus-visible:outline-white pointer-coarse:h-11"
        >
          <Segment share={index === shown ? share : index < shown ? 1 : 0} />
        </button>
      ))}
    </div>
  );
}

function Segment({ share }: Props) {
  return (
    <span className="block h-[3px] overflow-hidden rounded-chip bg-white/35">
      <span
        className="block h-full origin-left bg-white transition-transform duration-200 ease-linear"
        style={{ transform: `scaleX(${share})` }}
      />
    </span>
  );
}

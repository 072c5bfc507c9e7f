import { BAR_STEP, barsPath } from "./bars-path.ts";
import { playShare } from "./play-share.ts";
import { PositionSlider } from "./position-slider.tsx";

interface Props {
  peaks: number[] | null;
  /** Seconds. */
  position: number;
  /** Seconds; not finite while it is not known. */
  length: number;
  label: string;
  positionText: (at: string, of: string) => string;
  onSeek: (share: number) => void;
  /** Tailwind text colours: of what was played, and of the rest. */
  colors: { played: string; rest: string };
}

/** A slider through the audio, drawn as its waveform, or as a dotted line if that cannot be read. */
export function Waveform(props: Props) {
  const { peaks, colors, ...slider } = props;
  const share = playShare(slider.position, slider.length);

  return (
    <div className="relative h-7 min-w-0 flex-1 rounded-[4px] outline-current has-focus-visible:outline-2 has-focus-visible:outline-offset-4">
      <Bars peaks={peaks} className={colors.rest} />
      <div
        className="absolute inset-0 transition-[clip-path] duration-200 ease-linear"
        style={{ clipPath: `inset(0 ${(1 - share) * 100}% 0 0)` }}
      >
        <Bars peaks={peaks} className={colors.played} />
      </div>
      <PositionSlider {...slider} className="absolute inset-0 m-0" />
    </div>
  );
}

function Bars({ peaks, className }: { peaks: number[] | null; className: string }) {
  return (
    <svg
      viewBox={`0 0 ${peaks ? peaks.length * BAR_STEP : DOTTED_WIDTH} ${size.height}`}
      preserveAspectRatio="none"
      aria-hidden
      className={`block size-full ${peaks ? "animate-[fill_200ms_ease-out]" : ""} ${className}`}
    >
      <path
        d={peaks ? barsPath(peaks, size) : DOTTED_LINE}
        stroke="currentColor"
        strokeWidth={3}
        strokeLinecap="round"
        vectorEffect={peaks ? undefined : "non-scaling-stroke"}
      />
    </svg>
  );
}

const size = { height: 28, longest: 12, shortest: 0.1 };

/** Drawn if the waveform is not known. */
const DOTS = 32;
const DOTTED_WIDTH = DOTS * 10;
const DOTTED_LINE = Array.from({ length: DOTS }, (_, index) => `M${index * 10 + 5} 14h.01`).join(
  "",
);

import { formatLength } from "../../lib/text/format-length.ts";
import { BAR_STEP, barsPath } from "./bars-path.ts";

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
  const { peaks, position, length, label, positionText, onSeek, colors } = props;
  const known = Number.isFinite(length) && length > 0;
  const share = known ? Math.min(1, position / length) : 0;

  return (
    <div className="relative h-7 min-w-0 flex-1 rounded-[4px] outline-current has-focus-visible:outline-2 has-focus-visible:outline-offset-4">
      <Bars peaks={peaks} className={colors.rest} />
      <div
        className="absolute inset-0 transition-[clip-path] duration-200 ease-linear"
        style={{ clipPath: `inset(0 ${(1 - share) * 100}% 0 0)` }}
      >
        <Bars peaks={peaks} className={colors.played} />
      </div>
      <input
        type="range"
        min={0}
        max={known ? length : 0}
        step={0.1}
        value={position}
        disabled={!known}
        onChange={(event) => onSeek(Number(event.target.value) / length)}
        aria-label={label}
        aria-valuetext={positionText(formatLength(position), formatLength(length))}
        className="absolute inset-0 m-0 size-full cursor-pointer opacity-0 disabled:cursor-default"
      />
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

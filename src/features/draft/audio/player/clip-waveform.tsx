import { useMemo } from "react";
import { barsOf, type Envelope } from "../../../../audio/envelope.ts";
import { type Trim, entireClip } from "../../../../audio/trim.ts";
import { BAR_STEP, barsPath } from "../../../../ui/audio/bars-path.ts";

const BARS = 120;
const size = { height: 48, longest: 20, shortest: 0.5 };

interface Props {
  envelope: Envelope;
  /** Length of the complete clip. */
  seconds: number;
  trim: Trim;
  /** What is played now: what the trim keeps, or one of several parts. */
  played: Trim;
  /** How much of that was played, 0 to 1. */
  share: number;
  /** Where the clip is cut, in seconds. */
  cuts: readonly number[];
}

/** The complete clip's waveform. What is cut off is faint, what was played has the accent. */
export function ClipWaveform({ envelope, seconds, trim, played, share, cuts }: Props) {
  const path = useMemo(
    () => barsPath(barsOf(envelope, entireClip(seconds), BARS), size),
    [envelope, seconds],
  );
  const percent = (at: number) => `${(at / seconds) * 100}%`;
  const rest = (at: number) => percent(seconds - at);
  const at = played.start + share * (played.end - played.start);

  return (
    <div aria-hidden className="pointer-events-none absolute inset-x-3 inset-y-0">
      <div
        className="absolute inset-y-0 border-y border-line-strong bg-surface"
        style={{ left: percent(trim.start), right: rest(trim.end) }}
      />
      <div className="absolute inset-0 animate-[fill_200ms_ease-out]">
        <Bars path={path} className="text-line-strong" />
        <Bars
          path={path}
          className="text-ink-faint"
          from={percent(trim.start)}
          to={rest(trim.end)}
        />
        <Bars
          path={path}
          className="text-accent transition-[clip-path] duration-200 ease-linear"
          from={percent(played.start)}
          to={rest(at)}
        />
      </div>
      {share > 0 && (
        <div
          className="absolute inset-y-0 w-0.5 -translate-x-px bg-accent transition-[left] duration-200 ease-linear"
          style={{ left: percent(at) }}
        />
      )}
      {cuts.map((cut) => (
        <div
          key={cut}
          className="absolute inset-y-0 border-l-2 border-dashed border-ink-faint"
          style={{ left: percent(cut) }}
        />
      ))}
    </div>
  );
}

interface BarsProps {
  path: string;
  className: string;
  /** What is not drawn at the left and at the right. */
  from?: string;
  to?: string;
}

function Bars({ path, className, from = "0%", to = "0%" }: BarsProps) {
  return (
    <svg
      viewBox={`0 0 ${BARS * BAR_STEP} ${size.height}`}
      preserveAspectRatio="none"
      className={`absolute inset-0 size-full ${className}`}
      style={{ clipPath: `inset(0 ${to} 0 ${from})` }}
    >
      <path d={path} stroke="currentColor" strokeWidth={2.5} />
    </svg>
  );
}

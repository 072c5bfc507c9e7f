import { useMemo } from "react";
import { barsOf, type Envelope } from "../../../../audio/envelope.ts";
import { type Trim, entireClip } from "../../../../audio/trim.ts";
import { BAR_STEP, barsPath } from "../../../../ui/audio/bars-path.ts";

const BARS = 120;
const size = { height: 48, longest: 20, shortest: 0.5 };

interface Props {
  envelope: Envelope;
  seconds: number;
  trim: Trim;
}

/** The complete clip's waveform; what is cut off is faint. */
export function TrimWaveform({ envelope, seconds, trim }: Props) {
  const path = useMemo(
    () => barsPath(barsOf(envelope, entireClip(seconds), BARS), size),
    [envelope, seconds],
  );
  const percent = (at: number) => `${(at / seconds) * 100}%`;
  const left = percent(trim.start);
  const right = percent(seconds - trim.end);

  return (
    <div aria-hidden className="pointer-events-none absolute inset-x-3 inset-y-0">
      <div className="absolute inset-y-0 border-y border-accent bg-wash" style={{ left, right }} />
      <Bars path={path} className="text-line-strong" />
      <div className="absolute inset-0" style={{ clipPath: `inset(0 ${right} 0 ${left})` }}>
        <Bars path={path} className="text-accent" />
      </div>
    </div>
  );
}

function Bars({ path, className }: { path: string; className: string }) {
  return (
    <svg
      viewBox={`0 0 ${BARS * BAR_STEP} ${size.height}`}
      preserveAspectRatio="none"
      className={`absolute inset-0 size-full ${className}`}
    >
      <path d={path} stroke="currentColor" strokeWidth={2.5} />
    </svg>
  );
}

import { formatLength } from "../../lib/text/format-length.ts";
import { isLength } from "./play-share.ts";

interface Props {
  /** Seconds. */
  position: number;
  /** Seconds; not finite while it is not known. */
  length: number;
  label: string;
  positionText: (at: string, of: string) => string;
  onSeek: (share: number) => void;
  className?: string;
}

/** A slider through audio that lies unseen over its picture, which has to show where the focus is. */
export function PositionSlider(props: Props) {
  const { position, length, label, positionText, onSeek, className = "" } = props;
  const isKnown = isLength(length);
  return (
    <input
      type="range"
      min={0}
      max={isKnown ? length : 0}
      step={0.1}
      value={position}
      disabled={!isKnown}
      onChange={(event) => onSeek(Number(event.target.value) / length)}
      aria-label={label}
      aria-valuetext={positionText(formatLength(position), formatLength(length))}
      className={`size-full cursor-pointer opacity-0 disabled:cursor-default ${className}`}
    />
  );
}

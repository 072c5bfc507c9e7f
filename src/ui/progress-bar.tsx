interface Props {
  /** How far it is, 0 to 1. */
  share: number;
  label?: string;
  /** Id of what names it, where that can be seen. */
  labelledBy?: string;
}

/** How far something is that takes its time. */
export function ProgressBar({ share, label, labelledBy }: Props) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-valuenow={Math.floor(share * 100)}
      className="h-1 overflow-hidden rounded-chip bg-line"
    >
      <div
        className="h-full origin-left bg-accent transition-transform duration-150 ease-out"
        style={{ transform: `scaleX(${share})` }}
      />
    </div>
  );
}

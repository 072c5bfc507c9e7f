interface Props {
  /** The progress, 0 to 1. */
  share: number;
  label?: string;
  /** Id of the visible label. */
  labelledBy?: string;
}

/** Shows the progress of a task. */
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

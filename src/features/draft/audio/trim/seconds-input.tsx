import { useState } from "react";

interface Props {
  label: string;
  /** Seconds. */
  value: number;
  max: number;
  disabled: boolean;
  /** Says what became of the last that was written. */
  describedBy: string | undefined;
  onChange: (seconds: number) => void;
}

/** A position in seconds; what is written counts once one leaves or presses Enter, as one change. */
export function SecondsInput({ label, value, max, disabled, describedBy, onChange }: Props) {
  const [written, setWritten] = useState<string>();

  const take = ({ valueAsNumber }: HTMLInputElement) => {
    if (written === undefined) return;
    setWritten(undefined);
    if (Number.isFinite(valueAsNumber)) onChange(valueAsNumber);
  };

  return (
    <input
      type="number"
      min={0}
      max={max.toFixed(1)}
      step={0.1}
      disabled={disabled}
      aria-label={label}
      aria-describedby={describedBy}
      value={written ?? value.toFixed(1)}
      onChange={({ target }) => setWritten(target.value)}
      onBlur={({ target }) => take(target)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === "Enter") take(currentTarget);
      }}
      className="h-8 w-[76px] rounded-control border border-line-control bg-surface px-2 text-right font-mono text-xs"
    />
  );
}

import { useState } from "react";

interface Props {
  label: string;
  /** Seconds. */
  value: number;
  max: number;
  disabled: boolean;
  /** Id of the note about what was typed last. */
  describedBy: string | undefined;
  onChange: (seconds: number) => void;
}

/** A position in seconds. What is typed is one change, made by Enter or when the field loses the focus. */
export function SecondsInput({ label, value, max, disabled, describedBy, onChange }: Props) {
  const [typed, setTyped] = useState<string>();

  const commit = ({ valueAsNumber }: HTMLInputElement) => {
    if (typed === undefined) return;
    setTyped(undefined);
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
      value={typed ?? value.toFixed(1)}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={({ target }) => commit(target)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === "Enter") commit(currentTarget);
      }}
      className="h-8 w-[76px] rounded-control border border-line-control bg-surface px-2 text-right font-mono text-xs"
    />
  );
}

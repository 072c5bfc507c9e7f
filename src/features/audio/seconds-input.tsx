import { useState } from "react";

interface Props {
  label: string;
  /** Seconds. */
  value: number;
  max: number;
  disabled: boolean;
  onChange: (seconds: number) => void;
}

/** A position in seconds, typed or stepped by tenths; what is typed stays as it is until one leaves. */
export function SecondsInput({ label, value, max, disabled, onChange }: Props) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      type="number"
      min={0}
      max={max.toFixed(1)}
      step={0.1}
      disabled={disabled}
      aria-label={label}
      value={typed ?? value.toFixed(1)}
      onChange={({ target }) => {
        setTyped(target.value);
        if (Number.isFinite(target.valueAsNumber)) onChange(target.valueAsNumber);
      }}
      onBlur={() => setTyped(undefined)}
      className="h-8 w-[76px] rounded-control border border-line-control bg-surface px-2 text-right font-mono text-xs"
    />
  );
}

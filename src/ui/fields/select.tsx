import { ChevronDown } from "lucide-react";

interface Props<Value extends string> {
  label: string;
  options: Record<Value, string>;
  value: Value;
  onChange: (value: Value) => void;
  /** Limits the width, which depends on the shown choice. */
  className?: string;
}

/** The browser's own select, styled like the buttons. */
export function Select<Value extends string>({
  label,
  options,
  value,
  onChange,
  className = "max-w-44",
}: Props<Value>) {
  return (
    <span className="relative inline-block align-bottom">
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value as Value)}
        className={`block h-control appearance-none truncate rounded-control border border-line-control bg-surface pr-8 pl-3 text-sm font-medium ${className}`}
      >
        {(Object.keys(options) as Value[]).map((option) => (
          <option key={option} value={option}>
            {options[option]}
          </option>
        ))}
      </select>
      <ChevronDown
        size={14}
        aria-hidden
        className="pointer-events-none absolute inset-y-0 right-2.5 my-auto text-ink-soft"
      />
    </span>
  );
}

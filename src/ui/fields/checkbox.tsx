import type { ReactNode } from "react";

interface Props {
  checked?: boolean;
  /** For a box that keeps its own state. */
  defaultChecked?: boolean;
  /** Some of the items that it controls are chosen, and some are not. */
  indeterminate?: boolean;
  tabIndex?: number;
  className?: string;
  onChange: (checked: boolean) => void;
  /** The label. */
  children: ReactNode;
}

export function Checkbox({
  indeterminate = false,
  className = "",
  onChange,
  children,
  ...rest
}: Props) {
  return (
    <label className={`flex min-h-6 pointer-coarse:min-h-10 items-center gap-2 ${className}`}>
      <input
        type="checkbox"
        className="size-4 flex-none accent-accent"
        ref={(box) => {
          if (box) box.indeterminate = indeterminate;
        }}
        onChange={(event) => onChange(event.target.checked)}
        {...rest}
      />
      {children}
    </label>
  );
}

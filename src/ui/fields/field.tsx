import { type ReactNode, useId } from "react";

interface Aria {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean;
}

interface Props {
  label: string;
  /** The label is only for screen readers. */
  labelHidden?: boolean;
  hint?: ReactNode;
  caution?: ReactNode;
  error?: ReactNode;
  children: (aria: Aria) => ReactNode;
}

/** Connects a control with its label, hint, caution and error. */
export function Field({ label, labelHidden = false, hint, caution, error, children }: Props) {
  const id = useId();
  const described = [
    hint && !error && `${id}-hint`,
    caution && `${id}-caution`,
    error && `${id}-error`,
  ];
  return (
    <div className="grid min-w-0 grid-cols-1 gap-1.5">
      <label htmlFor={id} className={labelHidden ? "sr-only" : "text-sm font-medium"}>
        {label}
      </label>
      {children({
        id,
        "aria-describedby": described.filter(Boolean).join(" ") || undefined,
        "aria-invalid": Boolean(error),
      })}
      {error && (
        <div id={`${id}-error`} className="text-sm text-bad">
          {error}
        </div>
      )}
      {caution && (
        <p id={`${id}-caution`} className="text-sm text-caution">
          {caution}
        </p>
      )}
      {hint && !error && (
        <div id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </div>
      )}
    </div>
  );
}

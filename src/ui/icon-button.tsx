import type { ComponentProps } from "react";

interface Props extends ComponentProps<"button"> {
  label: string;
}

/** A button with only an icon; its label is for screen readers, and shown on hover. */
export function IconButton({ label, className = "", ...rest }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`inline-grid size-control flex-none place-items-center rounded-control text-xs font-semibold text-ink-soft transition-colors duration-150 hover:bg-sunken hover:text-ink ${className}`}
      {...rest}
    />
  );
}

import type { ComponentProps } from "react";

export function TextInput({ className = "", ...rest }: ComponentProps<"input">) {
  return (
    <input
      type="text"
      spellCheck={false}
      className={`block h-10 w-full min-w-0 rounded-control border border-line-control bg-surface px-3 aria-invalid:border-bad ${className}`}
      {...rest}
    />
  );
}

import type { ComponentProps } from "react";
import { usePresentation } from "../presentation.ts";

interface Props extends ComponentProps<"input"> {
  /** Shows dots instead of letters in presentation mode. */
  isPrivate?: boolean;
}

export function TextInput({ className = "", isPrivate = false, ...rest }: Props) {
  const { presenting } = usePresentation();
  const cover = isPrivate && presenting ? "[-webkit-text-security:disc]" : "";
  return (
    <input
      type="text"
      spellCheck={false}
      className={`block h-10 w-full min-w-0 rounded-control border border-line-control bg-surface px-3 disabled:opacity-60 aria-invalid:border-bad ${cover} ${className}`}
      {...rest}
    />
  );
}

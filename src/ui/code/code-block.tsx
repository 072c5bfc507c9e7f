import type { ReactNode } from "react";
import { usePresentation } from "../presentation.ts";

interface Props {
  label: string;
  children: ReactNode;
  /** Long lines are broken rather than scrolled. */
  wrap?: boolean;
  className?: string;
}

/** Code or raw text in a box that scrolls by mouse and keyboard. Long numbers are masked in presentation mode. */
export function CodeBlock({ label, children, wrap = false, className = "" }: Props) {
  const { hideNumbers } = usePresentation();
  return (
    <pre
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it the keyboard cannot scroll the box
      tabIndex={0}
      role="group"
      aria-label={label}
      dir="auto"
      className={`overflow-auto rounded-[10px] border border-line px-3.5 py-3 font-mono text-[12.5px]/5 ${wrap ? "wrap-anywhere whitespace-pre-wrap" : ""} ${className}`}
    >
      {typeof children === "string" ? hideNumbers(children) : children}
    </pre>
  );
}

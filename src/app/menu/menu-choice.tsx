import type { ReactNode } from "react";

interface Props {
  /** For the eye; the choice itself has it as its legend. */
  title: string;
  children: ReactNode;
}

/** A choice in the page's menu. */
export function MenuChoice({ title, children }: Props) {
  return (
    <div className="grid gap-1 px-2.5 py-1">
      <span aria-hidden className="text-xs text-ink-soft">
        {title}
      </span>
      <div>{children}</div>
    </div>
  );
}

import type { ComponentProps } from "react";

const looks = {
  /** An item to choose, with one line or two. */
  entry: "px-2 py-1.5",
  action: "px-2.5 py-2 text-sm",
  /** Adds an entry to those above it. */
  add: "h-9 px-2 text-sm font-medium text-accent",
};

interface Props extends ComponentProps<"button"> {
  /** Id of the menu's panel, which the choice closes. */
  panelId: string;
  look: keyof typeof looks;
}

export function MenuItem({ panelId, look, className = "", ...rest }: Props) {
  return (
    <button
      type="button"
      popoverTarget={panelId}
      popoverTargetAction="hide"
      className={`flex w-full min-w-0 items-center gap-2 rounded-control text-left transition-colors duration-150 hover:bg-sunken ${looks[look]} ${className}`}
      {...rest}
    />
  );
}

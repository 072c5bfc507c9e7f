import type { ComponentProps } from "react";

type Look = "primary" | "secondary" | "quiet" | "danger";

const looks: Record<Look, string> = {
  primary: "bg-act text-on-act font-semibold hover:brightness-110",
  secondary: "bg-surface border border-line-strong hover:bg-sunken",
  quiet: "text-ink-soft hover:bg-sunken hover:text-ink",
  danger: "bg-surface border border-line-strong text-bad hover:bg-bad-wash",
};

const sizes = {
  small: "h-small px-2.5 text-sm",
  medium: "h-control px-3.5 text-sm",
  large: "h-12 px-4 text-lg w-full rounded-[11px]",
};

interface Props extends ComponentProps<"button"> {
  look?: Look;
  size?: keyof typeof sizes;
}

export function Button({ look = "secondary", size = "medium", className = "", ...rest }: Props) {
  return (
    <button
      type="button"
      className={`inline-flex items-center justify-center gap-2 rounded-control font-medium whitespace-nowrap transition-colors duration-150 disabled:opacity-60 aria-disabled:opacity-60 ${looks[look]} ${sizes[size]} ${className}`}
      {...rest}
    />
  );
}

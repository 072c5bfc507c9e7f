import { readCssColor } from "../lib/text/css-color.ts";

interface Props {
  /** As people write it; if it is none, only an outline is drawn. */
  color: string | null | undefined;
  title?: string;
  /** Size, corners and place. */
  className: string;
}

/** A sample of a colour, beside a text that names it. */
export function ColorSwatch({ color, title, className }: Props) {
  const read = readCssColor(color ?? "");
  const edge = read
    ? "shadow-[inset_0_0_0_1px_#0000001f]"
    : "border border-dashed border-line-strong";
  return (
    <span
      aria-hidden
      title={title}
      className={`${edge} ${className}`}
      style={read ? { backgroundColor: read } : undefined}
    />
  );
}

import { toBackgroundColor } from "../../../voice-status/background-color.ts";

interface Props {
  color: string | undefined;
  /** Size and corners. */
  className: string;
}

/** The background of a status. */
export function ColorSwatch({ color = "", className }: Props) {
  return (
    <span
      aria-hidden
      className={`flex-none shadow-[inset_0_0_0_1px_#0002] ${className}`}
      style={{ backgroundColor: toBackgroundColor(color) ?? "transparent" }}
    />
  );
}

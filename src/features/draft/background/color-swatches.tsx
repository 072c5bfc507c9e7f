import type { ReactNode } from "react";

export const swatch =
  "block size-swatch rounded-chip shadow-[inset_0_0_0_1px_#0000001f] outline-offset-2 outline-ink";

interface Props {
  /** The name of the group, for screen readers. */
  legend: string;
  /** The name of the radio buttons. */
  name: string;
  colors: readonly string[];
  chosen: string | null;
  onChoose: (color: string) => void;
  className: string;
  before?: ReactNode;
  after?: ReactNode;
}

/** Colours to choose from, by click or arrow keys. */
export function ColorSwatches(props: Props) {
  const { legend, name, colors, chosen, onChoose, className, before, after } = props;
  return (
    <fieldset className={className}>
      <legend className="sr-only">{legend}</legend>
      {before}
      {colors.map((color) => (
        <label key={color} title={color}>
          <input
            type="radio"
            name={name}
            aria-label={color}
            className="peer sr-only"
            checked={color === chosen}
            onChange={() => onChoose(color)}
          />
          <span
            className={`${swatch} peer-checked:outline-2 peer-focus-visible:outline-2 peer-focus-visible:outline-accent`}
            style={{ backgroundColor: color }}
          />
        </label>
      ))}
      {after}
    </fieldset>
  );
}

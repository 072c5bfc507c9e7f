import { HexColorPicker } from "react-colorful";

interface Props {
  color: string;
  onChange: (color: string) => void;
}

/** Loaded when first opened. */
export default function ColorPicker({ color, onChange }: Props) {
  return (
    <div className="p-4">
      <HexColorPicker color={color} onChange={onChange} style={{ width: "100%" }} />
    </div>
  );
}

import { Pipette } from "lucide-react";
import { HexColorPicker } from "react-colorful";
import { colorNotes } from "../../../i18n/color-notes.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { hasEyeDropper, pickFromScreen } from "../../../lib/browser/eye-dropper.ts";
import { Button } from "../../../ui/button.tsx";
import { toBackgroundColor } from "../../../voice-status/background-color.ts";

interface Props {
  color: string;
  onChange: (color: string) => void;
}

/** A picker, and the browser's eyedropper where it has one. Loaded when first opened. */
export default function ColorPicker({ color, onChange }: Props) {
  const texts = colorNotes[useI18n().language];

  const pick = async () => {
    const picked = toBackgroundColor((await pickFromScreen()) ?? "");
    if (picked) onChange(picked);
  };

  return (
    <div className="grid gap-3 p-4">
      <HexColorPicker color={color} onChange={onChange} style={{ width: "100%" }} />
      {hasEyeDropper() && (
        <Button size="small" onClick={() => void pick()}>
          <Pipette size={14} aria-hidden />
          {texts.fromScreen}
        </Button>
      )}
    </div>
  );
}

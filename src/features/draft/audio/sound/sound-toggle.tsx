import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../../../../ui/button.tsx";

interface Props {
  isOn: boolean;
  /** It would help this clip, so it stands out a little. */
  isSuggested?: boolean;
  disabled: boolean;
  onChange: (isOn: boolean) => void;
  /** The label. */
  children: ReactNode;
}

/** A change of the sound that is on or off. */
export function SoundToggle({ isOn, isSuggested = false, disabled, onChange, children }: Props) {
  return (
    <Button
      look={isOn || isSuggested ? "secondary" : "quiet"}
      size="small"
      aria-pressed={isOn}
      aria-disabled={disabled}
      className={isOn ? "border-accent! bg-wash!" : ""}
      onClick={() => !disabled && onChange(!isOn)}
    >
      {isOn && <Check size={14} aria-hidden />}
      {children}
    </Button>
  );
}

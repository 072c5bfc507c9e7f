import Pause from "lucide-react/icons/pause";
import Play from "lucide-react/icons/play";

interface Props {
  playing: boolean;
  disabled: boolean;
  texts: { play: string; pause: string };
  onToggle: () => void;
  className: string;
}

export function PlayButton({ playing, disabled, texts, onToggle, className }: Props) {
  const Icon = playing ? Pause : Play;
  return (
    <button
      type="button"
      onClick={onToggle}
      disabled={disabled}
      aria-label={playing ? texts.pause : texts.play}
      className={`grid flex-none place-items-center rounded-chip transition-opacity duration-150 disabled:opacity-50 ${className}`}
    >
      <Icon size={18} aria-hidden fill={playing ? "none" : "currentColor"} />
    </button>
  );
}

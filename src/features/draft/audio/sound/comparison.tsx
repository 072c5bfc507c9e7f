import { Ear } from "lucide-react";
import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import { useSoundTexts } from "../../../../i18n/use-sound-texts.ts";
import { isLetter, isSingleKey } from "../../../../lib/browser/single-keys.ts";
import { player } from "../../../../stores/audio/page-player.ts";
import { Button } from "../../../../ui/button.tsx";
import { announce } from "../../../../ui/live-region.tsx";

/** Switches between the original and the changed sound, by a button and by the key B. */
export function Comparison() {
  const texts = useSoundTexts();
  const { heard } = useSyncExternalStore(player.subscribe, player.state);
  const isOriginal = heard === "other";

  const switchHeard = () => {
    player.switchHeard();
    announce(isOriginal ? texts.hearsChanged : texts.hearsOriginal);
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || !isSingleKey(event)) return;
    if (!isLetter(event, "b") || document.querySelector("dialog[open]")) return;
    switchHeard();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);

  if (!heard) return null;
  return (
    <Button
      look={isOriginal ? "secondary" : "quiet"}
      size="small"
      aria-pressed={isOriginal}
      aria-keyshortcuts="B"
      className={isOriginal ? "border-accent! bg-wash!" : ""}
      onClick={switchHeard}
    >
      <Ear size={14} aria-hidden />
      {texts.original}
      <kbd aria-hidden className="font-mono text-xs text-ink-soft pointer-coarse:hidden">
        B
      </kbd>
    </Button>
  );
}

import { useId } from "react";
import { useI18n } from "../../../../i18n/i18n.tsx";
import { useSoundTexts } from "../../../../i18n/use-sound-texts.ts";
import { cancelSound } from "../../../../stores/audio/sound-actions.ts";
import { Button } from "../../../../ui/button.tsx";
import { announce } from "../../../../ui/live-region.tsx";
import { ProgressBar } from "../../../../ui/progress-bar.tsx";

/** How much of a change of the sound is done, and a button that cancels it. */
export function SoundProgress({ share }: { share: number }) {
  const { messages } = useI18n();
  const texts = useSoundTexts();
  const id = useId();
  return (
    <div className="flex items-center gap-3">
      <div className="min-w-0 flex-1">
        <p id={id} className="mb-1 text-xs text-ink-soft">
          {texts.working}
        </p>
        <ProgressBar share={share} labelledBy={id} />
      </div>
      <Button
        size="small"
        onClick={() => {
          cancelSound();
          announce(texts.cancelled);
        }}
      >
        {messages.page.cancel}
      </Button>
    </div>
  );
}

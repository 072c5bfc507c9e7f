import { useId } from "react";
import { useAudioTexts } from "../../../i18n/use-audio-texts.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Button } from "../../../ui/button.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { ProgressBar } from "../../../ui/progress-bar.tsx";
import { stopWork } from "../../../stores/audio/clip-actions.ts";
import type { Work } from "../../../stores/audio/clip.ts";

/** The running task, its progress, and a button that cancels it. */
export function WorkBar({ work }: { work: Work }) {
  const { messages } = useI18n();
  const texts = useAudioTexts();
  const id = useId();
  const percent = Math.floor(work.share * 100);
  const allIsUp = work.name === "uploading" && work.share === 1;

  return (
    <div className="flex items-center gap-3">
      <div className="min-w-0 flex-1">
        <div className="mb-1.5 flex justify-between gap-3 text-sm">
          <span id={id} className="truncate">
            {allIsUp ? texts.work.waiting : texts.work[work.name](work.of)}
          </span>
          <span className="text-ink-soft tabular-nums">{percent} %</span>
        </div>
        <ProgressBar share={work.share} labelledBy={id} />
      </div>
      <Button
        size="small"
        onClick={() => {
          stopWork();
          announce(texts.cancelled);
        }}
      >
        {messages.page.cancel}
      </Button>
    </div>
  );
}

import { useId } from "react";
import { useAudioTexts } from "../../../i18n/use-audio-texts.ts";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Button } from "../../../ui/button.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { MiddleText } from "../../../ui/middle-text.tsx";
import { ProgressBar } from "../../../ui/progress-bar.tsx";
import { cancelTask } from "../../../stores/audio/clip-actions.ts";
import type { AudioTask } from "../../../stores/audio/clip.ts";

/** The running task, its progress, and a button that cancels it. */
export function AudioProgress({ task }: { task: AudioTask }) {
  const { messages } = useI18n();
  const texts = useAudioTexts();
  const id = useId();
  const percent = Math.floor(task.progress * 100);
  const isUploaded = task.name === "uploading" && task.progress === 1;

  return (
    <div className="flex items-center gap-3">
      <div className="min-w-0 flex-1">
        <div className="mb-1.5 flex justify-between gap-3 text-sm">
          <span id={id} className="min-w-0">
            <MiddleText>
              {isUploaded ? texts.work.waiting : texts.work[task.name](task.fileName)}
            </MiddleText>
          </span>
          <span className="text-ink-soft tabular-nums">{percent} %</span>
        </div>
        <ProgressBar share={task.progress} labelledBy={id} />
      </div>
      <Button
        size="small"
        onClick={() => {
          cancelTask();
          announce(texts.cancelled);
        }}
      >
        {messages.page.cancel}
      </Button>
    </div>
  );
}

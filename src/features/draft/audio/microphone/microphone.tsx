import type { RefCallback } from "react";
import { useAudioWords } from "../../../../i18n/use-audio-words.ts";
import { useKeptFocus } from "../../../../lib/use-kept-focus.ts";
import { Button } from "../../../../ui/button.tsx";
import { announce } from "../../../../ui/live-region.tsx";
import { takeClip } from "../../../../stores/clip-actions.ts";
import { useClipDesk } from "../../../../stores/clip.ts";
import { RecordingMeter } from "./recording-meter.tsx";
import { useRecording } from "./use-recording.ts";

interface Props {
  hasClip: boolean;
  focusRef: RefCallback<HTMLElement> | undefined;
  describedBy: string | undefined;
}

/** Records a voice, and hands it on as a file. */
export function Microphone({ hasClip, focusRef, describedBy }: Props) {
  const words = useAudioWords().microphone;
  const { state, start, pauseOrResume, discard } = useRecording(
    () => words.fileName(stampOf(new Date())),
    (recorded) => takeClip(recorded, true),
  );
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const ended = useClipDesk((desk) => desk.ended);
  const isOn = state.name === "recording" || state.name === "paused";

  if (isOn) {
    const paused = state.name === "paused";
    return (
      <div
        {...keptFocus}
        className="grid gap-3 rounded-[10px] outline-none border border-line bg-sunken p-3.5"
      >
        <RecordingMeter recording={state.recording} paused={paused} />
        <div className="flex flex-wrap gap-2">
          <Button
            ref={focusRef}
            look="primary"
            aria-describedby={describedBy}
            onClick={() => state.recording.stop("stopped")}
          >
            {words.stop}
          </Button>
          <Button onClick={pauseOrResume}>{paused ? words.resume : words.pause}</Button>
          <Button
            look="quiet"
            onClick={() => {
              discard();
              announce(words.discarded);
            }}
          >
            {words.discard}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div {...keptFocus} className="grid gap-2 outline-none">
      {state.name === "problem" && (
        <div role="alert" className="rounded-control bg-bad-wash px-3.5 py-3 text-sm">
          <p className="font-semibold text-bad">{words.problem[state.problem].title}</p>
          <p>{words.problem[state.problem].advice}</p>
        </div>
      )}
      {ended === "limit" && <p className="text-sm text-caution">{words.stoppedByLimit}</p>}
      {ended === "left" && <p className="text-sm text-caution">{words.stoppedByLeaving}</p>}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button
          ref={focusRef}
          look={hasClip ? "secondary" : "primary"}
          aria-describedby={describedBy}
          aria-disabled={state.name === "starting"}
          onClick={() => state.name !== "starting" && start()}
        >
          {state.name === "starting" ? words.starting : hasClip ? words.recordAgain : words.record}
        </Button>
        <p className="min-w-[180px] flex-1 text-xs text-ink-soft">{words.hint}</p>
      </div>
    </div>
  );
}

/** `2026-11-25-1403`, by the clock on the wall. */
function stampOf(now: Date): string {
  const parts = [now.getMonth() + 1, now.getDate(), now.getHours(), now.getMinutes()];
  const [month, day, hour, minute] = parts.map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}-${hour}${minute}`;
}

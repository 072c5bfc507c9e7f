import { useAudioTexts } from "../../../../i18n/use-audio-texts.ts";
import { useKeptFocus } from "../../../../lib/browser/use-kept-focus.ts";
import { Button } from "../../../../ui/button.tsx";
import { announce } from "../../../../ui/live-region.tsx";
import { useClipStore } from "../../../../stores/audio/clip.ts";
import { useAudioFocus } from "../use-audio-focus.ts";
import { RecordingMeter } from "./recording-meter.tsx";
import { useRecording } from "./use-recording.ts";

/** Starts, pauses and ends a recording from the microphone. */
export function Microphone() {
  const texts = useAudioTexts().microphone;
  const { state, start, pauseOrResume, discard } = useRecording(() =>
    texts.fileName(stampOf(new Date())),
  );
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const ended = useClipStore((store) => store.ended);
  const hasClip = useClipStore((store) => store.clip !== undefined);
  const isRecording = useClipStore((store) => store.isRecording);
  const { ref, describedBy } = useAudioFocus(!hasClip || isRecording);
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
            ref={ref}
            aria-describedby={describedBy}
            onClick={() => state.recording.stop("stopped")}
          >
            {texts.stop}
          </Button>
          <Button onClick={pauseOrResume}>{paused ? texts.resume : texts.pause}</Button>
          <Button
            look="quiet"
            onClick={() => {
              discard();
              announce(texts.discarded);
            }}
          >
            {texts.discard}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div {...keptFocus} className="grid gap-2 outline-none">
      {state.name === "problem" && (
        <div role="alert" className="rounded-control bg-bad-wash px-3.5 py-3 text-sm">
          <p className="font-semibold text-bad">{texts.problem[state.problem].title}</p>
          <p>{texts.problem[state.problem].advice}</p>
        </div>
      )}
      {ended === "limit" && <p className="text-sm text-caution">{texts.stoppedByLimit}</p>}
      {ended === "left" && <p className="text-sm text-caution">{texts.stoppedByLeaving}</p>}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button
          ref={ref}
          aria-describedby={describedBy}
          aria-disabled={state.name === "starting"}
          onClick={() => state.name !== "starting" && start()}
        >
          {state.name === "starting" ? texts.starting : hasClip ? texts.recordAgain : texts.record}
        </Button>
        <p className="min-w-[180px] flex-1 text-xs text-ink-soft">{texts.hint}</p>
      </div>
    </div>
  );
}

/** `2026-11-25-1403`, in local time. */
function stampOf(now: Date): string {
  const parts = [now.getMonth() + 1, now.getDate(), now.getHours(), now.getMinutes()];
  const [month, day, hour, minute] = parts.map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}-${hour}${minute}`;
}

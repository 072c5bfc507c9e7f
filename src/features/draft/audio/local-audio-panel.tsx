import { useClipStore } from "../../../stores/audio/clip.ts";
import { useAudioSource } from "../../../stores/draft/audio-source.ts";
import { useKeptFocus } from "../../../lib/browser/use-kept-focus.ts";
import AudioPlayer from "./player/audio-player.tsx";
import { ClipCard } from "./file/clip-card.tsx";
import { FilePlaceholder } from "./file/file-chooser.tsx";
import { Microphone } from "./microphone/microphone.tsx";
import { AudioErrorNote } from "./audio-error-note.tsx";
import { AudioProgress } from "./audio-progress.tsx";

/** Chooses or records audio, and prepares it for the upload. */
export default function LocalAudioPanel() {
  const { clip, task, error, isRecording } = useClipStore();
  const source = useAudioSource((store) => store.source);
  const keptFocus = useKeptFocus<HTMLDivElement>();

  return (
    <div {...keptFocus} className="grid min-w-0 gap-3 outline-none">
      {source === "microphone" && <Microphone />}
      {error && <AudioErrorNote error={error} />}
      {!clip && task && (
        // As high as what it replaces.
        <div className={`grid content-center ${source === "file" ? "min-h-[148px]" : ""}`}>
          <AudioProgress task={task} />
        </div>
      )}
      {!clip && !task && source === "file" && <FilePlaceholder />}
      {!isRecording && (clip ? <ClipCard clip={clip} /> : <AudioPlayer />)}
    </div>
  );
}

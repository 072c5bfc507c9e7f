import { useClipStore } from "../../../stores/audio/clip.ts";
import { useKeptFocus } from "../../../lib/use-kept-focus.ts";
import { AudioPlayer } from "./audio-player.tsx";
import { ClipCard } from "./file/clip-card.tsx";
import { FilePlaceholder } from "./file/file-chooser.tsx";
import { Microphone } from "./microphone/microphone.tsx";
import { AudioErrorNote } from "./audio-error-note.tsx";
import { AudioProgress } from "./audio-progress.tsx";

/** Chooses or records audio, and prepares it for the upload. */
export default function LocalAudioPanel({ source }: { source: "file" | "microphone" }) {
  const { clip, task, error, isRecording } = useClipStore();
  const keptFocus = useKeptFocus<HTMLDivElement>();

  return (
    <div {...keptFocus} className="grid min-w-0 gap-3 outline-none">
      {source === "microphone" && <Microphone />}
      {error && <AudioErrorNote error={error} />}
      {!clip && task && <AudioProgress task={task} />}
      {!clip && !task && source === "file" && <FilePlaceholder />}
      {!isRecording && (clip ? <ClipCard clip={clip} source={source} /> : <AudioPlayer />)}
    </div>
  );
}

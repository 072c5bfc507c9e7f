import type { ReactNode, RefCallback } from "react";
import type { Instance } from "../../../green-api/instance.ts";
import { useKeptFocus } from "../../../lib/use-kept-focus.ts";
import { ClipCard } from "./file/clip-card.tsx";
import { useClipStore } from "../../../stores/clip.ts";
import { EmptyFile } from "./file/file-chooser.tsx";
import type { Upload } from "../../../stores/uploads.ts";
import { Microphone } from "./microphone/microphone.tsx";
import { TroubleNote } from "./trouble-note.tsx";
import { WorkBar } from "./work-bar.tsx";

interface Props {
  source: "file" | "microphone";
  instance: Instance;
  /** The draft's link, which a clip has once it is uploaded. */
  audioUrl: string;
  onUploaded: (upload: Upload) => void;
  /** Playback of what is heard now. */
  strip: ReactNode;
  /** What takes the focus when the draft asks for its audio. */
  focusRef: RefCallback<HTMLElement>;
  describedBy: string | undefined;
}

/** Audio that is not a link yet. */
export default function AudioPanel({ source, ...rest }: Props) {
  const { clip, work, trouble, isRecording } = useClipStore();
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const { focusRef, describedBy, strip } = rest;

  return (
    <div {...keptFocus} className="grid min-w-0 gap-3 outline-none">
      {source === "microphone" && (
        <Microphone
          hasClip={clip !== undefined}
          focusRef={clip && !isRecording ? undefined : focusRef}
          describedBy={describedBy}
        />
      )}
      {trouble && <TroubleNote trouble={trouble} />}
      {!clip && work && <WorkBar work={work} />}
      {!clip && !work && source === "file" && (
        <EmptyFile focusRef={focusRef} describedBy={describedBy} />
      )}
      {!isRecording && (clip ? <ClipCard clip={clip} source={source} {...rest} /> : strip)}
    </div>
  );
}

import { X } from "lucide-react";
import { useAudioTexts } from "../../../../i18n/use-audio-texts.ts";
import { IconButton } from "../../../../ui/icon-button.tsx";
import { announce } from "../../../../ui/live-region.tsx";
import { MiddleText } from "../../../../ui/middle-text.tsx";
import { usePresentation } from "../../../../ui/presentation.ts";
import { removeClip } from "../../../../stores/audio/clip-actions.ts";
import { type Clip, useClipStore } from "../../../../stores/audio/clip.ts";
import { useSeries } from "../../../../stores/audio/series.ts";
import { useAudioSource } from "../../../../stores/draft/audio-source.ts";
import { ClipPlayer } from "../player/clip-player.tsx";
import { ClipFactsLine } from "./clip-facts-line.tsx";
import { FileChooser } from "./file-chooser.tsx";
import { UploadFormatChoice } from "./upload-format-choice.tsx";
import { SoundSection } from "../sound/sound-section.tsx";
import { SeriesChoice } from "../series/series-choice.tsx";
import { UploadRow } from "./upload-row.tsx";
import { AudioProgress } from "../audio-progress.tsx";

/** The clip: what it is, a player with its trim, and the choice of what is uploaded. */
export function ClipCard({ clip }: { clip: Clip }) {
  const texts = useAudioTexts();
  const { hideNumbers } = usePresentation();
  const name = hideNumbers(clip.name);
  const source = useAudioSource((store) => store.source);
  const task = useClipStore((store) => store.task);
  /** Send shows how far it is with the parts. */
  const isReading = task?.name === "reading";
  const isInParts = useSeries((series) => series.parts.length > 0);

  return (
    <div className="grid min-w-0 grid-cols-1 gap-3">
      <div className="flex items-center gap-1">
        <p className="min-w-0 flex-1 font-mono text-[12.5px]/6">
          <MiddleText>{name}</MiddleText>
        </p>
        {source === "file" && <FileChooser compact label={texts.chooseAnother} />}
        <IconButton
          label={texts.remove(name)}
          className="-mr-1.5 size-small!"
          onClick={() => {
            removeClip();
            announce(() => texts.removed(clip.name));
          }}
        >
          <X size={16} aria-hidden />
        </IconButton>
      </div>
      <ClipFactsLine clip={clip} />
      <ClipPlayer clip={clip} />
      <SoundSection clip={clip} />
      <SeriesChoice />
      {clip.facts.kind === "wav" && <UploadFormatChoice clip={clip} />}
      {!isInParts && (
        // As high in each state, so that an upload moves nothing.
        <div className="grid min-h-[84px] content-center md:min-h-11">
          {task ? <AudioProgress task={task} /> : <UploadRow />}
        </div>
      )}
      {isInParts && isReading && <AudioProgress task={task} />}
    </div>
  );
}

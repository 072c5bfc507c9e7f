import { chooseAudioSource } from "../../stores/draft/audio-source.ts";
import { useDraft } from "../../stores/draft/draft-form.ts";
import { DropFrame } from "./audio/file/drop-frame.tsx";
import { useDroppedFiles } from "./use-dropped-files.ts";
import { RECIPIENTS_ID } from "./recipients/recipients-section.tsx";
import { useRecipientActions } from "./recipients/use-recipient-actions.ts";

/** Takes files that are dropped or pasted anywhere on the page: audio, or lists of numbers. */
export function PageDropZone() {
  const form = useDraft();
  const { drop } = useRecipientActions();

  const takeAudio = async (file: File) => {
    chooseAudioSource(form, "file");
    const { loadClip } = await import("../../stores/audio/clip-actions.ts");
    await loadClip(file);
  };
  const takeTables = (files: readonly File[]) => {
    drop(files);
    document
      .getElementById(RECIPIENTS_ID)
      ?.scrollIntoView({ behavior: "smooth", block: "nearest" });
  };

  const isDragging = useDroppedFiles((file) => void takeAudio(file), takeTables);
  return isDragging && <DropFrame />;
}

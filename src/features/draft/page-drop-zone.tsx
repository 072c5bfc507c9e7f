import { chooseAudioSource } from "../../stores/draft/audio-source.ts";
import { useDraft } from "../../stores/draft/draft-form.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { holdSends } from "../../stores/recipients/unread-numbers.ts";
import { DropFrame } from "./audio/file/drop-frame.tsx";
import { useDroppedFiles } from "./use-dropped-files.ts";
import { RECIPIENTS_ID } from "./recipients/recipients-section.tsx";

/** Takes files that are dropped or pasted anywhere on the page: audio, or numbers. */
export function PageDropZone() {
  const form = useDraft();
  const { messages } = useI18n();

  const takeAudio = async (file: File) => {
    chooseAudioSource(form, "file");
    const { loadClip } = await import("../../stores/audio/clip-actions.ts");
    await loadClip(file);
  };
  const readTables = async (files: readonly File[]) => {
    const { recipientActions } = await import("./recipients/recipient-actions.ts");
    return recipientActions(form, messages).readFiles(files);
  };
  const takeTables = (files: readonly File[]) => {
    holdSends(readTables(files));
    document
      .getElementById(RECIPIENTS_ID)
      ?.scrollIntoView({ behavior: "smooth", block: "nearest" });
  };

  const isDragging = useDroppedFiles((file) => void takeAudio(file), takeTables);
  return isDragging && <DropFrame />;
}

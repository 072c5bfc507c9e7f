import { chooseAudioSource } from "../../stores/draft/audio-source.ts";
import { useClipStore } from "../../stores/audio/clip.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { holdSends } from "../../stores/recipients/pending-numbers.ts";
import { useDroppedFiles } from "./use-dropped-files.ts";
import { RECIPIENTS_ID } from "../../stores/recipients/recipients-place.ts";

/** Takes files that are dropped or pasted anywhere on the page: audio, or lists of numbers. */
export function PageDropZone() {
  const { messages } = useI18n();

  const readTables = async (files: readonly File[]) => {
    const { recipientActions } = await import("./recipients/recipient-actions.ts");
    return recipientActions(messages).readFiles(files);
  };
  const addRecipients = (files: readonly File[]) => {
    holdSends(readTables(files));
    document
      .getElementById(RECIPIENTS_ID)
      ?.scrollIntoView({ behavior: "smooth", block: "nearest" });
  };

  const isDragging = useDroppedFiles((file) => void loadAudio(file), addRecipients);
  return isDragging && <DropFrame />;
}

function DropFrame() {
  const { messages } = useI18n();
  return (
    <div className="pointer-events-none fixed inset-0 z-30 grid place-items-center border-[3px] border-accent bg-[color-mix(in_srgb,var(--role-canvas)_70%,transparent)]">
      <p className="rounded-card border border-line bg-surface px-6 py-4 text-lg font-semibold shadow-card">
        {messages.audio.drop}
      </p>
    </div>
  );
}

async function loadAudio(file: File): Promise<void> {
  chooseAudioSource("file");
  // From now on, a send waits for it.
  useClipStore.setState({ task: { name: "reading", fileName: file.name, progress: 0 } });
  try {
    const { loadClip } = await import("../../stores/audio/clip-actions.ts");
    await loadClip(file);
  } catch {
    // What reads files did not load, and the audio section says so.
    useClipStore.setState({ task: undefined });
  }
}

import { useAudioSource } from "../draft/audio-source.ts";
import { type Clip, useClipStore } from "./clip.ts";
import { uploadedUrl } from "./uploaded-url.ts";
import { useSeries } from "./series.ts";

/** The chosen file or recording that the draft has no link to yet. */
export function clipWithoutLink(audioUrl: string): Clip | undefined {
  if (useAudioSource.getState().source === "link") return undefined;
  const store = useClipStore.getState();
  if (isInParts()) return store.clip;
  return uploadedUrl(store) === audioUrl ? undefined : store.clip;
}

/** Whether the draft's audio is a clip that is sent in parts. */
export function isInParts(): boolean {
  return useAudioSource.getState().source !== "link" && useSeries.getState().parts.length > 0;
}

/** Whether a file or recording, which may still be read or recorded, must be uploaded before a send. */
export function needsUpload(audioUrl: string): boolean {
  if (useAudioSource.getState().source === "link") return false;
  const { isRecording, task } = useClipStore.getState();
  return isRecording || task !== undefined || clipWithoutLink(audioUrl) !== undefined;
}

import type { Instance } from "../../green-api/instance.ts";
import { changeDraft, useDraft } from "../draft/draft.ts";
import { cancelTask, uploadClip } from "./clip-actions.ts";
import { useClipStore } from "./clip.ts";
import { uploadedUrl } from "./uploaded-url.ts";
import { isInParts, needsUpload } from "./clip-without-link.ts";
import { partUploads, uploadParts } from "./upload-parts.ts";
import { knownUpload, type Upload } from "./uploads.ts";

/**
 * Uploads the clip, and puts its link and its name into the draft.
 *
 * @returns false if the upload failed or was cancelled.
 */
export async function uploadIntoDraft(instance: Instance): Promise<boolean> {
  const upload = await uploadClip(instance);
  if (upload) linkDraft(upload);
  return upload !== undefined;
}

/**
 * Does what is missing until the draft has a link to the chosen file or recording: ends the recording, waits for what
 * is being read or uploaded already, converts and uploads. What was uploaded before is not uploaded a second time.
 *
 * @param signal ends the wait; reading goes on, because the file would be lost otherwise.
 * @returns false if something failed or was cancelled; the clip store has the error.
 */
export async function ensureUploaded(instance: Instance, signal: AbortSignal): Promise<boolean> {
  const { clip: before, task, isRecording, stopRecording } = useClipStore.getState();
  const isNew = isRecording || task?.name === "reading";
  // An upload that someone else started is not started again after it has failed.
  const isJoined = task !== undefined && !isNew;
  if (isRecording) stopRecording?.();
  await whenIdle(signal);
  const { clip, error } = useClipStore.getState();
  if (signal.aborted || !clip || (isNew && (error || clip === before))) return false;
  if (!needsUpload(useDraft.getState().audioUrl)) return true;
  if (isInParts()) {
    if (partUploads()) return true;
    const isUploaded = await cancellable(uploadParts(instance, signal), signal);
    // The cuts may have been moved during the upload.
    return isUploaded && ensureUploaded(instance, signal);
  }
  const upload = knownUpload(uploadedUrl(useClipStore.getState()) ?? null);
  if (upload) linkDraft(upload);
  else if (isJoined || !(await cancellable(uploadIntoDraft(instance), signal))) return false;
  // The clip may have been trimmed during the upload.
  return ensureUploaded(instance, signal);
}

async function cancellable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.addEventListener("abort", cancelTask);
  const result = await work;
  signal.removeEventListener("abort", cancelTask);
  return result;
}

/** A name that was typed while the draft had no other audio is meant for this clip. */
function linkDraft({ urlFile, fileName }: Upload): void {
  const { audioUrl, fileName: typed } = useDraft.getState();
  const name = audioUrl === "" && typed.trim() !== "" ? typed : fileName;
  changeDraft({ audioUrl: urlFile, fileName: name }, true);
}

/** Resolves when nothing is recorded, read or uploaded any more, or when the signal is aborted. */
function whenIdle(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const { isRecording, task } = useClipStore.getState();
      if (signal.aborted || (!isRecording && !task)) stop();
    };
    // A recording is loaded right after it has ended, and an upload puts its link into the draft.
    const unsubscribe = useClipStore.subscribe(() => queueMicrotask(look));
    const stop = () => {
      unsubscribe();
      signal.removeEventListener("abort", look);
      resolve();
    };
    signal.addEventListener("abort", look);
    look();
  });
}

import { callGreenApi } from "../../green-api/client.ts";
import { GreenApiFailure } from "../../green-api/failure.ts";
import type { Instance } from "../../green-api/instance.ts";
import { type AudioError, type AudioTask, type Clip, noClip, useClipStore } from "./clip.ts";
import { type ClipProblem, problemOfSize } from "../../audio/clip-facts.ts";
import { barsOf } from "../../audio/envelope.ts";
import { JobFailure, problemOf } from "../../audio/jobs/job-failure.ts";
import { forgetReplacement } from "../draft/replace-draft.ts";
import { followClip } from "./series-actions.ts";
import { isSoundReady } from "./sound-actions.ts";
import { saveUpload, type Upload } from "./uploads.ts";
import { makeUpForLame } from "../../audio/encoding/lame-level.ts";
import { encode, type JobOptions, loadFile } from "../../audio/load-file.ts";
import { entireClip, type Trim } from "../../audio/trim.ts";
import {
  isSameTarget,
  kindOfTarget,
  nameFor,
  type EncodeTarget,
  encodeTargetOf,
} from "../../audio/encode-target.ts";

const { setState: set, getState: store } = useClipStore;

followClip();

/** One task runs at a time: a new one cancels the one before. */
let running = new AbortController();

function begin(fileName: string) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const step = (name: AudioTask["name"]) => {
    signal.throwIfAborted();
    set({ task: { name, fileName, progress: 0 } });
    const onProgress = (share: number) => {
      if (!signal.aborted) set({ task: { name, fileName, progress: Math.min(1, share) } });
    };
    return { signal, onProgress };
  };
  set({ error: undefined });
  return { signal, step };
}

/** Cancels the running task; the clip stays as it is. */
export function cancelTask(): void {
  running.abort();
  set({ task: undefined });
}

/**
 * Reads a file or a recording, and encodes it as MP3 unless it is MP3 or WAV. If it cannot be used, the present clip
 * stays, and the store has the error.
 *
 * @param isRecorded whether it comes from the microphone.
 */
export async function loadClip(file: File, isRecorded = false): Promise<void> {
  const fileName = file.name;
  const { signal, step } = begin(fileName);
  const refuse = (why: Omit<Extract<AudioError, { problem: ClipProblem }>, "fileName">) =>
    set({ task: undefined, error: { fileName, ...why } });

  const problem = problemOfSize(file.size);
  if (problem) return refuse({ problem });
  try {
    const sound = await loadFile(file, step("reading"));
    signal.throwIfAborted();
    if ("state" in sound) {
      const { problem: found, seconds, format } = sound;
      return refuse({ problem: found, seconds, format });
    }
    clearClip();
    const url = URL.createObjectURL(sound.whole);
    const clip = { name: fileName, bytes: file.size, isRecorded, ...sound, url };
    set({ clip, original: clip, trim: entireClip(sound.facts.seconds) });
    // The draft has its link only after the upload, but for the person this is its audio already.
    forgetReplacement();
  } catch (error) {
    if (signal.aborted) return;
    const retry = error instanceof JobFailure && { retry: { file, isRecorded } };
    refuse({ problem: problemOf(error), ...retry });
  }
}

/** Removes the clip, and the note on how its recording ended; the draft stays as it is. */
export function removeClip(): void {
  cancelTask();
  clearClip();
  set({ ended: undefined });
}

function clearClip(): void {
  const { original } = store();
  if (original) URL.revokeObjectURL(original.url);
  set(noClip);
}

export function chooseShrink(shrink: boolean): void {
  set({ shrink });
}

/**
 * Uploads the clip with its present trim, sound and format, which may need encoding first. If the upload fails or is
 * cancelled, the encoding is kept for the next one.
 *
 * @param part one of several parts; what the trim keeps if left out.
 * @returns the upload; undefined if it failed or was cancelled.
 * @see https://green-api.com/en/docs/api/sending/UploadFile/
 */
export async function uploadClip(instance: Instance, part?: Trim): Promise<Upload | undefined> {
  const { original } = store();
  if (!original) return undefined;
  const fileName = original.name;
  const { signal, step } = begin(fileName);
  try {
    const isPending = store().soundProgress !== undefined;
    if (isPending && !(await isSoundReady(step("converting")))) {
      set({ task: undefined });
      return undefined;
    }
    const { clip, trim: kept, shrink } = store();
    if (!clip) return undefined;
    const trim = part ?? kept;
    const target = encodeTargetOf(clip.facts, { trim, shrink });
    const body = await encodedAs(target, clip, () => step("converting"));
    const { data } = await callGreenApi("uploadFile", { instance, body, ...step("uploading") });
    signal.throwIfAborted();
    const { urlFile } = data;
    const uploaded = { target, urlFile, clipUrl: clip.url };
    set({ task: undefined, ...(!part && { uploaded }) });
    return saveUpload({
      urlFile,
      fileName: nameFor(clip.name, kindOfTarget(target, clip.facts)),
      peaks: barsOf(clip.facts.envelope, trim),
      seconds: trim.end - trim.start,
    });
  } catch (error) {
    if (signal.aborted) return undefined;
    const isFailure = error instanceof GreenApiFailure;
    const reason = isFailure ? { failure: error } : { problem: problemOf(error) };
    set({ task: undefined, error: { fileName, ...reason } });
    return undefined;
  }
}

async function encodedAs(target: EncodeTarget, clip: Clip, step: () => JobOptions): Promise<Blob> {
  if (target.to === "as-is") return clip.whole;
  const { encoded } = store();
  if (encoded?.clipUrl === clip.url && isSameTarget(encoded.target, target)) return encoded.blob;
  const converting = step();
  const isOriginal = store().original === clip;
  // The loudness of a file that became an MP3 when it was read is that of the MP3, and its parts are as loud.
  const factor = isOriginal && clip.facts.kind === "other" ? 1 : makeUpForLame(clip.facts.loudness);
  const { blob, clip: encodedFrom } = await encode(clip, { ...target, factor }, converting);
  converting.signal.throwIfAborted();
  set({ clip: encodedFrom, ...(isOriginal && { original: encodedFrom }) });
  set({ encoded: { target, blob, clipUrl: clip.url } });
  return blob;
}

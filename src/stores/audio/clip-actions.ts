import { callGreenApi } from "../../green-api/client.ts";
import { GreenApiFailure } from "../../green-api/failure.ts";
import type { Instance } from "../../green-api/instance.ts";
import { type AudioError, type AudioTask, type Clip, noClip, useClipStore } from "./clip.ts";
import { type ClipProblem, problemOfSize } from "../../audio/clip-facts.ts";
import { barsOf } from "../../audio/envelope.ts";
import { JobFailure } from "../../audio/jobs/job-failure.ts";
import { followClip } from "./series-actions.ts";
import { saveUpload, type Upload } from "./uploads.ts";
import { encode, type JobOptions, loadFile } from "../../audio/load-file.ts";
import { moveEnd, type Trim, entireClip } from "../../audio/trim.ts";
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
    set({
      clip: { name: fileName, bytes: file.size, isRecorded, ...sound, url },
      trim: entireClip(sound.facts.seconds),
    });
  } catch (error) {
    if (signal.aborted) return;
    const retry = error instanceof JobFailure && { retry: { file, isRecorded } };
    refuse({ problem: problemOf(error), ...retry });
  }
}

/** Any other error is taken for a fault in the file. */
function problemOf(error: unknown): ClipProblem {
  return error instanceof JobFailure ? error.problem : "undecodable";
}

/** Removes the clip, and the note on how its recording ended; the draft stays as it is. */
export function removeClip(): void {
  cancelTask();
  clearClip();
  set({ ended: undefined });
}

function clearClip(): void {
  const { clip } = store();
  if (clip) URL.revokeObjectURL(clip.url);
  set(noClip);
}

/**
 * Moves one end of the trim.
 *
 * @param to seconds.
 * @param isNew whether a movement begins here; undo reverts complete movements.
 */
export function moveTrim(end: keyof Trim, to: number, isNew: boolean): void {
  const { clip, trim, past } = store();
  if (!clip) return;
  const moved = moveEnd(trim, end, to, clip.facts.seconds);
  if (moved.start === trim.start && moved.end === trim.end) return;
  set({ trim: moved, past: isNew ? [...past, trim] : past });
}

export function undoTrim(): void {
  const { past } = store();
  const before = past.at(-1);
  if (before) set({ trim: before, past: past.slice(0, -1) });
}

export function resetTrim(): void {
  const { clip, trim, past } = store();
  if (clip) set({ trim: entireClip(clip.facts.seconds), past: [...past, trim] });
}

export function chooseShrink(shrink: boolean): void {
  set({ shrink });
}

/**
 * Uploads the clip with its present trim and format, which may need encoding first. If the upload fails or is
 * cancelled, the encoding is kept for the next one.
 *
 * @param part one of several parts; what the trim keeps if left out.
 * @returns the upload; undefined if it failed or was cancelled.
 * @see https://green-api.com/en/docs/api/sending/UploadFile/
 */
export async function uploadClip(instance: Instance, part?: Trim): Promise<Upload | undefined> {
  const { clip, trim: kept, shrink } = store();
  const trim = part ?? kept;
  if (!clip) return undefined;
  const target = encodeTargetOf(clip.facts, { trim, shrink });
  const { signal, step } = begin(clip.name);
  try {
    const body = await encodedAs(target, clip, () => step("converting"));
    const { data } = await callGreenApi("uploadFile", { instance, body, ...step("uploading") });
    signal.throwIfAborted();
    set({ task: undefined, ...(!part && { uploaded: { target, urlFile: data.urlFile } }) });
    return saveUpload({
      urlFile: data.urlFile,
      fileName: nameFor(clip.name, kindOfTarget(target, clip.facts)),
      peaks: barsOf(clip.facts.envelope, trim),
    });
  } catch (error) {
    if (signal.aborted) return undefined;
    const isFailure = error instanceof GreenApiFailure;
    const reason = isFailure ? { failure: error } : { problem: problemOf(error) };
    set({ task: undefined, error: { fileName: clip.name, ...reason } });
    return undefined;
  }
}

async function encodedAs(target: EncodeTarget, clip: Clip, step: () => JobOptions): Promise<Blob> {
  if (target.to === "as-is") return clip.whole;
  const { encoded } = store();
  if (encoded && isSameTarget(encoded.target, target)) return encoded.blob;
  const converting = step();
  const { blob, clip: encodedFrom } = await encode(clip, target.to, target.part, converting);
  converting.signal.throwIfAborted();
  set({ clip: encodedFrom, encoded: { target, blob } });
  return blob;
}

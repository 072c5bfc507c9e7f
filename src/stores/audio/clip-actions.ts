import { callGreenApi } from "../../green-api/client.ts";
import { GreenApiFailure } from "../../green-api/failure.ts";
import type { Instance } from "../../green-api/instance.ts";
import { type Clip, type Trouble, useClipStore, type Work } from "./clip.ts";
import { type ClipProblem, problemOfSize } from "../../audio/clip-facts.ts";
import { barsOf } from "../../audio/envelope.ts";
import { JobFailure } from "../../audio/jobs/job-failure.ts";
import { keepUpload, type Upload } from "./uploads.ts";
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

/** One thing is done at a time; a new one ends the one before. */
let atWork = new AbortController();

function begin(of: string) {
  atWork.abort();
  atWork = new AbortController();
  const { signal } = atWork;
  const step = (next: Work["name"]) => {
    signal.throwIfAborted();
    set({ work: { name: next, of, share: 0 } });
    const onProgress = (share: number) => {
      if (!signal.aborted) set({ work: { name: next, of, share: Math.min(1, share) } });
    };
    return { signal, onProgress };
  };
  set({ trouble: undefined });
  return { signal, step };
}

/** Ends what is being done; what was there before stays. */
export function stopWork(): void {
  atWork.abort();
  set({ work: undefined });
}

/**
 * Reads a file or a recording, and makes it MP3 where it is neither MP3 nor WAV. One that cannot be
 * used leaves the present clip as it is, and says why.
 *
 * @param isRecorded whether it is nowhere but here.
 */
export async function loadClip(file: File, isRecorded = false): Promise<void> {
  const of = file.name;
  const { signal, step } = begin(of);
  const refuse = (why: Omit<Extract<Trouble, { problem: ClipProblem }>, "of">) =>
    set({ work: undefined, trouble: { of, ...why } });

  const problem = problemOfSize(file.size);
  if (problem) return refuse({ problem });
  try {
    const sound = await loadFile(file, step("reading"));
    signal.throwIfAborted();
    if ("state" in sound) {
      const { problem: found, seconds, format } = sound;
      return refuse({ problem: found, seconds, format });
    }
    putDown();
    const url = URL.createObjectURL(sound.whole);
    set({
      clip: { name: of, bytes: file.size, isRecorded, ...sound, url },
      trim: entireClip(sound.facts.seconds),
    });
  } catch (error) {
    if (signal.aborted) return;
    const again = error instanceof JobFailure && { again: { file, isRecorded } };
    refuse({ problem: problemOf(error), ...again });
  }
}

/** What no job and no player could do with a file is taken for the file's own fault. */
function problemOf(error: unknown): ClipProblem {
  return error instanceof JobFailure ? error.problem : "undecodable";
}

/** Removes the clip, and what is said of its recording; the draft stays as it is. */
export function removeClip(): void {
  stopWork();
  putDown();
  set({ ended: undefined });
}

function putDown(): void {
  const { clip } = store();
  if (clip) URL.revokeObjectURL(clip.url);
  set({
    clip: undefined,
    past: [],
    shrink: false,
    work: undefined,
    trouble: undefined,
    encoded: undefined,
    uploaded: undefined,
  });
}

/**
 * Moves one end of what is kept.
 *
 * @param isNew whether a movement begins here; undo takes back whole movements.
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
 * Uploads the clip as it is wished, encoding it first where that needs it. A failed or ended upload
 * loses nothing: the encoding is kept for the next.
 *
 * @returns what was uploaded; undefined where it did not come to that.
 * @see https://green-api.com/en/docs/api/sending/UploadFile/
 */
export async function uploadClip(instance: Instance): Promise<Upload | undefined> {
  const { clip, trim, shrink } = store();
  if (!clip) return undefined;
  const target = encodeTargetOf(clip.facts, { trim, shrink });
  const { signal, step } = begin(clip.name);
  try {
    const body = await encodedAs(target, clip, () => step("converting"));
    const { data } = await callGreenApi("uploadFile", { instance, body, ...step("uploading") });
    signal.throwIfAborted();
    set({ work: undefined, uploaded: { target, urlFile: data.urlFile } });
    return keepUpload({
      urlFile: data.urlFile,
      fileName: nameFor(clip.name, kindOfTarget(target, clip.facts)),
      peaks: barsOf(clip.facts.envelope, trim),
    });
  } catch (error) {
    if (signal.aborted) return undefined;
    const isFailure = error instanceof GreenApiFailure;
    const trouble = isFailure ? { failure: error } : { problem: problemOf(error) };
    set({ work: undefined, trouble: { of: clip.name, ...trouble } });
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

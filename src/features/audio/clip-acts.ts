import { callGreenApi } from "../../green-api/client.ts";
import { GreenApiFailure } from "../../green-api/failure.ts";
import type { Instance } from "../../green-api/instance.ts";
import { type Clip, useClipDesk, type Work } from "./clip-desk.ts";
import { type ClipFacts, problemOfSize } from "./clip-facts.ts";
import type { ClipReading } from "./clip-job.ts";
import { decodeInPage } from "./decode-in-page.ts";
import { barsOf } from "./envelope.ts";
import { keepUpload, type Upload } from "./known-uploads.ts";
import { runJob } from "./run-job.ts";
import { moveEnd, type Trim, wholeOf } from "./trim.ts";
import {
  isSameVariant,
  kindOfVariant,
  mimeTypes,
  nameFor,
  type Variant,
  variantOf,
} from "./variant.ts";

const { setState: set, getState: desk } = useClipDesk;

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
export async function takeClip(file: File, isRecorded = false): Promise<void> {
  const of = file.name;
  const { signal, step } = begin(of);
  const refuse = (
    trouble: Pick<Extract<ClipReading, { state: "refused" }>, "problem" | "seconds">,
  ) => set({ work: undefined, trouble: { of, ...trouble } });

  const problem = problemOfSize(file.size);
  if (problem) return refuse({ problem });
  try {
    const { source, reading } = await readAnyhow(file, step("reading"));
    if (reading.state === "refused") return refuse(reading);
    if (reading.state === "unknown-codec") return refuse({ problem: "undecodable" });
    const whole = await wholeClip(source, reading.facts, () => step("converting"));
    signal.throwIfAborted();
    putDown();
    set({
      clip: {
        name: of,
        bytes: file.size,
        isRecorded,
        facts: reading.facts,
        source,
        whole,
        url: URL.createObjectURL(whole),
      },
      trim: wholeOf(reading.facts.seconds),
    });
  } catch {
    if (!signal.aborted) refuse({ problem: "undecodable" });
  }
}

type Step = Parameters<typeof runJob>[2];

/** By the worker, or, where it knows no decoder for a file, by the page's own player. */
async function readAnyhow(file: File, step: Step): Promise<{ source: Blob; reading: ClipReading }> {
  const reading = await runJob("read", { file }, step);
  if (reading.state !== "unknown-codec") return { source: file, reading };
  const source = await decodeInPage(file);
  const decoded = await runJob("read", { file: source }, step);
  if (decoded.state !== "read") return { source, reading: decoded };
  const facts: ClipFacts = { ...decoded.facts, kind: "other", format: reading.format };
  return { source, reading: { state: "read", facts } };
}

/** Typed by its content: a wrong type on the way would be a wrong file at the other end. */
async function wholeClip(source: Blob, { kind }: ClipFacts, step: () => Step): Promise<Blob> {
  if (kind !== "other") return source.slice(0, source.size, mimeTypes[kind]);
  return runJob("encode", { file: source, to: "mp3" }, step());
}

/** Removes the clip, and what is said of its recording; the draft stays as it is. */
export function removeClip(): void {
  putDown();
  set({ ended: undefined });
}

function putDown(): void {
  const { clip } = desk();
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
  const { clip, trim, past } = desk();
  if (!clip) return;
  const moved = moveEnd(trim, end, to, clip.facts.seconds);
  if (moved.start === trim.start && moved.end === trim.end) return;
  set({ trim: moved, past: isNew ? [...past, trim] : past });
}

export function undoTrim(): void {
  const { past } = desk();
  const before = past.at(-1);
  if (before) set({ trim: before, past: past.slice(0, -1) });
}

export function resetTrim(): void {
  const { clip, trim, past } = desk();
  if (clip) set({ trim: wholeOf(clip.facts.seconds), past: [...past, trim] });
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
  const { clip, trim, shrink } = desk();
  if (!clip) return undefined;
  const variant = variantOf(clip.facts, { trim, shrink });
  const { signal, step } = begin(clip.name);
  try {
    const body = await encodedAs(variant, clip, () => step("converting"));
    const { data } = await callGreenApi("uploadFile", { instance, body, ...step("uploading") });
    signal.throwIfAborted();
    set({ work: undefined, uploaded: { variant, urlFile: data.urlFile } });
    return keepUpload({
      urlFile: data.urlFile,
      fileName: nameFor(clip.name, kindOfVariant(variant, clip.facts)),
      peaks: barsOf(clip.facts.envelope, trim),
    });
  } catch (error) {
    if (signal.aborted) return undefined;
    const isFailure = error instanceof GreenApiFailure;
    const trouble = isFailure ? { failure: error } : { problem: "undecodable" as const };
    set({ work: undefined, trouble: { of: clip.name, ...trouble } });
    return undefined;
  }
}

async function encodedAs(variant: Variant, clip: Clip, step: () => Step): Promise<Blob> {
  if (variant.to === "as-is") return clip.whole;
  const { encoded } = desk();
  if (encoded && isSameVariant(encoded.variant, variant)) return encoded.blob;
  const { to, part } = variant;
  const blob = await runJob("encode", { file: clip.source, to, ...(part && { part }) }, step());
  set({ encoded: { variant, blob } });
  return blob;
}

import { readMp3Header } from "../../encoding/mp3-header.ts";
import { makeInfoFrame, readPadding } from "../../encoding/mp3-info-frame.ts";
import type { FileBytes } from "./file-bytes.ts";
import { findFrames, type Frame, type FrameRun } from "./frame-runs.ts";

/** Enough for the header, the side information, and all fields of a counting frame. */
const HEADER_BYTES = 192;
const VBRI_AT = 36;
/** Some encoders let the counting frame count itself. */
const COUNT_TOLERANCE = 2;

/** The delay of decoders in samples. */
const DECODER_DELAY = 529;

export interface SoundRange {
  startsAt: number;
  seconds: number;
}

interface Mp3File {
  /** Parts that can each be decoded alone; several if the sample rate or the channels change. */
  parts: Blob[];
  /** Whether players read the file correctly: one run of frames, of the length that they expect. */
  isCorrect: boolean;
  /** The length in seconds that the file states, if it is cut off before that. */
  statedSeconds?: number;
  /** Where the sound begins in the decoded audio and how long it is, in seconds, if the file says it. */
  range?: SoundRange;
}

/**
 * Reads the frames of an MP3, and repairs what players would misread: several files that were joined, and
 * changing bitrates without a frame that states the length.
 *
 * @returns undefined if this is no MP3.
 */
export async function readMp3File(bytes: FileBytes): Promise<Mp3File | undefined> {
  const found = await findFrames(bytes, { headerBytes: HEADER_BYTES, readFrame });
  if (!found) return undefined;
  const { runs, statedCount, counting } = found;
  const [first] = runs;
  const isCorrect =
    runs.length === 1 && first?.places.length === 1 && isLengthRight(first.sizes, statedCount);
  const parts = runs.map((run) => inOrder(bytes.file, run));
  const range = isCorrect && counting ? rangeOf(first, counting) : undefined;
  return { parts, isCorrect, statedSeconds: first && statedSeconds(first, statedCount), range };
}

function readFrame(head: Uint8Array): Frame | undefined {
  const header = readMp3Header(head);
  if (!header) return undefined;
  const { sampleRate, channels, size, tagAt } = header;
  return { size, kind: `${sampleRate} ${channels}`, counts: countOf(head, tagAt) };
}

/** The number of frames that a counting frame states, zero if it does not say it; undefined for other frames. */
function countOf(head: Uint8Array, tagAt: number): number | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const mark = (at: number) => String.fromCharCode(...head.subarray(at, at + 4));
  if (head.length < tagAt + 12) return undefined;
  if (mark(VBRI_AT) === "VBRI" && head.length >= VBRI_AT + 18) return view.getUint32(VBRI_AT + 14);
  if (!/^(?:Xing|Info)$/.test(mark(tagAt))) return undefined;
  const hasCount = (view.getUint32(tagAt + 4) & 1) !== 0;
  return hasCount ? view.getUint32(tagAt + 8) : 0;
}

/**
 * Whether a player finds the right length: from the size of the first frame, or from a frame that counts all
 * others.
 */
function isLengthRight(sizes: number[], statedCount: number | undefined): boolean {
  if (statedCount !== undefined) return Math.abs(statedCount - sizes.length) <= COUNT_TOLERANCE;
  const [first = 0] = sizes;
  return sizes.every((size) => Math.abs(size - first) <= 1);
}

function statedSeconds({ header, sizes }: FrameRun, statedCount = 0): number | undefined {
  const { samples = 0, sampleRate = 1 } = readMp3Header(header) ?? {};
  return statedCount > sizes.length ? (statedCount * samples) / sampleRate : undefined;
}

/** The sound without what the encoder added, which players leave out. */
function rangeOf({ header, sizes }: FrameRun, counting: Uint8Array): SoundRange | undefined {
  const { samples = 0, sampleRate = 1 } = readMp3Header(header) ?? {};
  const added = readPadding(counting);
  if (!added) return undefined;
  const remaining = samples * sizes.length - added.delay - added.padding;
  return { startsAt: (added.delay + DECODER_DELAY) / sampleRate, seconds: remaining / sampleRate };
}

function inOrder(file: Blob, { header, sizes, places }: FrameRun): Blob {
  const frames = places.map(({ from, to }) => file.slice(from, to));
  return new Blob([makeInfoFrame(header, sizes), ...frames], { type: "audio/mpeg" });
}

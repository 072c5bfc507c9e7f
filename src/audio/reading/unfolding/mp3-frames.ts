import { readMp3Header } from "../../encoding/mp3-header.ts";
import { makeInfoFrame, readPadding } from "../../encoding/mp3-info-frame.ts";
import type { FileBytes } from "./file-bytes.ts";
import { findFrames, type Frame, type FrameRun } from "./frame-runs.ts";

/** Enough for the header, the side information, and all that a counting frame says behind it. */
const HEADER_BYTES = 192;
const VBRI_AT = 36;
/** Encoders do not agree whether the counting frame counts itself. */
const COUNT_TOLERANCE = 2;

/** Decoders take so long to begin, in samples. */
const DECODER_DELAY = 529;

export interface Heard {
  startsAt: number;
  seconds: number;
}

interface Mp3File {
  /** Each can be decoded alone; more than one where the sample rate or the channels change. */
  parts: Blob[];
  /** Whether the file itself is what a player understands: one run of frames, of the length that it expects. */
  isTrue: boolean;
  /** How long the file says that it is, in seconds, where it breaks off before that. */
  saidSeconds?: number;
  /** Where the sound begins in what is decoded, and how long it is, in seconds; where the file says it. */
  heard?: Heard;
}

/**
 * Reads the frames of an MP3, and puts those in order that a player would get wrong: several files that
 * were joined, and changing bitrates of which nothing says how long they take.
 *
 * @returns undefined for what is no MP3.
 */
export async function readMp3File(bytes: FileBytes): Promise<Mp3File | undefined> {
  const found = await findFrames(bytes, { headerBytes: HEADER_BYTES, readFrame });
  if (!found) return undefined;
  const { runs, saidCount, counting } = found;
  const [first] = runs;
  const isTrue =
    runs.length === 1 && first?.places.length === 1 && isLengthTold(first.sizes, saidCount);
  const parts = runs.map((run) => inOrder(bytes.file, run));
  const heard = isTrue && counting ? heardOf(first, counting) : undefined;
  return { parts, isTrue, saidSeconds: first && saidSeconds(first, saidCount), heard };
}

function readFrame(head: Uint8Array): Frame | undefined {
  const header = readMp3Header(head);
  if (!header) return undefined;
  const { sampleRate, channels, size, tagAt } = header;
  return { size, kind: `${sampleRate} ${channels}`, counts: countOf(head, tagAt) };
}

/** What a frame says of the number of the others; zero if it says that it is such a frame, and no more. */
function countOf(head: Uint8Array, tagAt: number): number | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const mark = (at: number) => String.fromCharCode(...head.subarray(at, at + 4));
  if (head.length < tagAt + 12) return undefined;
  if (mark(VBRI_AT) === "VBRI" && head.length >= VBRI_AT + 18) return view.getUint32(VBRI_AT + 14);
  if (!/^(?:Xing|Info)$/.test(mark(tagAt))) return undefined;
  const hasCount = (view.getUint32(tagAt + 4) & 1) !== 0;
  return hasCount ? view.getUint32(tagAt + 8) : 0;
}

/** A player works the length out by the size of the first frame, unless a frame counts them all. */
function isLengthTold(sizes: number[], saidCount: number | undefined): boolean {
  if (saidCount !== undefined) return Math.abs(saidCount - sizes.length) <= COUNT_TOLERANCE;
  const [first = 0] = sizes;
  return sizes.every((size) => Math.abs(size - first) <= 1);
}

function saidSeconds({ header, sizes }: FrameRun, saidCount = 0): number | undefined {
  const { samples = 0, sampleRate = 1 } = readMp3Header(header) ?? {};
  return saidCount > sizes.length ? (saidCount * samples) / sampleRate : undefined;
}

/** A player leaves out what the encoder added. */
function heardOf({ header, sizes }: FrameRun, counting: Uint8Array): Heard | undefined {
  const { samples = 0, sampleRate = 1 } = readMp3Header(header) ?? {};
  const added = readPadding(counting);
  if (!added) return undefined;
  const heard = samples * sizes.length - added.delay - added.padding;
  return { startsAt: (added.delay + DECODER_DELAY) / sampleRate, seconds: heard / sampleRate };
}

function inOrder(file: Blob, { header, sizes, places }: FrameRun): Blob {
  const frames = places.map(({ from, to }) => file.slice(from, to));
  return new Blob([makeInfoFrame(header, sizes), ...frames], { type: "audio/mpeg" });
}

import type { FileBytes } from "./file-bytes.ts";

/** Formats of the samples in a WAV, by the number in its header. */
export const wavTags = { pcm: 1, float: 3, aLaw: 6, muLaw: 7, mpeg: 0x50, mp3: 0x55, adts: 0x1600 };
const EXTENSIBLE = 0xfffe;
/** Larger sizes are placeholders of recorders that did not know the size yet. */
const NO_SIZE = 0x7fff_0000;
/** Formats whose layout follows from channels and bits alone. */
const uncompressed: number[] = [wavTags.pcm, wavTags.float, wavTags.aLaw, wavTags.muLaw];

export interface WavFile {
  /** One of {@link wavTags}; any other format is not supported. */
  tag: number;
  channels: number;
  /** Hertz. */
  sampleRate: number;
  /** Bits of a sample in the file. */
  bits: number;
  /** Where the samples begin and end, in bytes. */
  from: number;
  to: number;
  /** Whether the header agrees. If not, a reader that trusts it loses sound or expects too much. */
  isCorrect: boolean;
  /** The length in seconds that the header states, if the samples are cut off before that. */
  statedSeconds?: number;
  /** Where the next file begins if several were joined, in bytes. */
  end: number;
}

/**
 * Reads the header of a WAV. Its sizes are not trusted: recorders that stream or crash leave zeros, the largest
 * number, or a size from before the end.
 *
 * @param start where the WAV begins in the file.
 */
export async function readWavFile(bytes: FileBytes, start: number): Promise<WavFile | undefined> {
  const mark = await bytes.text(start, 12);
  if (!mark.startsWith("RIFF") || !mark.endsWith("WAVE")) return undefined;
  const riffEnd = start + 8 + viewOf(await bytes.read(start + 4, 4)).getUint32(0, true);
  let format: Format | undefined;
  for (let at = start + 12; at + 8 <= bytes.size;) {
    const head = await bytes.read(at, 8);
    const id = String.fromCharCode(...head.subarray(0, 4));
    const size = viewOf(head).getUint32(4, true);
    const from = at + 8;
    if (id === "fmt ") format = readFormat(viewOf(await bytes.read(from, Math.min(size, 40))));
    if (id === "data") return format && finish(bytes, { ...format, from, size, riffEnd });
    at = from + size + (size % 2);
  }
  return undefined;
}

interface Format extends Pick<WavFile, "tag" | "channels" | "sampleRate" | "bits"> {
  isCorrect: boolean;
}

function readFormat(view: DataView): Format | undefined {
  if (view.byteLength < 14) return undefined;
  const first = view.getUint16(0, true);
  const tag = first === EXTENSIBLE && view.byteLength >= 26 ? view.getUint16(24, true) : first;
  const channels = view.getUint16(2, true);
  const sampleRate = view.getUint32(4, true);
  const blockBytes = view.getUint16(12, true);
  const statedBits = view.byteLength >= 16 ? view.getUint16(14, true) : 8;
  if (channels === 0 || sampleRate === 0) return undefined;
  if (!uncompressed.includes(tag)) return { tag, channels, sampleRate, bits: 0, isCorrect: true };
  // Samples of 12 or 20 bits take complete bytes and are padded with zeros.
  const bits = tag === wavTags.aLaw || tag === wavTags.muLaw ? 8 : Math.ceil(statedBits / 8) * 8;
  const isCorrect = bits === statedBits && blockBytes === (channels * bits) / 8;
  return { tag, channels, sampleRate, bits, isCorrect };
}

async function finish(
  bytes: FileBytes,
  { size, riffEnd, ...format }: Format & { from: number; size: number; riffEnd: number },
): Promise<WavFile> {
  const { from } = format;
  const statedEnd = from + size;
  const next = statedEnd + (size % 2);
  const isComplete = size > 0 && statedEnd <= bytes.size;
  const isEnd = isComplete && (next >= bytes.size || (await isChunk(bytes, next)));
  const to = isEnd ? statedEnd : bytes.size;
  const isRiffTrue = riffEnd >= to && riffEnd <= bytes.size + 1;
  const end = isEnd ? Math.max(next, riffEnd) : bytes.size;
  const bytesPerSecond = (format.channels * format.bits * format.sampleRate) / 8;
  const isBrokenOff = statedEnd > bytes.size && size < NO_SIZE && bytesPerSecond > 0;
  return {
    ...format,
    to,
    isCorrect: format.isCorrect && isEnd && isRiffTrue,
    statedSeconds: isBrokenOff ? size / bytesPerSecond : undefined,
    end,
  };
}

/** Whether a chunk begins here, which has a name of four letters; otherwise there are more samples. */
async function isChunk(bytes: FileBytes, at: number): Promise<boolean> {
  return /^[\x20-\x7e]{3,4}/.test(await bytes.text(at, 4));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

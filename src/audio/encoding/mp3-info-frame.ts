import { readMp3Header } from "./mp3-header.ts";

/** Flags of the four optional fields: with all of them, a decoder finds LAME's part at its usual place. */
const ALL_FIELDS = 0b1111;
const TOC_LENGTH = 100;
/** Offset of LAME's part from the mark: flags, frames, bytes, a table of 100 bytes and the quality precede it. */
const LAME_OFFSET = 120;
const DELAY_OFFSET = LAME_OFFSET + 21;
const TAG_LENGTH = LAME_OFFSET + 36;
const ENCODER = "LAME3.100";

/** How many samples the encoder added before and after the sound. */
export interface Padding {
  delay: number;
  padding: number;
}

/**
 * Makes the first frame of an MP3, which says how many frames and bytes follow. Without it a player guesses
 * the length from the size of the first frame.
 *
 * @param first the header of the frame that follows.
 * @param sizes of all frames that follow, in bytes.
 */
export function makeInfoFrame(
  first: Uint8Array,
  sizes: ArrayLike<number>,
  padding?: Padding,
): Uint8Array<ArrayBuffer> {
  const { header, tagAt, size } = frameFor(first);
  const frame = new Uint8Array(size);
  frame.set(header);
  const view = new DataView(frame.buffer, tagAt);
  const ends = endsOf(sizes);
  const total = ends.at(-1) ?? 0;
  writeText(frame, tagAt, isConstant(sizes) ? "Info" : "Xing");
  view.setUint32(4, ALL_FIELDS);
  view.setUint32(8, sizes.length);
  view.setUint32(12, size + total);
  for (let percent = 0; percent < TOC_LENGTH; percent += 1) {
    const before = Math.floor((percent * sizes.length) / TOC_LENGTH) - 1;
    view.setUint8(16 + percent, Math.floor(((ends[before] ?? 0) / total) * 255));
  }
  if (padding) {
    writeText(frame, tagAt + LAME_OFFSET, ENCODER);
    view.setUint16(DELAY_OFFSET, (padding.delay << 4) | (padding.padding >> 8));
    view.setUint8(DELAY_OFFSET + 2, padding.padding & 0xff);
  }
  return frame;
}

/**
 * Reads from the first frame of an MP3 what the encoder added.
 *
 * @param frame the first 192 bytes of the frame, or more.
 * @returns undefined if the frame does not say it.
 */
export function readPadding(frame: Uint8Array): Padding | undefined {
  const { tagAt = 0 } = readMp3Header(frame) ?? {};
  const encoder = String.fromCharCode(...frame.subarray(tagAt + LAME_OFFSET).subarray(0, 4));
  if (!/^(?:LAME|Lav[cf])$/.test(encoder)) return undefined;
  const [first = 0, second = 0, third = 0] = frame.subarray(tagAt + DELAY_OFFSET);
  return { delay: (first << 4) | (second >> 4), padding: ((second & 15) << 8) | third };
}

/** The header of the smallest frame with room for the mark and what follows it; otherwise like the other frames. */
function frameFor([first = 0, second = 0, third = 0, fourth = 0]: Uint8Array) {
  for (let bitrate = 1; bitrate < 15; bitrate += 1) {
    const bytes = [first, second | 1, (bitrate << 4) | (third & 0x0c), fourth & 0xc0];
    const header = Uint8Array.from(bytes);
    const read = readMp3Header(header);
    if (read && read.size >= read.tagAt + TAG_LENGTH) return { header, ...read };
  }
  throw new Error("Not the frames of an MP3");
}

function endsOf(sizes: ArrayLike<number>): Float64Array {
  let end = 0;
  return Float64Array.from(sizes, (size) => (end += size));
}

/** Whether all frames have one bitrate; their sizes may then differ by a byte. */
function isConstant(sizes: ArrayLike<number>): boolean {
  const first = sizes[0] ?? 0;
  return Array.from(sizes).every((size) => Math.abs(size - first) <= 1);
}

function writeText(bytes: Uint8Array, at: number, text: string): void {
  bytes.set(new TextEncoder().encode(text), at);
}

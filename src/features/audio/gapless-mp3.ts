/** Kilobits a second by the index in a frame's header: MPEG 1, then MPEG 2 and 2.5, layer III. */
const bitrates = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
const sampleRates = [44_100, 48_000, 32_000];

/** Samples that LAME puts before the first of the clip. */
const ENCODER_DELAY = 576;

const TAG = "Info";
const ENCODER = "LAME3.100";
/** All four optional fields are there: a decoder looks for LAME's part behind those that are announced. */
const ALL_FIELDS = 0b1111;
/** From the tag's first letter: flags, frames, bytes, a table of 100 bytes and the quality come first. */
const LAME_OFFSET = 120;
const DELAY_OFFSET = LAME_OFFSET + 21;
const TAG_LENGTH = LAME_OFFSET + 36;

/**
 * Puts the frame in front of an MP3 by which a player knows where the sound begins and ends. MP3
 * comes in whole frames, with an encoder's run-up before the first sample: without this a clip
 * would be up to a tenth of a second longer than what was encoded.
 *
 * @param frames a mono MP3 of LAME's at one bitrate, with no frame of this kind yet.
 * @param samples how many were encoded.
 */
export function withGaplessInfo(frames: Uint8Array, samples: number): Uint8Array<ArrayBuffer> {
  const [first = 0, second = 0, third = 0] = frames;
  const isMpeg1 = (second & 0x18) === 0x18;
  const isMpeg25 = (second & 0x18) === 0;
  const sampleRate = (sampleRates[(third >> 2) & 3] ?? 0) / (isMpeg1 ? 1 : isMpeg25 ? 4 : 2);
  const samplesPerFrame = isMpeg1 ? 1152 : 576;
  const kilobits = bitrates[isMpeg1 ? 0 : 1];
  const sizeAt = (index: number) =>
    Math.floor(((samplesPerFrame / 8) * 1000 * (kilobits[index] ?? 0)) / sampleRate);

  const tagAt = 4 + (isMpeg1 ? 17 : 9);
  const index = kilobits.findIndex((_, at) => sizeAt(at) >= tagAt + TAG_LENGTH);
  if (index < 0 || first !== 0xff) throw new Error("Not the frames of an MP3");

  const size = sizeAt(index);
  const count = countFrames(frames, sizeAt);
  const padding = Math.max(0, count * samplesPerFrame - ENCODER_DELAY - samples);

  const whole = new Uint8Array(size + frames.length);
  whole.set([0xff, second | 1, (index << 4) | (third & 0x0c), 0xc0]);
  const view = new DataView(whole.buffer, tagAt);
  writeText(whole, tagAt, TAG);
  view.setUint32(4, ALL_FIELDS);
  view.setUint32(8, count);
  view.setUint32(12, whole.length);
  for (let at = 0; at < 100; at += 1) view.setUint8(16 + at, Math.floor((at * 256) / 100));
  writeText(whole, tagAt + LAME_OFFSET, ENCODER);
  view.setUint16(DELAY_OFFSET, (ENCODER_DELAY << 4) | (padding >> 8));
  view.setUint8(DELAY_OFFSET + 2, padding & 0xff);
  whole.set(frames, size);
  return whole;
}

function countFrames(frames: Uint8Array, sizeAt: (index: number) => number): number {
  let count = 0;
  for (let at = 0; at + 4 <= frames.length; count += 1) {
    const third = frames[at + 2] ?? 0;
    const size = sizeAt(third >> 4) + ((third >> 1) & 1);
    if (frames[at] !== 0xff || size === 0) throw new Error("Not the frames of an MP3");
    at += size;
  }
  return count;
}

function writeText(bytes: Uint8Array, at: number, text: string): void {
  bytes.set(new TextEncoder().encode(text), at);
}

/** Kilobits per second by the index in a frame's header: MPEG 1, then MPEG 2 and 2.5, layer III. */
const bitrates = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
const sampleRates = [44_100, 48_000, 32_000];

export interface Mp3Header {
  /** Hertz. */
  sampleRate: number;
  channels: 1 | 2;
  samples: number;
  /** Bytes of the frame, header included. */
  size: number;
  /** Offset of the mark `Xing` or `Info` in a frame that has one, after the side information. */
  tagAt: number;
}

/**
 * Reads the header of an MP3 frame, its first four bytes.
 *
 * @returns undefined if this is no header of layer III, or one that does not say the frame's size.
 */
export function readMp3Header(bytes: Uint8Array): Mp3Header | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  const version = (second >> 3) & 3;
  const sampleRateIndex = (third >> 2) & 3;
  if (first !== 0xff || second < 0xe0 || version === 1 || ((second >> 1) & 3) !== 1)
    return undefined;
  const isMpeg1 = version === 3;
  const kilobits = bitrates[isMpeg1 ? 0 : 1][third >> 4] ?? 0;
  const sampleRate = (sampleRates[sampleRateIndex] ?? 0) / (isMpeg1 ? 1 : version === 2 ? 2 : 4);
  if (kilobits === 0 || sampleRate === 0) return undefined;
  const samples = isMpeg1 ? 1152 : 576;
  const channels = fourth >> 6 === 3 ? 1 : 2;
  const sideInformation = isMpeg1 ? (channels === 1 ? 17 : 32) : channels === 1 ? 9 : 17;
  return {
    sampleRate,
    channels,
    samples,
    size: Math.floor((samples * 125 * kilobits) / sampleRate) + ((third >> 1) & 1),
    tagAt: 4 + sideInformation,
  };
}

const HEADER_BYTES = 44;

interface WavFormat {
  /** The format of the samples: 1 for integers. */
  tag: number;
  channels: number;
  /** Hertz. */
  sampleRate: number;
  /** Bits of a sample. */
  bits: number;
  /** Bytes of all samples that follow. */
  bytes: number;
}

/** The header of a WAV, which precedes its samples. */
export function wavHeader({
  tag,
  channels,
  sampleRate,
  bits,
  bytes,
}: WavFormat): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(HEADER_BYTES);
  const view = new DataView(header.buffer);
  const frameBytes = (channels * bits) / 8;
  header.set(new TextEncoder().encode("RIFF----WAVEfmt "));
  view.setUint32(4, HEADER_BYTES - 8 + bytes, true);
  view.setUint32(16, 16, true);
  view.setUint16(20, tag, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * frameBytes, true);
  view.setUint16(32, frameBytes, true);
  view.setUint16(34, bits, true);
  header.set(new TextEncoder().encode("data"), 36);
  view.setUint32(40, bytes, true);
  return header;
}

/** Samples between -1 and 1 as integers of 16 bits, with the channels interleaved. */
export function toSixteenBits(channels: Float32Array[]): Int16Array<ArrayBuffer> {
  const count = channels[0]?.length ?? 0;
  const integers = new Int16Array(count * channels.length);
  for (const [channel, samples] of channels.entries()) {
    for (let at = 0; at < count; at += 1) {
      const clipped = Math.max(-1, Math.min(1, samples[at] ?? 0));
      integers[at * channels.length + channel] = Math.round(clipped * 0x7fff);
    }
  }
  return integers;
}

/** Encodes chunks of one channel and one sample rate to a WAV of 16 bits. The browser keeps the chunks. */
export function startWav() {
  const chunks: Blob[] = [];
  let bytes = 0;
  let rate = 0;
  return {
    add({ samples, sampleRate }: { samples: Float32Array; sampleRate: number }) {
      rate = sampleRate;
      bytes += samples.length * 2;
      chunks.push(new Blob([toSixteenBits([samples])]));
    },
    finish(): Blob {
      const header = wavHeader({ tag: 1, channels: 1, sampleRate: rate, bits: 16, bytes });
      return new Blob([header, ...chunks], { type: "audio/wav" });
    },
  };
}

/** A WAV of one channel at 16 bits; samples are between -1 and 1. */
export function wavOf(samples: Float32Array, sampleRate: number): Blob {
  const bytes = samples.length * 2;
  const header = wavHeader({ tag: 1, channels: 1, sampleRate, bits: 16, bytes });
  return new Blob([header, toSixteenBits([samples])], { type: "audio/wav" });
}

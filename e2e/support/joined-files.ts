import { wavHeader } from "../../src/audio/encoding/wav.ts";

/** The header of a WAV, which may be wrong as those of some recorders are. */
interface Header {
  tag?: number;
  channels?: number;
  sampleRate?: number;
  bits?: number;
  /** The length of the samples in bytes by the header; by default their real length. */
  statedBytes?: number;
}

/** A WAV with these samples, in any format. */
export function wavAround(samples: Uint8Array, header: Header = {}): Uint8Array<ArrayBuffer> {
  const {
    tag = 1,
    channels = 1,
    sampleRate = 8000,
    bits = 16,
    statedBytes = samples.length,
  } = header;
  const wav = new Uint8Array(44 + samples.length);
  wav.set(wavHeader({ tag, channels, sampleRate, bits, bytes: samples.length }));
  wav.set(samples, 44);
  const view = new DataView(wav.buffer);
  view.setUint32(4, statedBytes === samples.length ? wav.length - 8 : statedBytes, true);
  view.setUint32(40, statedBytes, true);
  return wav;
}

/** Interleaved samples of several channels, as integers of 16 bits. */
export function samplesOf(
  seconds: number,
  rate: number,
  channels: ((seconds: number) => number)[],
): Uint8Array<ArrayBuffer> {
  const count = Math.round(seconds * rate);
  const view = new DataView(new ArrayBuffer(count * channels.length * 2));
  for (let at = 0; at < count; at += 1) {
    for (const [index, channel] of channels.entries()) {
      view.setInt16((at * channels.length + index) * 2, channel(at / rate) * 0x7fff, true);
    }
  }
  return new Uint8Array(view.buffer);
}

/** Files joined as `cat` joins them. */
export function joined(...files: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(files.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const file of files) {
    all.set(file, at);
    at += file.length;
  }
  return all;
}

/** A tag with a title, for the beginning of an MP3, followed by padding that begins like a frame. */
export function id3Tag(): Uint8Array<ArrayBuffer> {
  const tag = new Uint8Array(10 + 300).fill(0xff, 110, 120);
  tag.set(new TextEncoder().encode("ID3\u0003"));
  tag.set([0, 0, 0, 0, 300 >> 7, 300 & 0x7f], 4);
  return tag;
}

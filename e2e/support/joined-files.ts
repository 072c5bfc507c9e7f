import { wavHeader } from "../../src/audio/encoding/wav.ts";

/** What lies in a WAV, said by its header as a recorder might say it. */
interface Header {
  tag?: number;
  channels?: number;
  sampleRate?: number;
  bits?: number;
  /** What the header says of the samples' length; what is there, unless it is given. */
  said?: number;
}

/** A WAV of these samples, whatever they are. */
export function wavAround(samples: Uint8Array, header: Header = {}): Uint8Array<ArrayBuffer> {
  const { tag = 1, channels = 1, sampleRate = 8000, bits = 16, said = samples.length } = header;
  const wav = new Uint8Array(44 + samples.length);
  wav.set(wavHeader({ tag, channels, sampleRate, bits, bytes: samples.length }));
  wav.set(samples, 44);
  const view = new DataView(wav.buffer);
  view.setUint32(4, said === samples.length ? wav.length - 8 : said, true);
  view.setUint32(40, said, true);
  return wav;
}

/** Samples of several channels side by side, as whole numbers of 16 bits. */
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

/** Files one after the other, as `cat` joins them. */
export function joined(...files: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(files.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const file of files) {
    all.set(file, at);
    at += file.length;
  }
  return all;
}

/** A tag with a title in front of an MP3, and room behind it that begins like a frame. */
export function id3Tag(): Uint8Array<ArrayBuffer> {
  const tag = new Uint8Array(10 + 300).fill(0xff, 110, 120);
  tag.set(new TextEncoder().encode("ID3\u0003"));
  tag.set([0, 0, 0, 0, 300 >> 7, 300 & 0x7f], 4);
  return tag;
}

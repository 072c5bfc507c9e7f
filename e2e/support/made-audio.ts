import type { Page } from "@playwright/test";
import { wavOf } from "../../src/audio/encoding/wav.ts";

export interface MadeFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Syllables of rising pitch with pauses between them, so that no part resembles another. */
export function speechLike(seconds: number, rate: number): Float32Array {
  let phase = 0;
  return Float32Array.from({ length: Math.round(seconds * rate) }, (_, at) => {
    const t = at / rate;
    phase += (2 * Math.PI * (180 + 60 * t + 90 * Math.sin(t * 2.3))) / rate;
    const loudness = Math.max(0, Math.sin(t * 9 + Math.sin(t * 1.7)));
    return 0.5 * loudness * (Math.sin(phase) + 0.4 * Math.sin(3 * phase)) * 0.7;
  });
}

export async function wavFile(
  name: string,
  samples: Float32Array,
  rate: number,
): Promise<MadeFile> {
  const buffer = Buffer.from(await wavOf(samples, rate).arrayBuffer());
  return { name, mimeType: "audio/wav", buffer };
}

/**
 * Decodes the audio at an address of the studio, and compares it with a WAV or a part of it.
 *
 * @returns its MIME type, how much longer (in seconds) and louder (in decibels) it is, and how similar the two
 *   are when aligned, with 1 for equal.
 */
export function compareWith(page: Page, url: string, wav: MadeFile, part?: [number, number]) {
  return page.evaluate(compareInPage, { url, base64: wav.buffer.toString("base64"), part });
}

async function compareInPage(given: { url: string; base64: string; part?: [number, number] }) {
  const rate = 8000;
  const farthestShift = rate / 10;
  const context = new OfflineAudioContext(1, 1, rate);
  const decode = async (bytes: ArrayBuffer) =>
    (await context.decodeAudioData(bytes)).getChannelData(0);
  const wav = Uint8Array.from(atob(given.base64), (letter) => letter.charCodeAt(0));
  const complete = await decode(wav.buffer);
  const [from, to] = given.part ?? [0, complete.length / rate];
  const source = complete.subarray(Math.round(from * rate), Math.round(to * rate));
  const response = await fetch(given.url);
  const type = response.headers.get("Content-Type");
  const decoded = await decode(await response.arrayBuffer());
  const power = (samples: Float32Array) => samples.reduce((sum, one) => sum + one * one, 0);
  const norm = Math.sqrt(power(source) * power(decoded));
  let likeness = 0;
  for (let shift = -farthestShift; shift <= farthestShift; shift += 1) {
    let sum = 0;
    // Up to the ends only, because reading beyond takes three times as long.
    const end = Math.min(source.length, decoded.length - shift);
    for (let at = Math.max(0, -shift); at < end; at += 1) {
      sum += (source[at] ?? 0) * (decoded[at + shift] ?? 0);
    }
    likeness = Math.max(likeness, sum / norm);
  }
  const longer = (decoded.length - source.length) / rate;
  const louder = 10 * Math.log10(power(decoded) / power(source));
  return { type, longer, louder, likeness };
}

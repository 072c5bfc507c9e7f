import type { Page } from "@playwright/test";
import { loudnessOf } from "../../src/audio/loudness/loudness.ts";
import { createLoudnessMeter } from "../../src/audio/loudness/loudness-meter.ts";

const RATE = 48_000;

/** Decodes the audio at an address of the studio as a player does, and measures it. */
export async function soundOf(page: Page, url: string) {
  const base64 = await page.evaluate(decodeInPage, { url, rate: RATE });
  const samples = new Float32Array(new Uint8Array(Buffer.from(base64, "base64")).buffer);
  const meter = createLoudnessMeter(RATE);
  meter.add(samples);
  return { seconds: samples.length / RATE, ...loudnessOf(meter.finish()) };
}

/** Samples of the first channel, as text. */
async function decodeInPage({ url, rate }: { url: string; rate: number }) {
  const response = await fetch(url);
  const context = new OfflineAudioContext(1, 1, rate);
  const decoded = await context.decodeAudioData(await response.arrayBuffer());
  const bytes = new Uint8Array(decoded.getChannelData(0).slice().buffer);
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    letters.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return btoa(letters.join(""));
}

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { randomFrom } from "../../e2e/faults/random.ts";
import { speechLike } from "../../e2e/support/made-audio.ts";
import { encodeClip } from "./encoding/encode-clip.ts";
import { wavOf } from "./encoding/wav.ts";

const SEED = 20261125;
const HEADER_BYTES = 44;

/** Random parts of a second of sound; the browser tests cover the formats that need a decoder. */
function partsOf(count: number) {
  const random = randomFrom(SEED);
  return Array.from({ length: count }, () => {
    const start = random() * 0.95;
    return { start, end: start + 0.05 + random() * (0.95 - start) };
  });
}

const read = (name: string) =>
  new Blob([readFileSync(new URL(`../../e2e/sounds/${name}`, import.meta.url))]);

const clips: [what: string, rate: number, clip: Blob][] = [
  ...[8000, 11_025, 16_000, 22_050, 32_000, 37_800, 44_100, 48_000, 96_000].map(
    (rate): [string, number, Blob] => [`${rate} Hz`, rate, wavOf(speechLike(1, rate), rate)],
  ),
  ...["pcm-8.wav", "pcm-24.wav", "float-32.wav", "a-law.wav", "mu-law.wav"].map(
    (name): [string, number, Blob] => [name, 8000, read(name)],
  ),
];

describe(`seed ${SEED}: any part of a WAV is as long as what is kept`, () => {
  it.each(clips)("%s, to a sample", async (_, rate, file) => {
    for (const part of partsOf(64)) {
      const wav = await encodeClip({ file, to: "wav", part });
      const samples = (wav.size - HEADER_BYTES) / 2;
      const kept = (part.end - part.start) * rate;
      expect(Math.abs(samples - kept), `${part.start} to ${part.end} s`).toBeLessThanOrEqual(1);
    }
  });
});

import { openEncoderPage } from "../support/encoder-page.ts";
import { sampleFile } from "../support/sample-files.ts";
import { expect, test } from "../support/studio-test.ts";

const SEED = 20261125;
const WAVS = 10;
const MP3S = 2;

/** The formats that a browser must decode; `trim-lengths.test.ts` has the WAVs. */
const names = [
  "aac.m4a",
  "picture.mp4",
  "adts.aac",
  "opus.ogg",
  "opus.webm",
  "vorbis.ogg",
  "flac.flac",
  "cbr.mp3",
  "vbr-without-header.mp3",
  "chained.ogg",
];

test(`seed ${SEED}: any part of a file is as long as what is kept`, async ({ page }) => {
  await openEncoderPage(page);
  for (const name of names) {
    await test.step(name, async () => {
      const base64 = sampleFile(name).buffer.toString("base64");
      const order = { base64, seed: SEED, wavs: WAVS, mp3s: MP3S };
      const parts = await page.evaluate(encodeParts, order);
      expect(parts).toHaveLength(WAVS + MP3S);
      for (const { to, start, end, longer, tolerance } of parts) {
        const what = `${name} to ${to}, ${start} to ${end} s, seed ${SEED}`;
        expect(Math.abs(longer), what).toBeLessThanOrEqual(tolerance);
      }
    });
  }
});

/** Encodes random parts of a second of sound. Runs in the page. */
async function encodeParts(given: { base64: string; seed: number; wavs: number; mp3s: number }) {
  const { encodeClip, playedSeconds, randomFrom, readClip } = window.encoder;
  const bytes = Uint8Array.from(atob(given.base64), (letter) => letter.charCodeAt(0));
  const file = new Blob([bytes]);
  const reading = await readClip({ file });
  if (reading.state !== "read") throw new Error("not read");
  const { seconds, channels, sampleRate } = reading.facts;
  const random = randomFrom(given.seed);
  const parts = [];
  for (let pair = 0; pair < given.wavs + given.mp3s; pair += 1) {
    const start = random() * (seconds - 0.05);
    const end = start + 0.05 + random() * (seconds - start - 0.05);
    const to = pair < given.wavs ? "wav" : "mp3";
    const encoded = await encodeClip({ file, to, part: { start, end } });
    const long =
      to === "wav"
        ? (encoded.size - 44) / 2 / channels / sampleRate
        : await playedSeconds(encoded, sampleRate);
    const tolerance = to === "wav" ? 1.001 / sampleRate : 0.005;
    parts.push({ to, start, end, longer: long - (end - start), tolerance });
  }
  return parts;
}

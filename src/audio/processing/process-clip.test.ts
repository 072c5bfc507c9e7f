import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { speechLike } from "../../../e2e/support/made-audio.ts";
import { wavOf } from "../encoding/wav.ts";
import { loudnessOf } from "../loudness/loudness.ts";
import { readClip } from "../read-clip.ts";
import { entireClip } from "../trim.ts";
import { processClip } from "./process-clip.ts";
import { type SoundOptions, unchangedSound } from "./sound-options.ts";

const RATE = 16_000;
const louder = { normalize: true, denoise: false };
const wasm = new Uint8Array(
  readFileSync(
    new URL("../../../node_modules/@jitsi/rnnoise-wasm/dist/rnnoise.wasm", import.meta.url),
  ),
).buffer;

/** Changes samples of one channel, and reads the WAV that was made of them. */
async function processed(
  samples: Float32Array,
  sound: SoundOptions,
  { rate = RATE, kept = entireClip(samples.length / rate) } = {},
) {
  const file = wavOf(samples, rate);
  const result = await processClip({ file, to: "wav", sound, kept, rnnoise: wasm });
  const measured = loudnessOf(result.loudness, kept);
  const reading = await readClip({ file: result.whole });
  if (reading.state !== "read") return { ...result, measured, read: undefined };
  const { seconds, loudness } = reading.facts;
  return { ...result, measured, read: { seconds, ...loudnessOf(loudness, kept) } };
}

const times = (samples: Float32Array, factor: number) => samples.map((one) => one * factor);
/** Noise that is the same in every run. */
const noise = (count: number, amplitude: number) =>
  Float32Array.from({ length: count }, (_, at) => amplitude * Math.sin(1e6 * Math.sin(at * 1.31)));

describe("as loud as others", () => {
  it.each([
    ["quiet speech", times(speechLike(5, RATE), 0.15)],
    ["loud speech", times(speechLike(5, RATE), 1.8)],
    ["speech with a click", speechLike(5, RATE).map((one, at) => (at === 9000 ? 0.9 : one * 0.2))],
    ["a sound of a quarter of a second", times(speechLike(0.25, RATE), 0.2)],
  ])("%s is brought to -16 LUFS, and its true peak leaves room for MP3", async (_, samples) => {
    const { read, measured } = await processed(samples, louder);
    expect(Math.abs((read?.lufs ?? 0) + 16)).toBeLessThan(0.5);
    expect(read?.truePeak).toBeLessThan(-1.9);
    expect(measured.lufs).toBeCloseTo(read?.lufs ?? 0, 1);
    expect(read?.seconds).toBeCloseTo(samples.length / RATE, 4);
  });

  it("judges the part that is kept, not the rest", async () => {
    const samples = speechLike(6, RATE).map((one, at) => (at < 3 * RATE ? one * 0.2 : one));
    const { read } = await processed(samples, louder, { kept: { start: 0, end: 3 } });
    expect(Math.abs((read?.lufs ?? 0) + 16)).toBeLessThan(0.5);
    expect(read?.seconds).toBeCloseTo(6, 4);
  });

  it("keeps silence silent, and raises noise by 20 decibels at most", async () => {
    expect((await processed(new Float32Array(RATE), louder)).read).toBeUndefined();
    const faint = noise(2 * RATE, 0.0005);
    const before = await processed(faint, unchangedSound);
    const after = await processed(faint, louder);
    expect((after.read?.lufs ?? 0) - before.measured.lufs).toBeGreaterThan(19);
    expect((after.read?.lufs ?? 0) - before.measured.lufs).toBeLessThan(20.5);
  });
});

describe("without noise", () => {
  const denoised = { normalize: false, denoise: true };

  it("the rumble of an engine is much quieter", async () => {
    let rumble = 0;
    const samples = noise(4 * 48_000, 0.05).map((one) => (rumble = 0.99 * rumble + 0.2 * one));
    const before = await processed(samples, unchangedSound, { rate: 48_000 });
    const { measured } = await processed(samples, denoised, { rate: 48_000 });
    expect(before.measured.lufs).toBeGreaterThan(-45);
    expect(measured.lufs).toBeLessThan(before.measured.lufs - 15);
  });

  it.each([0.005, 0.02, 1.2345])("a clip of %d s is as long as before", async (seconds) => {
    const samples = times(speechLike(seconds, 44_100), 0.8);
    const { source } = await processed(samples, denoised, { rate: 44_100 });
    expect(Math.abs((source.size - 44) / 2 - seconds * 48_000)).toBeLessThan(3);
  });
});

it("becomes an MP3 that says how far it is", async () => {
  const shares: number[] = [];
  const file = wavOf(speechLike(24, RATE), RATE);
  const { source, whole } = await processClip(
    { file, to: "mp3", sound: louder, kept: entireClip(24) },
    { onProgress: (share) => shares.push(share) },
  );
  expect([source.type, whole.type]).toEqual(["audio/wav", "audio/mpeg"]);
  expect(shares.length).toBeGreaterThan(8);
  // Whoever waits for five seconds without a report takes the decoder for broken.
  const longest = Math.max(...shares.map((share, at) => share - (shares[at - 1] ?? 0)));
  expect(longest).toBeLessThan(0.2);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { wavAround } from "../../../e2e/support/joined-files.ts";
import { readClip } from "../read-clip.ts";
import { kWeightingFilters } from "./k-weighting.ts";
import { loudnessOf } from "./loudness.ts";
import { createLoudnessMeter } from "./loudness-meter.ts";
import { referenceClips } from "../../../e2e/support/reference-clips.ts";

function measure(samples: Float32Array, rate: number, piece = samples.length) {
  const meter = createLoudnessMeter(rate);
  for (let at = 0; at < samples.length; at += piece) meter.add(samples.subarray(at, at + piece));
  return meter.finish();
}

it("weights as BS.1770 lists for 48 kHz", () => {
  const [shelf, highPass] = kWeightingFilters(48_000);
  const listed = [1.53512485958697, -2.69169618940638, 1.19839281085285];
  for (const [at, factor] of listed.entries()) expect(shelf.b[at]).toBeCloseTo(factor, 8);
  expect(shelf.a[0]).toBeCloseTo(-1.69065929318241, 8);
  expect(shelf.a[1]).toBeCloseTo(0.73248077421585, 8);
  expect(highPass.a[0]).toBeCloseTo(-1.99004745483398, 8);
  expect(highPass.a[1]).toBeCloseTo(0.99007225036621, 8);
});

describe("loudness and true peak are those of ffmpeg", () => {
  it.each(referenceClips)("for $name", ({ samples, rate, lufs, truePeak }) => {
    const loudness = loudnessOf(measure(samples, rate));
    expect(Math.abs(loudness.lufs - lufs)).toBeLessThan(0.2);
    expect(Math.abs(loudness.truePeak - truePeak)).toBeLessThan(0.2);
    // In pieces of any length.
    expect(loudnessOf(measure(samples, rate, 997)).lufs).toBeCloseTo(loudness.lufs, 6);
    expect(loudnessOf(measure(samples, rate, 997)).truePeak).toBeCloseTo(loudness.truePeak, 2);
  });
});

describe("loudness", () => {
  const rate = 8000;
  const tone = Float32Array.from({ length: 4 * rate }, (_, at) => 0.1 * Math.sin(at * 0.7));

  it("of silence is -Infinity", () => {
    const silence = { lufs: -Infinity, truePeak: -Infinity };
    expect(loudnessOf(measure(new Float32Array(rate), rate))).toEqual(silence);
    expect(loudnessOf(measure(new Float32Array(0), rate))).toEqual(silence);
  });

  it("of a sound shorter than a block is that of all of it", () => {
    const { lufs } = loudnessOf(measure(tone, rate));
    for (const seconds of [0.05, 0.25, 0.39]) {
      const short = measure(tone.subarray(0, seconds * rate), rate);
      expect(Math.abs(loudnessOf(short).lufs - lufs)).toBeLessThan(1);
    }
  });

  it("of a part is that of the part alone", () => {
    const later = joinedSamples(
      tone.map((one) => one / 10),
      tone,
    );
    const steps = measure(later, rate);
    const { lufs, truePeak } = loudnessOf(measure(tone, rate));
    // The wave before the louder part already rises to it.
    const quiet = loudnessOf(steps, { start: 0, end: 3.9 });
    expect(quiet.lufs).toBeCloseTo(lufs - 20, 1);
    expect(quiet.truePeak).toBeCloseTo(truePeak - 20, 0);
    expect(loudnessOf(steps, { start: 4, end: 8 }).lufs).toBeCloseTo(lufs, 1);
  });
});

function joinedSamples(...parts: Float32Array[]): Float32Array {
  return Float32Array.from(parts.flatMap((part) => [...part]));
}

it("of channels that cancel each other is that of one of them", async () => {
  const file = new URL("../../../e2e/sounds/pcm-16.wav", import.meta.url);
  const mono = new Uint8Array(readFileSync(file)).slice(44);
  const stereo = new Int16Array(mono.length);
  new Int16Array(mono.buffer).forEach((sample, at) => {
    stereo[2 * at] = sample;
    stereo[2 * at + 1] = -sample;
  });
  const opposite = wavAround(new Uint8Array(stereo.buffer), { channels: 2 });
  const [one, both] = await Promise.all(
    [wavAround(mono), opposite].map(async (bytes) => {
      const reading = await readClip({ file: new Blob([bytes]) });
      if (reading.state !== "read") throw new Error(reading.problem);
      return loudnessOf(reading.facts.loudness);
    }),
  );
  // By ffmpeg, as above.
  expect(Math.abs((one?.lufs ?? 0) + 17.7)).toBeLessThan(0.2);
  // They become an MP3, which LAME makes quieter.
  expect(Math.abs((both?.lufs ?? 0) + 17.7 + 0.45)).toBeLessThan(0.2);
  expect(Math.abs((both?.truePeak ?? 0) + 9.2 + 0.45)).toBeLessThan(0.2);
});

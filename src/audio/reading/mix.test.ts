import { AudioSample } from "mediabunny";
import { describe, expect, it } from "vitest";
import { mixToMono } from "./mix.ts";

const RATE = 8000;
const SECONDS = 2.35;

type Channel = (seconds: number) => number;

const tone =
  (hertz: number, amplitude = 0.5): Channel =>
  (t) =>
    amplitude * Math.sin(2 * Math.PI * hertz * t);
const silence: Channel = () => 0;
const times =
  (factor: number, channel: Channel): Channel =>
  (t) =>
    factor * channel(t);
const until =
  (end: number, before: Channel, after: Channel): Channel =>
  (t) =>
    t < end ? before(t) : after(t);
/** Noise that is the same in every run. */
function noise(seed: number): Channel {
  return (t) => 0.4 * Math.sin(1e6 * Math.sin(t * 9973 + seed));
}

/** Pieces as a decoder returns them, much shorter than a window of the mix. */
async function* piecesOf(channels: Channel[], { from = 0, to = SECONDS } = {}) {
  for (let at = Math.round(from * RATE); at < to * RATE; at += 160) {
    const length = Math.min(160, Math.round(to * RATE) - at);
    const data = new Float32Array(length * channels.length);
    for (const [index, channel] of channels.entries()) {
      for (let n = 0; n < length; n += 1) data[index * length + n] = channel((at + n) / RATE);
    }
    yield new AudioSample({
      data,
      format: "f32-planar",
      numberOfChannels: channels.length,
      sampleRate: RATE,
      timestamp: at / RATE,
    });
  }
}

async function mix(pieces: AsyncIterable<AudioSample>, scale?: number) {
  const mixed: number[] = [];
  const power = { loudest: 0, mean: 0 };
  for await (const chunk of mixToMono(pieces, scale)) {
    expect(chunk.sampleRate).toBe(RATE);
    mixed.push(...chunk.samples);
    power.loudest += chunk.power.loudest;
    power.mean += chunk.power.mean;
  }
  return { mixed, power };
}

/** In decibels. */
function loudness(samples: number[], from = 0, to = SECONDS): number {
  const part = samples.slice(Math.round(from * RATE), Math.round(to * RATE));
  return 10 * Math.log10(part.reduce((sum, one) => sum + one * one, 0) / part.length);
}

const voice = tone(440);
const other = tone(700);

describe("one channel of many is as loud as the loudest", () => {
  it.each<[what: string, channels: Channel[]]>([
    ["one channel alone", [voice]],
    ["the same on both sides", [voice, voice]],
    ["the right side silent", [voice, silence]],
    ["the left side silent", [silence, voice]],
    ["the right side half as loud", [voice, times(0.5, voice)]],
    ["right is minus left", [voice, times(-1, voice)]],
    ["right is nearly minus left", [voice, times(-0.9, voice)]],
    ["right is minus left, quieter", [voice, times(-0.3, voice)]],
    ["right is minus left, louder", [times(-0.2, voice), voice]],
    ["different sounds on both sides", [voice, other]],
    ["different noise on both sides", [noise(1), noise(2)]],
    ["sound in the centre of six", [silence, silence, voice, silence, silence, silence]],
    ["sound in the fourth of six", [silence, silence, silence, voice, silence, silence]],
    [
      "a centre, and four that cancel",
      [other, times(-1, other), voice, silence, other, times(-1, other)],
    ],
    ["four, two of which cancel", [voice, times(-1, voice), silence, silence]],
    ["eight alike", Array.from({ length: 8 }, () => voice)],
  ])("%s", async (_, channels) => {
    const { mixed } = await mix(piecesOf(channels));
    expect(mixed).toHaveLength(Math.round(SECONDS * RATE));
    const loudest = Math.max(
      ...channels.map((channel) => loudness(mixed.map((__, at) => channel(at / RATE)))),
    );
    for (const [from, to] of [
      [0, SECONDS],
      [0, 0.4],
      [1.1, 1.5],
      [2.2, SECONDS],
    ]) {
      expect(Math.abs(loudness(mixed, from, to) - loudest), `${from} to ${to} s`).toBeLessThan(1);
    }
  });

  it("wherever in a file the channels begin to cancel or fall silent", async () => {
    const right = until(0.73, voice, until(1.51, times(-1, voice), silence));
    const { mixed } = await mix(piecesOf([voice, right]));
    for (let from = 0; from < 2.2; from += 0.15) {
      const difference = loudness(mixed, from, from + 0.15) - loudness(mixed);
      // A window lasts a tenth of a second, and the change may be within it.
      expect(Math.abs(difference), `${from} s`).toBeLessThan(from < 0.6 || from > 0.8 ? 1 : 3);
    }
  });

  it("and both are audible if one speaks on each side", async () => {
    const { mixed } = await mix(piecesOf([until(1, voice, silence), until(1, silence, other)]));
    expect(Math.abs(loudness(mixed, 0, 0.9) - loudness(mixed, 1.2, 2.2))).toBeLessThan(0.5);
  });

  it("and no step is audible when another channel becomes the loudest", async () => {
    const { mixed } = await mix(
      piecesOf([until(1, voice, silence), until(1, times(-0.4, voice), times(-0.5, voice))]),
    );
    const steps = mixed.slice(1).map((sample, at) => Math.abs(sample - (mixed[at] ?? 0)));
    // A tone of this pitch and loudness moves by 0.17 from one sample to the next.
    expect(Math.max(...steps)).toBeLessThan(0.25);
  });
});

describe("what is mixed", () => {
  it("keeps its samples if there is one channel", async () => {
    const { mixed } = await mix(piecesOf([voice]));
    expect(mixed[1234]).toBeCloseTo(voice(1234 / RATE), 5);
  });

  it("is limited to full scale by at most half a decibel", async () => {
    const { mixed } = await mix(piecesOf([tone(440, 1.05)]));
    expect(Math.max(...mixed)).toBeLessThanOrEqual(1.0001);
  });

  it("is scaled to full scale in total if its loudest sample is known", async () => {
    const { mixed } = await mix(piecesOf([tone(440, 1.5)]), 1 / 1.5);
    expect(Math.max(...mixed)).toBeCloseTo(1, 2);
    expect(loudness(mixed)).toBeCloseTo(-3, 1);
  });

  it("has silence for missing pieces", async () => {
    const pieces = async function* () {
      yield* piecesOf([voice], { to: 0.5 });
      yield* piecesOf([voice], { from: 1.25, to: 2 });
    };
    const { mixed } = await mix(pieces());
    expect(mixed).toHaveLength(2 * RATE);
    expect(loudness(mixed, 0.6, 1.2)).toBe(-Infinity);
    expect(mixed[1.5 * RATE + 7]).toBeCloseTo(voice(1.5 + 7 / RATE), 5);
  });

  it("comes in chunks of seconds, however short the pieces are", async () => {
    const lengths = [];
    for await (const { samples } of mixToMono(piecesOf([voice, other], { to: 11 }))) {
      lengths.push(samples.length / RATE);
    }
    expect(lengths).toEqual([5, 5, 1]);
  });

  it("continues when the number of channels changes", async () => {
    const pieces = async function* () {
      yield* piecesOf([voice], { to: 1 });
      yield* piecesOf([silence, voice], { from: 1, to: 2 });
    };
    const { mixed } = await mix(pieces());
    expect(mixed).toHaveLength(2 * RATE);
    expect(Math.abs(loudness(mixed, 0, 1) - loudness(mixed, 1, 2))).toBeLessThan(0.1);
  });

  it("reports the power that a single speaker would play", async () => {
    const same = await mix(piecesOf([voice, voice]));
    expect(same.power.mean / same.power.loudest).toBeCloseTo(1, 3);
    const opposite = await mix(piecesOf([voice, times(-1, voice)]));
    expect(opposite.power.mean / opposite.power.loudest).toBeLessThan(0.001);
  });
});

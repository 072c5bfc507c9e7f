import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { id3Tag, joined, samplesOf, wavAround } from "../../../../e2e/support/joined-files.ts";
import { unfold } from "./unfold.ts";

const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../e2e/sounds/${name}`, import.meta.url)));

const tone = samplesOf(1, 8000, [(t) => Math.sin(t * 2000)]);
const cbr = sample("cbr.mp3");
/** The size of its tag and of the counting frame after it. */
const CBR_FRAMES_AT = 45 + 180;
const bare = sample("vbr-without-header.mp3");

const bytesOf = async (file?: Blob) => file && new Uint8Array(await file.arrayBuffer());
const sizesOf = async (file: Uint8Array<ArrayBuffer>) =>
  (await unfold(new Blob([file]))).parts.map(({ size }) => size);

describe("a file that needs no repair", () => {
  it.each([
    ["a WAV", wavAround(tone)],
    ["an MP3", cbr],
    ["an MP3 with a tag behind it", joined(cbr, new TextEncoder().encode("TAG".padEnd(128)))],
    ["an MP3 of one bitrate without a header", cbr.slice(CBR_FRAMES_AT)],
    ["AAC without a container", sample("adts.aac")],
    ["Ogg", sample("vorbis.ogg")],
    ["FLAC", sample("flac.flac")],
    ["WebM", sample("opus.webm")],
    ["M4A", sample("aac.m4a")],
    ["text", new TextEncoder().encode("Good morning")],
    ["nothing", new Uint8Array(0)],
  ])("is left as it is: %s", async (_, bytes) => {
    const file = new Blob([bytes]);
    const { parts, repaired } = await unfold(file);
    expect(repaired).toBeUndefined();
    expect(await Promise.all(parts.map(bytesOf))).toEqual([new Uint8Array(bytes)]);
  });
});

it("an MP3 states what its encoder added, which no player plays", async () => {
  const { range } = await unfold(new Blob([cbr]));
  expect(range?.seconds).toBeCloseTo(1, 3);
  expect(range?.startsAt).toBeCloseTo(1105 / 16_000, 3);
  expect((await unfold(new Blob([cbr.slice(CBR_FRAMES_AT)]))).range).toBeUndefined();
});

describe("a WAV with a wrong header", () => {
  it.each([
    ["zero", 0, undefined],
    ["the largest number", 0xffff_ffff, undefined],
    ["the largest number of a kind", 0x7fff_ffff, undefined],
    ["what was there some time ago", 4000, undefined],
    ["twice as much as there is", 32_000, 2],
  ])("states %s, and is read to its end", async (_, statedBytes, statedSeconds) => {
    const file = new Blob([wavAround(tone, { statedBytes })]);
    const { parts, repaired, ...rest } = await unfold(file);
    expect(parts).toEqual([repaired]);
    expect(await bytesOf(repaired)).toEqual(wavAround(tone));
    expect(rest.statedSeconds).toBe(statedSeconds);
  });

  it("ends before the next chunk, whatever size the RIFF states", async () => {
    const note = new TextEncoder().encode("LIST\u0004\0\0\0INFO");
    const wav = joined(wavAround(tone), note);
    new DataView(wav.buffer).setUint32(4, 0, true);
    const { repaired } = await unfold(new Blob([wav]));
    expect(await bytesOf(repaired)).toEqual(wavAround(tone));
  });

  it("has samples of twenty bits, which take three bytes", async () => {
    const wav = wavAround(new Uint8Array(2400), { bits: 24 });
    new DataView(wav.buffer).setUint16(34, 20, true);
    const { repaired } = await unfold(new Blob([wav]));
    expect(await bytesOf(repaired)).toEqual(wavAround(new Uint8Array(2400), { bits: 24 }));
  });
});

describe("files that were joined", () => {
  const wav = wavAround(tone);
  const opus = sample("opus.ogg");
  const vorbis = sample("vorbis.ogg");
  const flac = sample("flac.flac");
  const webm = sample("opus.webm");
  it.each([
    ["WAV", [wav, wavAround(tone.subarray(8000))]],
    ["Opus and Vorbis in Ogg", [opus, vorbis, opus]],
    ["FLAC", [flac, flac]],
    ["WebM", [webm, webm]],
  ])("are read one after the other: %s", async (_, files) => {
    expect(await sizesOf(joined(...files))).toEqual(files.map(({ length }) => length));
  });

  it("are found in an Ogg with a torn page between them", async () => {
    const torn = joined(opus, new Uint8Array(500).fill(0x4f), vorbis);
    expect(await sizesOf(torn)).toEqual([opus.length + 500, vorbis.length]);
  });

  it("are found in an Ogg that is cut off within a page", async () => {
    const broken = joined(opus, vorbis, opus.subarray(0, 1200));
    const [first, second, third = 0, ...none] = await sizesOf(broken);
    expect([first, second, none.length]).toEqual([opus.length, vorbis.length, 0]);
    expect(third).toBeLessThan(1200);
  });

  it("are read in turn if AAC changes its sample rate, without the tags between them", async () => {
    const adts = sample("adts.aac");
    const faster = adts.slice();
    // Every frame says 44.1 kHz instead of 22.05.
    for (let at = 0; at < faster.length;) {
      const size = ((faster[at + 3]! & 3) << 11) | (faster[at + 4]! << 3) | (faster[at + 5]! >> 5);
      faster[at + 2] = (faster[at + 2]! & 0b11000011) | (4 << 2);
      at += size;
    }
    expect(await sizesOf(joined(adts, id3Tag(), adts, faster))).toEqual([
      2 * adts.length,
      adts.length,
    ]);
  });
});

describe("an MP3 that players would misread", () => {
  const frames = cbr.subarray(CBR_FRAMES_AT);

  /** What the new first frame states. */
  async function countsOf(file: Blob | undefined) {
    const bytes = (await bytesOf(file))!;
    const text = String.fromCharCode(...bytes.subarray(0, 64));
    const at = text.search(/Xing|Info/);
    const view = new DataView(bytes.buffer, at);
    return { mark: text.slice(at, at + 4), frames: view.getUint32(8), bytes: view.getUint32(12) };
  }

  it.each([
    ["the first part alone is counted", joined(cbr, frames)],
    ["each part has a tag and a count", joined(cbr, id3Tag(), cbr)],
    ["bits were lost between the parts", joined(cbr, new Uint8Array(77).fill(0xff), frames)],
  ])("is repaired: %s", async (_, file) => {
    const { parts, repaired } = await unfold(new Blob([file]));
    expect(parts).toEqual([repaired]);
    const counts = await countsOf(repaired);
    expect(counts).toMatchObject({ mark: "Info", bytes: repaired?.size });
    expect(counts.frames * 108).toBe(2 * frames.length);
    const end = (await bytesOf(repaired))!.subarray(-2 * frames.length);
    expect(end).toEqual(joined(frames, frames));
  });

  it("gets a count of its frames if its bitrate changes and it has none", async () => {
    const { repaired } = await unfold(new Blob([bare]));
    const counts = await countsOf(repaired);
    expect(counts).toMatchObject({ mark: "Xing", bytes: repaired?.size });
    expect((await bytesOf(repaired))!.subarray(-bare.length)).toEqual(bare);
  });

  it("states how long it should be if it is cut off", async () => {
    const { repaired, statedSeconds } = await unfold(new Blob([cbr.subarray(0, 1500)]));
    expect((await countsOf(repaired)).frames).toBe(Math.floor((1500 - CBR_FRAMES_AT) / 108));
    expect(statedSeconds).toBeCloseTo(1.1, 1);
  });

  it("is two if the sample rate changes", async () => {
    const { parts, repaired } = await unfold(new Blob([joined(cbr, bare, cbr)]));
    expect(repaired).toBeUndefined();
    expect(parts).toHaveLength(3);
  });

  it("is taken out of a WAV", async () => {
    const { parts, repaired } = await unfold(new Blob([wavAround(frames, { tag: 0x55, bits: 0 })]));
    expect(await bytesOf(repaired)).toEqual(new Uint8Array(frames));
    expect(parts.map(({ size }) => size)).toEqual([frames.length]);
  });
});

import { describe, expect, it } from "vitest";
import { encodeClip } from "./encode-clip.ts";
import { readClip } from "../read-clip.ts";
import { wavOf } from "./wav.ts";

function clip(seconds: number, rate: number): Blob {
  const length = Math.round(seconds * rate);
  return wavOf(
    Float32Array.from({ length }, (_, at) => Math.sin((at * 900) / rate) * (0.2 + at / length / 2)),
    rate,
  );
}

/** What the first frame states about the others. */
async function gaplessInfoOf(mp3: Blob) {
  const bytes = new Uint8Array(await mp3.arrayBuffer());
  const tagAt = String.fromCharCode(...bytes.subarray(0, 64)).indexOf("Info");
  const view = new DataView(bytes.buffer, tagAt);
  const delayAndPadding = view.getUint32(140) & 0xffffff;
  return {
    frames: view.getUint32(8),
    bytes: view.getUint32(12),
    delay: delayAndPadding >> 12,
    padding: delayAndPadding & 0xfff,
  };
}

describe("an MP3 made of a clip", () => {
  it.each([
    [44_100, 1152, 1.5],
    [48_000, 1152, 0.7],
    [22_050, 576, 2],
    [8000, 576, 3],
  ])("at %d Hz states the exact sample where its sound ends", async (rate, perFrame, seconds) => {
    const mp3 = await encodeClip({ file: clip(seconds, rate), to: "mp3" });
    const info = await gaplessInfoOf(mp3);
    expect(info.bytes).toBe(mp3.size);
    expect(info.frames * perFrame - info.delay - info.padding).toBe(Math.round(seconds * rate));
    expect(mp3.type).toBe("audio/mpeg");
  });

  it("is recognised by its content", async () => {
    const mp3 = await encodeClip({ file: clip(1, 16_000), to: "mp3" });
    // Node has no decoder for it; the browser tests decode and compare.
    await expect(readClip({ file: mp3 })).rejects.toMatchObject({
      name: "DecoderFailure",
      undecoded: {
        container: { kind: "mp3", format: "MP3", sampleRate: 16_000, channels: 1 },
      },
    });
  });

  it("reports how far it is", async () => {
    const shares: number[] = [];
    await encodeClip(
      { file: clip(24, 16_000), to: "mp3" },
      {
        onProgress: (share) => shares.push(share),
      },
    );
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });
});

describe("a part of a WAV", () => {
  it("stays WAV, to the sample", async () => {
    const wav = await encodeClip({
      file: clip(4, 8000),
      to: "wav",
      part: { start: 1, end: 2.5 },
    });
    expect(wav.type).toBe("audio/wav");
    expect(wav.size).toBe(44 + 1.5 * 8000 * 2);
    expect(await readClip({ file: wav })).toMatchObject({
      state: "read",
      facts: { kind: "wav", seconds: 1.5 },
    });
  });
});

it("is refused for a file without audio", async () => {
  await expect(encodeClip({ file: new Blob(["text"]), to: "mp3" })).rejects.toThrow();
});

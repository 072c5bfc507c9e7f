import { describe, expect, it } from "vitest";
import { barsOf } from "./envelope.ts";
import { readClip } from "./read-clip.ts";
import { wavOf } from "./encoding/wav.ts";

const RATE = 8000;

function tone(seconds: number, amplitude = 0.5): Float32Array {
  const length = Math.round(seconds * RATE);
  return Float32Array.from({ length }, (_, at) => amplitude * Math.sin(at / 3));
}

describe("reading a file", () => {
  it("recognises a WAV, even with another name and type", async () => {
    const shares: number[] = [];
    const wav = wavOf(tone(2), RATE);
    const file = new File([wav], "voice.txt", { type: "text/plain" });
    const reading = await readClip(
      { file },
      {
        onProgress: (share) => shares.push(share),
      },
    );
    if (reading.state !== "read") throw new Error(reading.state);
    expect(reading.facts).toMatchObject({
      kind: "wav",
      format: "WAV · PCM",
      seconds: 2,
      channels: 1,
      sampleRate: RATE,
      title: "",
    });
    expect(new Set(barsOf(reading.facts.envelope, { start: 0, end: 2 })).size).toBeLessThan(8);
    expect(shares.at(-1)).toBeCloseTo(1, 1);
  });

  it("gives the length of the remaining sound if the file is cut off", async () => {
    const wav = wavOf(tone(4), RATE);
    const reading = await readClip({ file: wav.slice(0, wav.size / 2) });
    expect(reading).toMatchObject({ state: "read", facts: { seconds: expect.closeTo(2, 1) } });
  });

  it.each([
    ["silence", wavOf(new Float32Array(RATE), RATE), "silent"],
    ["a whisper of noise", wavOf(tone(1, 0.0005), RATE), "silent"],
    ["eleven minutes", wavOf(tone(660), RATE), "too-long"],
  ])("refuses %s", async (_, file, problem) => {
    expect(await readClip({ file })).toMatchObject({ state: "refused", problem });
  });

  it.each([
    ["a WAV without a sample", wavOf(new Float32Array(0), RATE), "cut-off"],
    ["text", new Blob(["Good morning"]), "undecodable"],
    ["a beginning of an M4A", new Blob(["\0\0\0\x18ftypM4A \0\0\0\0"]), "cut-off"],
  ])(
    "leaves %s to the page's player, with a problem in case that fails too",
    async (_, file, problem) => {
      await expect(readClip({ file })).rejects.toMatchObject({ undecoded: { problem } });
    },
  );
});

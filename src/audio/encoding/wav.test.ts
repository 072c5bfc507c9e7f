import { expect, it } from "vitest";
import { wavOf } from "./wav.ts";

it("is a WAV of one channel at 16 bits", async () => {
  const wav = wavOf(Float32Array.of(0, 1, -1, 0.5, 2), 8000);
  const view = new DataView(await wav.arrayBuffer());
  const ascii = (at: number) => String.fromCharCode(...new Uint8Array(view.buffer, at, 4));
  expect([ascii(0), ascii(8), ascii(12), ascii(36)]).toEqual(["RIFF", "WAVE", "fmt ", "data"]);
  expect(view.getUint32(4, true)).toBe(view.byteLength - 8);
  expect(view.getUint32(24, true)).toBe(8000);
  const samples = Array.from({ length: 5 }, (_, at) => view.getInt16(44 + at * 2, true));
  expect(samples).toEqual([0, 32_767, -32_767, 16_384, 32_767]);
});

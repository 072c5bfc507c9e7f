import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { recordingFile } from "./recording-file.ts";

it.each([
  ["opus.ogg", "voice.ogg", "audio/ogg"],
  ["opus.webm", "voice.webm", "audio/webm"],
  ["aac.m4a", "voice.m4a", "audio/mp4"],
  ["pcm-16.wav", "voice", ""],
])("a recording that is like %s is named %s, whatever its type says", async (like, name, type) => {
  const bytes = readFileSync(new URL(`../../../e2e/sounds/${like}`, import.meta.url));
  for (const claimed of ["", "audio/webm;codecs=opus"]) {
    const file = await recordingFile(new Blob([bytes], { type: claimed }), "voice");
    expect(file.name).toBe(name);
    expect(file.type).toBe(type || claimed);
    expect(file.size).toBe(bytes.length);
  }
});

it("an empty recording has a name", async () => {
  expect((await recordingFile(new Blob(), "voice")).name).toBe("voice");
});

import { describe, expect, it } from "vitest";
import { checkFileName } from "./check-file-name.ts";
import { answered } from "./checks-under-test.ts";

const unknown = { state: "failed" } as const;
const mp3 = answered();

describe("without knowing the content", () => {
  it.each(["greeting.m4a", "greeting.ogg", "greeting.mp3.exe"])("%s is worth a caution", (name) => {
    expect(checkFileName(name, unknown)).toEqual([
      { name: "file-name-undocumented", verdict: "caution" },
    ]);
  });

  it("a name without extension is, too, and no extension is made up", () => {
    expect(checkFileName("greeting", unknown)).toEqual([
      { name: "file-name-no-extension", verdict: "caution" },
    ]);
  });

  it.each(["greeting.WAV", " greeting.mp3 ", "", "  "])("%j is not", (name) => {
    expect(checkFileName(name, unknown)).toEqual([]);
  });

  it("a link that does not answer tells no content", () => {
    const link = { state: "known", report: { answered: false, reason: "too-slow" } } as const;
    expect(checkFileName("greeting.wav", link)).toEqual([]);
    expect(checkFileName("greeting.wav", answered({ content: "other" }))).toEqual([]);
  });
});

describe("knowing the content", () => {
  it.each(["a.mp3", "a.MP3", " a.mp3 "])("%j fits MP3", (name) => {
    expect(checkFileName(name, mp3)).toEqual([
      { name: "file-name-good", verdict: "good", detail: "MP3" },
    ]);
  });

  it.each([
    ["a.wav", mp3, "MP3", "a.mp3"],
    ["voice.2026.M4A", answered({ content: "wav" }), "WAV", "voice.2026.wav"],
    ["a.mp3", answered({ content: "opus" }), "Opus", "a.ogg"],
    ["a.mp3", answered({ content: "m4a" }), "M4A", "a.m4a"],
  ])("%s does not fit, and is to be renamed", (name, link, detail, fileName) => {
    expect(checkFileName(name, link)).toEqual([
      { name: "file-name-mismatch", verdict: "caution", detail, fix: { act: "rename", fileName } },
    ]);
  });

  it("a name without extension gets the fitting one", () => {
    expect(checkFileName("greeting ", mp3)).toEqual([
      {
        name: "file-name-no-extension",
        verdict: "caution",
        fix: { act: "rename", fileName: "greeting.mp3" },
      },
    ]);
  });

  it("a name that fits may still not be a documented one", () => {
    expect(checkFileName("a.opus", answered({ content: "opus" }))).toEqual([
      { name: "file-name-undocumented", verdict: "caution" },
    ]);
  });
});

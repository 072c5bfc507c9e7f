import { describe, expect, it } from "vitest";
import { checkFileName } from "./check-file-name.ts";
import { answered } from "./checks-under-test.ts";

const unknown = { state: "failed" } as const;
const mp3 = answered();

describe("if the content is unknown", () => {
  it.each(["greeting.m4a", "greeting.ogg", "greeting.mp3.exe"])("%s gets a caution", (name) => {
    expect(checkFileName(name, unknown)).toEqual([
      { name: "file-name-undocumented", verdict: "caution" },
    ]);
  });

  it("a name without extension gets one too, and no extension is proposed", () => {
    expect(checkFileName("greeting", unknown)).toEqual([
      { name: "file-name-no-extension", verdict: "caution" },
    ]);
  });

  it.each(["greeting.WAV", " greeting.mp3 ", "", "  "])("%j gets no caution", (name) => {
    expect(checkFileName(name, unknown)).toEqual([]);
  });

  it("the content of a link that does not answer is unknown", () => {
    const link = { state: "known", report: { answered: false, reason: "too-slow" } } as const;
    expect(checkFileName("greeting.wav", link)).toEqual([]);
    expect(checkFileName("greeting.wav", answered({ content: "other" }))).toEqual([]);
  });
});

describe("if the content is known", () => {
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
  ])("%s does not fit, and another name is proposed", (name, link, detail, fileName) => {
    expect(checkFileName(name, link)).toEqual([
      {
        name: "file-name-mismatch",
        verdict: "caution",
        detail,
        fix: { action: "rename", fileName },
      },
    ]);
  });

  it("a name without extension gets the one that fits", () => {
    expect(checkFileName("greeting ", mp3)).toEqual([
      {
        name: "file-name-no-extension",
        verdict: "caution",
        fix: { action: "rename", fileName: "greeting.mp3" },
      },
    ]);
  });

  it("a name that fits may still be undocumented", () => {
    expect(checkFileName("a.opus", answered({ content: "opus" }))).toEqual([
      { name: "file-name-undocumented", verdict: "caution" },
    ]);
  });
});

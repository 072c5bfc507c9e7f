import { describe, expect, it } from "vitest";
import type { ClipFacts } from "./clip-facts.ts";
import { isSameTarget, kindOfTarget, nameFor, encodeTargetOf } from "./encode-target.ts";

function factsOf(kind: ClipFacts["kind"]): ClipFacts {
  return {
    kind,
    format: "",
    seconds: 8,
    channels: 1,
    sampleRate: 48_000,
    title: "",
    envelope: new Float32Array(0),
    loudness: { powers: new Float32Array(0), peaks: new Float32Array(0) },
  };
}

const entire = { start: 0, end: 8 };
const part = { start: 1, end: 5 };

describe("what is uploaded", () => {
  it.each([
    ["mp3", entire, false, { to: "as-is" }, "mp3"],
    ["mp3", part, false, { to: "mp3", part }, "mp3"],
    ["wav", entire, false, { to: "as-is" }, "wav"],
    ["wav", entire, true, { to: "mp3" }, "mp3"],
    ["wav", part, false, { to: "wav", part }, "wav"],
    ["wav", part, true, { to: "mp3", part }, "mp3"],
    ["other", entire, false, { to: "as-is" }, "mp3"],
    ["other", part, false, { to: "mp3", part }, "mp3"],
  ] as const)("of %s, keeping %o, shrunk: %s", (kind, trim, shrink, target, sentAs) => {
    const facts = factsOf(kind);
    expect(encodeTargetOf(facts, { trim, shrink })).toEqual(target);
    expect(kindOfTarget(target, facts)).toBe(sentAs);
  });

  it("is the same only for the same part", () => {
    expect(isSameTarget({ to: "mp3", part }, { to: "mp3", part: { start: 1, end: 5 } })).toBe(true);
    expect(isSameTarget({ to: "mp3", part }, { to: "mp3", part: entire })).toBe(false);
    expect(isSameTarget(undefined, { to: "as-is" })).toBe(false);
  });
});

it.each([
  ["memo.m4a", "memo.mp3"],
  ["memo.MP3", "memo.mp3"],
  ["a.b", "a.mp3"],
  ["no extension", "no extension.mp3"],
  ["Приветствие v1.5 final", "Приветствие v1.5 final.mp3"],
  [".ogg", "voice.mp3"],
  ["", "voice.mp3"],
])("%s is named %s", (name, expected) => {
  expect(nameFor(name, "mp3")).toBe(expected);
});

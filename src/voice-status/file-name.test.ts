import { describe, expect, it } from "vitest";
import { extensionOf, type FileNameVerdict, judgeFileName } from "./file-name.ts";

describe("the extension", () => {
  it.each([
    ["greeting.mp3", "mp3"],
    ["GREETING.MP3", "mp3"],
    ["  greeting.wav  ", "wav"],
    ["my.voice.v2.mp3", "mp3"],
    ["\u043f\u0440\u0438\u0432\u0435\u0442.mp3", "mp3"],
    [".mp3", "mp3"],
    ["../../a.mp3", "mp3"],
    ["a.mp3.exe", "exe"],
    ["a.mp3?x=1", ""],
    ["a.mp3\u0000", ""],
    ["a.mp3/", ""],
    ["a.mp3.", ""],
    ["mp3", ""],
    ["a.", ""],
    ["a. mp3", ""],
    ["a.\u043c\u043f3", ""],
    ["v1.backup", ""],
    ["", ""],
  ])("of %j is %j", (fileName, extension) => {
    expect(extensionOf(fileName)).toBe(extension);
  });
});

describe("what is known of a file name", () => {
  it.each<[string, FileNameVerdict]>([
    ["greeting.mp3", "documented"],
    ["greeting.Wav", "documented"],
    [`${"a".repeat(296)}.mp3`, "documented"],
    ["CON.mp3", "documented"],
    ["greeting", "no-extension"],
    ["", "no-extension"],
    ["greeting.m4a", "m4a"],
    ["greeting.ogg", "ogg"],
    ["greeting.oga", "ogg"],
    ["greeting.OPUS", "ogg"],
    ["greeting.mpga", "other"],
    ["greeting.flac", "other"],
    ["greeting.mp3.exe", "other"],
  ])("%s: %s", (fileName, verdict) => {
    expect(judgeFileName(fileName)).toBe(verdict);
  });
});

import { expect, test } from "vitest";
import { createAudioLength } from "./audio-length.ts";
import { wavOf } from "../emulator-under-test.ts";
import { tinyFrames } from "./tiny-frames-under-test.ts";

test("a file is measured, and anything else has no length", async () => {
  const secondsOf = createAudioLength();
  const files = [wavOf(3), new Blob(["<!doctype html>"]), new Blob([]), wavOf(1)];
  expect(await Promise.all(files.map(secondsOf))).toEqual([3, 0, 0, 1]);
});

test("a file that takes too long has no length, and those after it are measured", async () => {
  const secondsOf = createAudioLength(2000);
  const files = [tinyFrames(99), wavOf(1)];
  expect(await Promise.all(files.map(secondsOf))).toEqual([0, 1]);
});

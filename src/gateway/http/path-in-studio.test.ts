import { expect, it } from "vitest";
import { pathInStudio } from "./path-in-studio.ts";

it.each([
  ["http://127.0.0.1:5877/a.mp3", "http://127.0.0.1:5877", "/a.mp3"],
  ["http://localhost:5877/a.mp3?b=c", "http://127.0.0.1:5877", "/a.mp3"],
  ["https://example.com/studio/a.mp3", "https://example.com/studio", "/a.mp3"],
  ["https://example.com/studio/", "https://example.com/studio", "/"],
])("%s leads into %s, to %s", (url, studio, path) => {
  expect(pathInStudio(new URL(url), studio)).toBe(path);
});

it.each([
  ["another port", "http://127.0.0.1:5878/a.mp3", "http://127.0.0.1:5877"],
  ["another scheme", "http://example.com/studio/a.mp3", "https://example.com/studio"],
  ["another folder", "https://example.com/studios/a.mp3", "https://example.com/studio"],
  ["the folder above", "https://example.com/studio/../a.mp3", "https://example.com/studio"],
])("%s is elsewhere", (_, url, studio) => {
  expect(pathInStudio(new URL(url), studio)).toBeUndefined();
});

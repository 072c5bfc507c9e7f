import { expect, it } from "vitest";
import { parseUrl } from "./parse-url.ts";

it.each([
  ["https://files.example", "https://files.example/"],
  ["https://files.example/a b.mp3?c#d", "https://files.example/a%20b.mp3?c#d"],
  ["http://localhost:5173/", "http://localhost:5173/"],
  ["mailto:someone@files.example", "mailto:someone@files.example"],
])("%s is a URL", (text, href) => {
  expect(parseUrl(text)?.href).toBe(href);
});

it.each([
  "",
  "files.example",
  "/a.mp3",
  "//files.example",
  "https://",
  "https://a b/",
  "http://[::",
])("%j is not a URL", (text) => {
  expect(parseUrl(text)).toBeNull();
});

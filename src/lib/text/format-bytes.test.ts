import { expect, it } from "vitest";
import { formatBytes } from "./format-bytes.ts";

it.each([
  [1, "en", "1 kB"],
  [98_304, "en", "96 kB"],
  [1_258_291, "en", "1.2 MB"],
  [104_857_600, "en", "100 MB"],
  [1_258_291, "ru", "1,2 МБ"],
])("%d bytes in %s are %s", (bytes, language, expected) => {
  expect(formatBytes(bytes, language).replace("\u00A0", " ")).toBe(expected);
});

import { afterEach, expect, it, vi } from "vitest";
import { formatList } from "./format-list.ts";

afterEach(() => vi.unstubAllGlobals());

it.each([
  ["en", "en-US", "link, colour, and recipients"],
  ["en", "en-GB", "link, colour and recipients"],
  ["ru", "ru-RU", "link, colour и recipients"],
])("a list in %s by a browser of %s", (language, tag, text) => {
  vi.stubGlobal("navigator", { languages: [tag] });
  expect(formatList(["link", "colour", "recipients"], language)).toBe(text);
});

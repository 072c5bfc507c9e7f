import { afterEach, expect, it, vi } from "vitest";
import { localeOf } from "./locale.ts";

afterEach(() => vi.unstubAllGlobals());

it.each([
  ["en", ["en-US", "en"], "en-US"],
  ["en", ["ru", "en", "en-GB"], "en-GB"],
  ["ru", ["en-US", "ru-KZ"], "ru-KZ"],
  ["ru", ["en-US", "en"], "ru"],
  ["en", [], "en"],
])("for %s in a browser of %j it is %s", (language, languages, locale) => {
  vi.stubGlobal("navigator", { languages });
  expect(localeOf(language)).toBe(locale);
});

import { afterEach, expect, it, vi } from "vitest";
import { preferredCountry } from "./default-country.ts";

afterEach(() => vi.unstubAllGlobals());

it.each([
  [["ru", "en-GB"], "GB"],
  [["ru"], "RU"],
  [["en-US@posix", "de-AT"], "AT"],
  [["en-US@posix"], "US"],
])("the default country of a browser with the languages %j is %s", (languages, country) => {
  vi.stubGlobal("navigator", { languages });
  expect(preferredCountry()).toBe(country);
});

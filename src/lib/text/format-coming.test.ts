import { expect, test } from "vitest";
import { formatComing } from "./format-coming.ts";

const now = new Date(2026, 10, 26, 19, 40).getTime();

test.each([
  ["en", new Date(2026, 10, 26, 23, 5), "today 23:05"],
  ["en", new Date(2026, 10, 27, 9), "tomorrow 09:00"],
  ["en", new Date(2026, 10, 30, 9), /^Mon,? (30 Nov|Nov 30) 09:00$/],
  ["en", new Date(2026, 10, 25, 9), "yesterday 09:00"],
  ["en", new Date(2026, 10, 24, 9), /^Tue,? (24 Nov|Nov 24) 09:00$/],
  ["ru", new Date(2026, 10, 27, 9), "завтра в\u00A009:00"],
  ["ru", new Date(2026, 10, 30, 9), /^пн, 30 нояб\. в\u00A009:00$/],
] as const)("%s: %s", (language, at, text) => {
  expect(formatComing(language, at.getTime(), now)).toMatch(text);
});

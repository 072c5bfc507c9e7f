import { afterAll, expect, test, vi } from "vitest";
import { separatorForReader, toCsvFile } from "./csv-file.ts";

afterAll(() => vi.unstubAllEnvs());

test("times are local and their zone is named once, shares are percentages, and an empty cell is empty", () => {
  vi.stubEnv("TZ", "Europe/Moscow");
  const columns = ["When", "Until", "Day", "Share", "Number", "Nothing"].map((title) => ({
    title,
    width: 10,
  }));
  const rows = [
    [
      { at: Date.UTC(2026, 6, 5, 12) },
      { at: Date.UTC(2026, 6, 5, 13) },
      { day: Date.UTC(2026, 6, 5, 22) },
      { share: 0.126 },
      "+79123456789",
      "",
    ],
  ];
  expect(toCsvFile({ columns, rows }, ";")).toBe(
    `\uFEFFWhen (Europe/Moscow);Until;Day;Share;Number;Nothing\r\n2026-07-05 15:00:00;2026-07-05 16:00:00;2026-07-06;13%;"'+79123456789";\r\n`,
  );
});

test.each([
  ["ru", "en-GB", ";"],
  ["en", "ru-RU", ";"],
  ["en", "de-DE", ";"],
  ["en", "en-US", ","],
])("for a reader of %s in a %s browser the separator is right", (language, browser, separator) => {
  expect(separatorForReader(language, browser)).toBe(separator);
});

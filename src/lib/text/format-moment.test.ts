import { expect, it } from "vitest";
import { formatMoment } from "./format-moment.ts";

const now = new Date(2026, 10, 26, 15, 0).getTime();
const at = (...when: [number, number, number, number, number]) => new Date(...when).getTime();

it.each([
  ["today", at(2026, 10, 26, 0, 0), "00:00"],
  ["later today", at(2026, 10, 26, 23, 59), "23:59"],
  ["yesterday", at(2026, 10, 25, 14, 3), "yesterday 14:03"],
  ["this year", at(2026, 10, 12, 14, 3), "Nov 12 14:03"],
  ["another year", at(2025, 10, 12, 14, 3), "Nov 12, 2025 14:03"],
  ["tomorrow, by a clock that was set back", at(2026, 10, 27, 9, 5), "Nov 27 09:05"],
])("a moment %s", (_, moment, text) => {
  expect(formatMoment("en", moment, now)).toBe(text);
});

it("speaks the reader's language", () => {
  expect(formatMoment("ru", at(2026, 10, 25, 14, 3), now)).toBe("вчера 14:03");
  expect(formatMoment("ru", at(2026, 10, 12, 14, 3), now)).toMatch(/^12 нояб\. 14:03$/);
});

it("yesterday is the day before, also on the first of January", () => {
  const newYear = at(2026, 0, 1, 10, 0);
  expect(formatMoment("en", at(2025, 11, 31, 23, 0), newYear)).toBe("yesterday 23:00");
});

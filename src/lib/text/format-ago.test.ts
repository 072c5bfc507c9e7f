import { expect, it } from "vitest";
import { formatAgo } from "./format-ago.ts";

it.each([
  [0, "0\u00A0seconds ago"],
  [59_999, "59\u00A0seconds ago"],
  [60_000, "1\u00A0minute ago"],
  [59.9 * 60_000, "59\u00A0minutes ago"],
  [23.9 * 60 * 60_000, "23\u00A0hours ago"],
])("%i ms are %s", (milliseconds, text) => {
  expect(formatAgo(milliseconds, "en")).toBe(text);
});

it("speaks the reader's language", () => {
  expect(formatAgo(3 * 60_000, "ru")).toBe("3\u00A0минуты назад");
});

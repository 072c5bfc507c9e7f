import { expect, it } from "vitest";
import { formatAgo } from "./format-ago.ts";

it.each([
  [0, "0 seconds ago"],
  [59_999, "59 seconds ago"],
  [60_000, "1 minute ago"],
  [59.9 * 60_000, "59 minutes ago"],
  [23.9 * 60 * 60_000, "23 hours ago"],
])("%i ms are %s", (milliseconds, text) => {
  expect(formatAgo(milliseconds, "en")).toBe(text);
});

it("speaks the reader's language", () => {
  expect(formatAgo(3 * 60_000, "ru")).toBe("3 минуты назад");
});

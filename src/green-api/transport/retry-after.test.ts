import { expect, it } from "vitest";
import { retryAfterOf } from "./retry-after.ts";

const now = Date.UTC(2026, 0, 1);

it.each([
  ["5", 5],
  ["Thu, 01 Jan 2026 00:01:30 GMT", 90],
  ["999999999999", 86_400],
])("%s is a wait", (header, seconds) => {
  expect(retryAfterOf(header, now)).toBe(seconds);
});

it.each([null, "", "0", "-5", "1.5", "soon", "Wed, 31 Dec 2025 23:59:59 GMT"])(
  "%s is none",
  (header) => {
    expect(retryAfterOf(header, now)).toBeUndefined();
  },
);

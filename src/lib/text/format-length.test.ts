import { expect, it } from "vitest";
import { formatLength, formatTenths } from "./format-length.ts";

it.each([
  [0, "0:00"],
  [0.4, "0:00"],
  [9, "0:09"],
  [12.3, "0:12"],
  [59.4, "0:59"],
  [59.5, "1:00"],
  [60, "1:00"],
  [605, "10:05"],
  [3599, "59:59"],
  [3599.6, "1:00:00"],
  [3723, "1:02:03"],
  [360_000, "100:00:00"],
  [-5, "0:00"],
])("%d seconds are %s", (seconds, text) => {
  expect(formatLength(seconds)).toBe(text);
});

it.each([Number.NaN, Infinity, -Infinity])("%d seconds have no length", (seconds) => {
  expect(formatLength(seconds)).toBe("\u2013:\u2013\u2013");
});

it.each([
  [0, "0:00.0"],
  [2.54, "0:02.5"],
  [59.96, "1:00.0"],
  [61, "1:01.0"],
  [605.3, "10:05.3"],
])("%d seconds to a tenth are %s", (seconds, text) => {
  expect(formatTenths(seconds, "en")).toBe(text);
  expect(formatTenths(seconds, "ru")).toBe(text.replace(".", ","));
});

import { expect, it } from "vitest";
import { formatJson } from "./format-json.ts";

it.each([
  ["{}", "{}"],
  ['{"a":[],"b":{"c":1}}', '{\n  "a": [],\n  "b": {\n    "c": 1\n  }\n}'],
  ["[1.0,12345678901234567890,-0e5]", "[\n  1.0,\n  12345678901234567890,\n  -0e5\n]"],
  ['{"a":1,"a":2}', '{\n  "a": 1,\n  "a": 2\n}'],
  ['"\\u0041 {\\"x\\": [1, 2]}"', '"\\u0041 {\\"x\\": [1, 2]}"'],
  ["  [ true ,\r\n null ]  ", "[\n  true,\n  null\n]"],
  ['{"cut":["of', '{\n  "cut": [\n    "of'],
])("%s", (json, formatted) => {
  expect(formatJson(json)).toBe(formatted);
});

it("says what JSON.stringify says of the same value", () => {
  const value = { list: [1, "two", null, { deep: [[]] }], empty: {}, text: 'a "b", {c}: \n' };
  expect(formatJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2));
});

it.each(["[".repeat(250_000), `"${"\\\\".repeat(250_000)}`, "x".repeat(500_000)])(
  "a hostile text of half a million characters takes no longer than others",
  (json) => {
    const started = performance.now();
    expect(formatJson(json).length).toBeLessThan(15_000_000);
    expect(performance.now() - started).toBeLessThan(2_000);
  },
);

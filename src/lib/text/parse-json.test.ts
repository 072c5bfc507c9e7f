import { expect, it } from "vitest";
import { parseJson } from "./parse-json.ts";

it.each([
  ["{}", {}],
  ['{"a":[1,"b",null]}', { a: [1, "b", null] }],
  [" 1 ", 1],
  ['""', ""],
  ["false", false],
  ["null", null],
])("%s is read", (text, value) => {
  expect(parseJson(text)).toEqual(value);
});

it.each([
  null,
  "",
  " ",
  "{",
  "{'a':1}",
  "NaN",
  "undefined",
  "[1,]",
  '{"a":1}x',
  "\ufeff{}",
  "<html></html>",
  "[".repeat(100_000),
])("a text that is not JSON is undefined: %j", (text) => {
  expect(parseJson(text)).toBeUndefined();
});

it("the names of object properties are plain names", () => {
  const parsed = parseJson('{"__proto__":{"polluted":true},"constructor":{"prototype":1}}');
  expect(Object.keys(Object(parsed))).toEqual(["__proto__", "constructor"]);
  expect({}).not.toHaveProperty("polluted");
});

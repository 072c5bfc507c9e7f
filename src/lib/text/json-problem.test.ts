import { expect, it } from "vitest";
import { jsonProblemOf } from "./json-problem.ts";

it("finds nothing in JSON", () => {
  expect(jsonProblemOf('{"a":[1,"x",null]}')).toBeUndefined();
});

it.each([
  ["a comma too many", '{\n  "a": 1,\n}', { line: 3, column: 1, reason: "name" }],
  ["a comma too few", '{"a": 1 "b": 2}', { line: 1, column: 9, reason: "comma" }],
  ["a name without quotes", "{a: 1}", { line: 1, column: 2, reason: "value" }],
  ["no colon", '{"a" 1}', { line: 1, column: 6, reason: "colon" }],
  ["a word that is no value", '{"a": red}', { line: 1, column: 7, reason: "value" }],
  ["a text that is not closed", '{"a": "red}', { line: 1, column: 7, reason: "string" }],
  ["a bracket that is not closed", '{"a": [1', { line: 1, column: 9, reason: "end" }],
  ["nothing", "", { line: 1, column: 1, reason: "value" }],
  ["a comment", "{} // note", { line: 1, column: 4, reason: "other" }],
])("names the place of %s", (_, text, problem) => {
  expect(jsonProblemOf(text)).toEqual(problem);
});

it("says that something is wrong with a text that is nested too deeply to be followed", () => {
  expect(jsonProblemOf("[".repeat(200_000))).toEqual({ line: 1, column: 200_001, reason: "other" });
});

import { expect, it } from "vitest";
import { insertField } from "./insert-field.ts";

it("adds a field, and leaves the others as they are written", () => {
  expect(insertField('{\n  "a": 1.50\n}', "b", ["x"])).toBe(
    '{\n  "a": 1.50,\n  "b": [\n    "x"\n  ]\n}',
  );
});

it("replaces a value", () => {
  expect(insertField('{"a": 1, "b": 2}', "a", "x")).toBe('{"a": "x", "b": 2}');
});

it("begins an object in an empty text", () => {
  expect(JSON.parse(insertField(" ", "a", 1))).toEqual({ a: 1 });
});

it.each(["{", "[1]", "null"])("leaves %j alone", (text) => {
  expect(insertField(text, "a", 1)).toBe(text);
});

import { expect, test } from "vitest";
import { hasFields, isListOf, isText } from "./shape.ts";

const shape = { name: "string", size: "number", isOpen: "boolean" } as const;

test("a value has fields if each is there and has its type", () => {
  const right = { name: "a", size: 1, isOpen: false };
  expect(hasFields(right, shape)).toBe(true);
  expect(hasFields({ ...right, other: [] }, shape)).toBe(true);
  for (const wrong of [
    null,
    undefined,
    "a",
    [],
    {},
    { ...right, name: 1 },
    { ...right, size: "1" },
    { ...right, isOpen: null },
    { name: "a", size: 1 },
  ]) {
    expect(hasFields(wrong, shape), JSON.stringify(wrong)).toBe(false);
  }
});

test("a list is one of its items only, and may be empty", () => {
  expect(isListOf([], isText)).toBe(true);
  expect(isListOf(["a", "b"], isText)).toBe(true);
  expect(isListOf(["a", 1], isText)).toBe(false);
  expect(isListOf({ 0: "a", length: 1 }, isText)).toBe(false);
  expect(isListOf(null, isText)).toBe(false);
});

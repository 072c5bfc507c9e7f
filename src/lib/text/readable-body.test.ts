import { expect, it } from "vitest";
import { readableBody } from "./readable-body.ts";

it.each([
  ["", false, "empty"],
  [" \n", false, "empty"],
  ["false", false, "json"],
  ['{"a":1}', false, "json"],
  ['{"a":', false, "text"],
  ['{"a":', true, "json"],
  ["<!DOCTYPE html><title>502</title>", false, "html"],
  ["<html>", true, "html"],
  ["<a>", false, "text"],
  ["Bad gateway", false, "text"],
])("%j, cut: %s, is %s", (text, isCut, kind) => {
  expect(readableBody(text, isCut).kind).toBe(kind);
});

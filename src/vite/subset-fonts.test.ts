import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { charactersOf } from "./subset-fonts.ts";

test("a face keeps the characters of its range, single ones too", () => {
  expect(charactersOf("unicode-range: U+41-43, U+2116;")).toBe("ABC№");
});

test("no character has two faces, so that it is loaded once", async () => {
  const css = await readFile(new URL("../app/fonts.css", import.meta.url), "utf8");
  const characters = [...charactersOf(css)];
  expect(characters.length).toBeGreaterThan(1_000);
  expect(new Set(characters).size).toBe(characters.length);
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { studioMethods, studioSettings } from "./studio-calls.ts";

const src = fileURLToPath(new URL("../..", import.meta.url));
const code = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|^gateway/.test(name))
  .map((name) => readFileSync(path.join(src, name), "utf8"))
  .join("\n");
const found = (pattern: RegExp) => new Set([...code.matchAll(pattern)].map(([, name]) => name));

test("the list has each method that the studio calls, and no other", () => {
  expect(found(/\b(?:callGreenApi|createQuery)\(\s*"(\w+)"/g)).toEqual(new Set(studioMethods));
});

test("and every setting that a call names is one of those that the studio changes", () => {
  const changes = found(/\bchangeSettings\(instance,\s*\{\s*(\w+):/g);
  expect(changes.size).toBeGreaterThan(0);
  expect([...changes].filter((name) => !studioSettings.includes(name ?? ""))).toEqual([]);
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const text = readFileSync(new URL("docs/promises.md", root), "utf8");

const files = ["src", "e2e", ".ci", "bench"].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" }).map(
    (name) => `${folder}/${name.replaceAll("\\", "/")}`,
  ),
);

/** The rows with two cells, a promise and its tests, without the headings. */
const promises = [...text.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)]
  .map(([, promise = "", tests = ""]) => [promise.trim(), tests] as const)
  .filter(([promise]) => promise !== "promise" && !promise.startsWith("---"));

/** The paths in a cell, from the root of the repository. `*` stands for any name in one folder. */
const namedIn = (tests: string) =>
  [...tests.matchAll(/`([^`]+\.ts)`/g)].map(([, name = ""]) => name);

function exists(name: string): boolean {
  const literal = name.split("*").map((part) => part.replaceAll(".", "\\."));
  const pattern = new RegExp(`^${literal.join("[^/]*")}$`);
  return files.some((file) => pattern.test(file));
}

describe("every promise names a test that exists", () => {
  test("there are promises", () => {
    expect(promises.length).toBeGreaterThan(50);
  });

  test.each(promises)("%s", (_, tests) => {
    expect(namedIn(tests)).not.toEqual([]);
    expect(namedIn(tests).filter((name) => !exists(name))).toEqual([]);
  });
});

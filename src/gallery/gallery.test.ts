import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const here = import.meta.dirname;

test("each primitive of ui is in the gallery", async () => {
  const files = (await readdir(here)).filter((name) => name.endsWith(".tsx"));
  const sources = await Promise.all(files.map((name) => readFile(`${here}/${name}`, "utf8")));
  const gallery = sources.join("");
  const primitives = (await readdir(`${here}/../ui`, { recursive: true }))
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".tsx"));
  expect(primitives.length).toBeGreaterThan(15);
  expect(primitives.filter((name) => !gallery.includes(`"../ui/${name}"`))).toEqual([]);
});

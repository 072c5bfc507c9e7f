import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { SERVER_CANARY } from "../support/server-instance.ts";
import { CANARY, expect, test } from "../support/studio-test.ts";

const DIST = path.resolve("dist");

async function builtFiles(): Promise<[string, string][]> {
  const entries = await readdir(DIST, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(DIST, file), await readFile(file, "latin1")] as [string, string];
    }),
  );
}

test("the build turns no text into code, and contains no sources and no token", async () => {
  const files = await builtFiles();
  const scripts = files.filter(([name]) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(10);

  const holding = (pattern: RegExp, among = files) =>
    among.filter(([, text]) => pattern.test(text)).map(([name]) => name);
  expect(holding(/\beval\(|\bnew Function\b|(?<![\w$.])Function\(/, scripts)).toEqual([]);
  expect(holding(/insertAdjacentHTML|document\.write\b|\.outerHTML=/, scripts)).toEqual([]);
  expect(holding(/sourceMappingURL/)).toEqual([]);
  expect(holding(/State of the regions/), "the gallery").toEqual([]);
  expect(files.filter(([name]) => name.endsWith(".map"))).toEqual([]);
  expect(holding(new RegExp(`${CANARY}|${SERVER_CANARY}|apiTokenInstance":"`))).toEqual([]);

  const markup = scripts.flatMap(([, text]) => text.match(/\.innerHTML=/g) ?? []);
  expect(markup, "React's own, for what nobody here asks of it").toHaveLength(3);
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scenarios } from "../src/green-api/scenarios.ts";

test("the page about the emulator has a row for each scenario, and no others", () => {
  const page = readFileSync(new URL("../docs/emulator.md", import.meta.url), "utf8");
  const endings = [...page.matchAll(/^\| (\d{3}) /gm)].map(([, ending]) => ending);
  expect(endings.toSorted()).toEqual(Object.keys(scenarios).toSorted());
});

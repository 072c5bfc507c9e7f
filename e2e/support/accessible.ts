import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "@playwright/test";
import type axe from "axe-core";
import { expect } from "./studio-test.ts";

const AXE = fileURLToPath(import.meta.resolve("axe-core/axe.min.js"));
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The only rule that depends on the theme. */
const COLOURS = "color-contrast";

/**
 * Expects that the present page violates no rule of accessibility.
 *
 * @param part the only part to look at, if the rest of the page was looked at before: this takes most of the time.
 */
export async function expectAccessible(page: Page, part?: Locator): Promise<void> {
  expect(await violations(page, part, { type: "tag", values: standards })).toEqual([]);
}

/** Expects this of the page in the light theme, and of its colours also in the dark one. */
export async function expectAccessibleInBothThemes(page: Page, part?: Locator): Promise<void> {
  // Without motion, colours change at once; otherwise they would be measured during the change.
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await expectAccessible(page, part);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expect(await violations(page, part, { type: "rule", values: [COLOURS] })).toEqual([]);
}

/** The violations, as `rule: elements`. */
async function violations(
  page: Page,
  part: Locator | undefined,
  runOnly: axe.RunOnly,
): Promise<string[]> {
  // axe is added once to each page, because loading it takes longer than running it.
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(await readFile(AXE, "utf8"));
  }
  return (part ?? page.locator(":root")).evaluate(async (element, only) => {
    const { run }: typeof axe = Reflect.get(window, "axe");
    const found = await run(element, { runOnly: only, resultTypes: ["violations"] });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
    );
  }, runOnly);
}

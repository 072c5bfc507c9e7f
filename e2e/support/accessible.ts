import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type axe from "axe-core";
import { expect } from "./studio-test.ts";

const AXE = fileURLToPath(import.meta.resolve("axe-core/axe.min.js"));
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The only rule whose outcome depends on the theme. */
const COLOURS = "color-contrast";

/** Expects that the page breaks no rule of accessibility as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violations(page, { type: "tag", values: standards })).toEqual([]);
}

/** Expects the same of the page in light, and of its colours in dark. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  // Without motion colours change at once; else they would be measured on their way.
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expect(await violations(page, { type: "rule", values: [COLOURS] })).toEqual([]);
}

/** What breaks rules, as `rule: elements`. */
async function violations(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  // Into each page once: to read axe takes longer than to run it.
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(await readFile(AXE, "utf8"));
  }
  return page.evaluate(async (only) => {
    const { run }: typeof axe = Reflect.get(window, "axe");
    const found = await run({ runOnly: only, resultTypes: ["violations"] });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
    );
  }, runOnly);
}

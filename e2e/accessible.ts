import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./studio-test.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The only rule whose outcome depends on the theme. */
const COLOURS = "color-contrast";

/** Expects that the page breaks no rule of accessibility as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  await scan(page, (axe) => axe.withTags(standards));
}

/** Expects the same of the page in light, and of its colours in dark. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  // Without motion colours change at once; else they would be measured on their way.
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await scan(page, (axe) => axe.withRules([COLOURS]));
}

async function scan(page: Page, narrow: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  // The default mode opens a page of its own to join the results of frames; the studio has no frames.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await narrow(axe).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
  ).toEqual([]);
}

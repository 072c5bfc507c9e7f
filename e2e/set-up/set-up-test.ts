import type { Page } from "@playwright/test";
import { expect } from "../support/studio-test.ts";

export const region = (page: Page) => page.getByRole("region", { name: "Instance set-up" });

/** A block of the region, by its heading. */
export const block = (page: Page, name: string) => region(page).getByRole("region", { name });

/** A reason of the verdict, by a part of it. */
export const reason = (page: Page, text: string | RegExp) =>
  region(page)
    .getByRole("list", { name: "What was checked" })
    .getByRole("listitem")
    .filter({ hasText: text });

/** Opens the region from the header. */
export async function openSetUp(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Set-up", exact: true }).click();
  await expect(region(page).getByRole("heading", { level: 2 })).toBeFocused();
}

/** Expects the sentence of the verdict. */
export async function expectVerdict(page: Page, sentence: string | RegExp): Promise<void> {
  await expect(region(page).getByRole("status").first()).toHaveText(sentence);
}

import type { Page } from "@playwright/test";

/** Opens the page's menu, in either language. */
export async function openPageMenu(page: Page): Promise<void> {
  await page
    .getByRole("banner")
    .getByRole("button", { name: /^(?:Menu|Меню)$/ })
    .click();
}

/** Chooses an entry of the page's menu, or one of a choice in it. */
export async function chooseInMenu(page: Page, name: string): Promise<void> {
  await openPageMenu(page);
  await page
    .getByRole("dialog", { name: /^(?:Menu|Меню)$/ })
    .getByText(name, { exact: true })
    .click();
}

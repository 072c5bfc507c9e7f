import { expectAccessibleInBothThemes } from "../support/accessible.ts";
import { chooseInMenu, openPageMenu } from "../support/page-menu.ts";
import { expect, test } from "../support/studio-test.ts";

test("the menu has in words what the page can do, at every width", async ({ page, connect }) => {
  await connect();
  const banner = page.getByRole("banner");
  const menu = page.getByRole("dialog", { name: "Menu" });

  await test.step("a wide header leads to set-up and calls, and shows which one is open", async () => {
    const setUp = banner.getByRole("button", { name: "Set-up" });
    await expect(setUp).toHaveAttribute("aria-expanded", "false");
    await expect(banner.getByRole("button", { name: "Calls" })).toBeVisible();
    await chooseInMenu(page, "Instance set-up");
    await expect(page.getByRole("region", { name: "Instance set-up" })).toBeVisible();
    await expect(setUp).toHaveAttribute("aria-expanded", "true");
    await openPageMenu(page);
    await expect(menu.getByRole("button", { name: "Instance set-up" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await menu.getByRole("button", { name: "Instance set-up" }).click();
    await expect(page.getByRole("region", { name: "Instance set-up" })).toBeHidden();
  });

  await test.step("it breaks no rule of accessibility, and the keyboard reaches all of it", async () => {
    await openPageMenu(page);
    await expect(menu.getByRole("radio", { name: "English" })).toBeChecked();
    await expectAccessibleInBothThemes(page, menu);
    await page.keyboard.press("Escape");
    await expect(banner.getByRole("button", { name: "Menu" })).toBeFocused();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(menu.getByRole("button", { name: "Instance set-up" })).toBeFocused();
    await menu.getByRole("radio", { name: "System" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await menu.getByRole("button", { name: "Keyboard shortcuts" }).press("Enter");
    await expect(page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(banner.getByRole("button", { name: "Menu" })).toBeFocused();
  });

  await test.step("on a phone it opens what the header has no room for", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(banner.getByRole("button", { name: "Calls" })).toBeHidden();
    await chooseInMenu(page, "Hide personal data");
    const mark = banner.getByRole("button", { name: "Names and numbers are hidden" });
    await expect(mark).toBeVisible();
    await expect(banner).not.toContainText("Test shop");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await mark.click();
    await expect(mark).toBeHidden();
    await chooseInMenu(page, "Calls");
    await expect(page.getByRole("region", { name: "Calls" })).toBeVisible();
  });
});

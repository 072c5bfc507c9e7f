import type { Page } from "@playwright/test";
import { composeForTwo, expect, test } from "../support/studio-test.ts";
import { expectAccessibleInBothThemes } from "../support/accessible.ts";

const menu = (page: Page) => page.getByRole("button", { name: "Templates" });

async function save(page: Page, name: string, withRecipients: boolean): Promise<void> {
  await menu(page).click();
  await page.getByRole("button", { name: "Save the draft as a template" }).click();
  const dialog = page.getByRole("dialog", { name: "Save as a template" });
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByLabel("With its recipients").setChecked(withRecipients);
  await dialog.getByLabel("Name").press("Enter");
  await expect(dialog).toBeHidden();
}

test("a draft is saved with or without its recipients, applied, and undone", async ({
  page,
  connect,
}) => {
  await connect();
  await composeForTwo(page);
  await page.getByTitle("#243640").click();
  await save(page, "Spring", true);
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByLabel("File name").fill("other.mp3");

  await menu(page).click();
  await page.getByRole("button", { name: "Apply Spring" }).click();
  await expect(menu(page)).toBeFocused();
  await expect(page.getByLabel("File name")).toHaveValue("demo-greeting.mp3");
  await expect(page.getByLabel("Colour as #RRGGBB")).toHaveValue("#243640");
  await expect(page.getByRole("form").getByText("2 recipients", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("File name")).toHaveValue("other.mp3");

  await test.step("a template without recipients leaves those of the draft", async () => {
    await page.getByRole("button", { name: "Start over" }).click();
    await composeForTwo(page);
    await save(page, "Look", false);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain(
      '\\"name\\":\\"Look\\"',
    );
    await page.getByLabel("File name").fill("other.mp3");
    await page.getByLabel("Add recipients").fill("+49 30 901820");
    await page.getByLabel("Add recipients").press("Enter");
    await menu(page).click();
    await page.getByRole("button", { name: "Apply Look" }).click();
    await expect(page.getByLabel("File name")).toHaveValue("demo-greeting.mp3");
    await expect(page.getByRole("form").getByText("3 recipients", { exact: true })).toBeVisible();
  });

  await test.step("menu and dialog are accessible in both themes, and fit 360 px", async () => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await save(page, "A name that is rather long for a menu of this width, is it?", true);
    await save(page, "Short", false);
    const check = async () => {
      await expectAccessibleInBothThemes(page, page.getByRole("dialog"));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    };
    await page.setViewportSize({ width: 360, height: 740 });
    await menu(page).click();
    await page.getByRole("button", { name: "Delete Short" }).click();
    await check();
    await page.getByRole("button", { name: "Save the draft as a template" }).click();
    await check();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Share link" }).click();
    await page.getByLabel("With its recipients").check();
    await check();
    await page.keyboard.press("Escape");
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  });

  await test.step("full storage is reported, and broken storage does no harm", async () => {
    await page.evaluate(() => {
      localStorage.setItem("vss:template:01JZ0000000000000000000000", '{"version":999}');
      localStorage.setItem("vss:template:x", "{");
      let size = 5_000_000;
      while (size >= 1) {
        try {
          const filler = localStorage.getItem("filler") ?? "";
          localStorage.setItem("filler", filler + "x".repeat(size));
        } catch {
          size = Math.floor(size / 2);
        }
      }
    });
    await menu(page).click();
    await page.getByRole("button", { name: "Save the draft as a template" }).click();
    const dialog = page.getByRole("dialog", { name: "Save as a template" });
    await dialog.getByLabel("Name").fill("Spring");
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog).toContainText("Not saved:");
    await page.keyboard.press("Escape");
    await menu(page).click();
    await expect(page.getByRole("button", { name: /^Apply/ })).toHaveCount(3);
  });
});

test("by keyboard, a template is renamed and deleted in every tab, and restored", async ({
  page,
  connect,
  context,
}) => {
  await connect();
  await composeForTwo(page);
  await save(page, "Spring", true);
  const other = await context.newPage();
  await other.goto(page.url());
  await menu(other).click();
  await expect(other.getByRole("button", { name: "Apply Spring" })).toBeVisible();

  await page.bringToFront();
  await menu(page).click();
  await page.getByRole("button", { name: "Rename Spring" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Rename the template" });
  await dialog.getByLabel("Name").fill(" ");
  await dialog.getByLabel("Name").press("Enter");
  await expect(dialog.getByLabel("Name")).toHaveAccessibleDescription("Enter a name.");
  await dialog.getByLabel("Name").fill("Summer");
  await dialog.getByLabel("Name").press("Enter");
  await expect(other.getByRole("button", { name: "Apply Summer" })).toBeVisible();

  await menu(page).click();
  await page.getByRole("button", { name: "Delete Summer" }).press("Enter");
  const undo = page
    .getByRole("dialog", { name: "Templates" })
    .getByRole("button", { name: "Undo" });
  await expect(undo).toBeFocused();
  await expect(other.getByRole("button", { name: "Apply Summer" })).toHaveCount(0);
  await undo.press("Enter");
  await expect(page.getByRole("button", { name: "Apply Summer" })).toBeFocused();
  await expect(other.getByRole("button", { name: "Apply Summer" })).toBeVisible();
});

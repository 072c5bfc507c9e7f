import type { Locator, Page } from "@playwright/test";
import { expectAccessibleInBothThemes } from "../support/accessible.ts";
import { composeForTwo, expect, newestRecord, switchTo, test } from "../support/studio-test.ts";

const hex = (page: Page) => page.getByLabel("Colour as #RRGGBB");
const swatches = (page: Page, name: string) =>
  page.getByRole("group", { name, exact: true }).getByRole("radio");
const menu = (page: Page) => page.getByRole("dialog", { name: "Templates" });

async function openBrands(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Templates" }).click();
  await page.getByRole("tab", { name: "Brands" }).click();
}

async function expectAccessibleAt360(page: Page, part?: Locator): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await expectAccessibleInBothThemes(page, part);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

test("a colour is written in any notation, picked from the screen, saved, and offered again", async ({
  page,
  connect,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  // Only a person can use the browser's own eyedropper.
  await page.addInitScript(() => {
    const picks = ["#12abef", undefined];
    Object.assign(window, {
      EyeDropper: class {
        async open() {
          const sRGBHex = picks.shift();
          if (!sRGBHex) throw new DOMException("The user cancelled.", "AbortError");
          return { sRGBHex };
        }
      },
    });
  });
  await connect();

  await test.step("what is typed becomes six digits when the field is left, or at Enter", async () => {
    const request = page.getByRole("group", { name: "Request" });
    await hex(page).fill("rgb(255, 106, 0)");
    await expect(request).toContainText('"backgroundColor": "#FF6A00"');
    await hex(page).press("Enter");
    await expect(hex(page)).toHaveValue("#FF6A00");
    for (const [written, color] of [
      ["hsl(0.5turn 100% 50%)", "#00FFFF"],
      ["#abcf", "#AABBCC"],
      ["tomato", "#FF6347"],
    ] as const) {
      await hex(page).fill(written);
      await hex(page).blur();
      await expect(hex(page)).toHaveValue(color);
    }
  });

  await test.step("a pasted colour replaces the present one; transparency is refused", async () => {
    await page.evaluate(() => navigator.clipboard.writeText(" rgba(255, 106, 0, 1)\n"));
    await hex(page).press("End");
    await hex(page).press("ControlOrMeta+v");
    await expect(hex(page)).toHaveValue("#FF6A00");
    for (const written of ["rgba(255, 106, 0, 0.5)", "transparent", "currentcolor"]) {
      await hex(page).fill(written);
      await hex(page).press("Enter");
      await expect(hex(page)).toHaveAccessibleDescription(/not transparent/);
      await expect(hex(page)).toHaveValue(written);
    }
  });

  await test.step("the eyedropper gives its colour, and nothing if it is cancelled", async () => {
    await page.getByRole("button", { name: "Choose any colour" }).click();
    const eyedropper = page.getByRole("button", { name: "Pick from the screen" });
    await eyedropper.click();
    await expect(hex(page)).toHaveValue("#12ABEF");
    await eyedropper.click();
    await expect(hex(page)).toHaveValue("#12ABEF");
    await page.keyboard.press("Escape");
  });

  await test.step("a saved colour is there after a reload and in other tabs, once", async () => {
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(swatches(other, "Saved")).toHaveCount(0);
    await page.bringToFront();
    await page.getByRole("button", { name: "Add to the saved colours" }).press("Enter");
    await expect(swatches(page, "Saved")).toHaveCount(1);
    await expect(swatches(other, "Saved")).toHaveCount(1);
    await other.close();
    await page.reload();
    await page.getByTitle("#243640").click();
    await swatches(page, "Saved").focus();
    await page.keyboard.press("Space");
    await expect(hex(page)).toHaveValue("#12ABEF");
  });

  await test.step("removing it can be undone", async () => {
    await page.getByRole("button", { name: "Remove from the saved colours" }).press("Enter");
    await expect(swatches(page, "Saved")).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).press("Enter");
    await expect(swatches(page, "Saved")).toHaveCount(1);
    await expect(page.getByRole("button", { name: "Remove from the saved colours" })).toBeFocused();
  });

  await test.step("the colours of the last sends are offered, except those that are shown already", async () => {
    await composeForTwo(page);
    await hex(page).fill("#FF6A00");
    await hex(page).press("Control+Enter");
    await expect(newestRecord(page)).toContainText("3EB0");
    await expect(swatches(page, "Recent")).toHaveCount(1);
    await expectAccessibleAt360(page);
    await page.getByRole("button", { name: "Add to the saved colours" }).click();
    await expect(swatches(page, "Recent")).toHaveCount(0);
    await expect(swatches(page, "Saved")).toHaveCount(2);
  });

  await test.step("22 colours can be saved, and broken storage does no harm", async () => {
    await page.evaluate(() => {
      localStorage.setItem("vss:color:red;x", "1");
      for (let digits = 100_000; digits < 100_020; digits += 1) {
        localStorage.setItem(`vss:color:${digits}`, String(digits));
      }
    });
    await page.reload();
    await expect(swatches(page, "Saved")).toHaveCount(22);
    await page.getByTitle("#243640").click();
    await page.getByRole("button", { name: "Add to the saved colours" }).click();
    await expect(
      page.getByRole("form").getByText("22 colours are saved. Remove one to make room."),
    ).toBeVisible();
    await expect(swatches(page, "Saved")).toHaveCount(22);
  });
});

test("a brand sets colour, recipients and instance in one act, and says what is gone", async ({
  page,
  connectAll,
}) => {
  await connectAll(["001", "002"]);
  await composeForTwo(page);
  await hex(page).fill("#FF6A00");

  await test.step("colour, recipients and instance are saved under a name", async () => {
    await openBrands(page);
    await page.getByRole("button", { name: "Save as a brand" }).click();
    const dialog = page.getByRole("dialog", { name: "Save as a brand" });
    await expect(dialog).toContainText("#FF6A00");
    await expect(dialog).toContainText("Shop 001");
    await expect(dialog.getByLabel("Recipients")).toHaveValue("new");
    await expectAccessibleAt360(page, dialog);
    await dialog.getByLabel("Name").press("Enter");
    await expect(dialog.getByLabel("Name")).toHaveAccessibleDescription("Enter a name.");
    await dialog.getByLabel("Name").fill("Orange");
    await dialog.getByLabel("Name").press("Enter");
    await expect(dialog).toBeHidden();
  });

  await test.step("all three are applied by keyboard, and undone together", async () => {
    await page.getByText("Everyone", { exact: true }).click();
    await page.getByTitle("#243640").click();
    await switchTo(page, "002");
    const opener = page.getByRole("button", { name: "Templates" });
    await opener.press("Enter");
    // There is no template, so the brands are shown first.
    await expect(menu(page)).toContainText("#FF6A00 · Orange, 2 recipients · Shop 001");
    await page.getByRole("button", { name: "Apply Orange" }).press("Enter");
    await expect(opener).toBeFocused();
    await expect(hex(page)).toHaveValue("#FF6A00");
    await expect(page.getByRole("form").getByText("2 recipients", { exact: true })).toBeVisible();
    await expect(page.getByRole("banner")).toContainText("Shop 001");
    await expect(page.getByLabel("File name")).toHaveValue("demo-greeting.mp3");

    await page.getByRole("button", { name: "Undo" }).click();
    await expect(hex(page)).toHaveValue("#243640");
    await expect(page.getByLabel("Everyone", { exact: true })).toBeChecked();
    await expect(page.getByRole("banner")).toContainText("Shop 002");
  });

  await test.step("a brand is renamed, deleted and restored, and presentation mode hides names", async () => {
    await openBrands(page);
    await page.getByRole("button", { name: "Rename Orange" }).click();
    const dialog = page.getByRole("dialog", { name: "Rename the brand" });
    await dialog.getByLabel("Name").fill("Summer");
    await dialog.getByLabel("Name").press("Enter");
    await openBrands(page);
    await page.getByRole("button", { name: "Delete Summer" }).click();
    const undo = menu(page).getByRole("button", { name: "Undo" });
    await expect(undo).toBeFocused();
    await undo.press("Enter");
    await expect(page.getByRole("button", { name: "Apply Summer" })).toBeFocused();
    await page.keyboard.press("p");
    await expect(menu(page)).toContainText("#FF6A00 · O••••, 2 recipients · S••••");
    await expect(menu(page)).not.toContainText(/Summer|Orange|Shop/);
    await page.keyboard.press("p");
    await page.keyboard.press("Escape");
  });

  await test.step("a list and an instance that are gone are named, and the rest is applied", async () => {
    await page.getByText("Selected people").click();
    await page.getByRole("button", { name: "Lists" }).click();
    await page.getByRole("button", { name: "Delete Orange" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Instance:/ }).click();
    await page.getByRole("button", { name: "Forget Shop 001" }).click();
    await page.keyboard.press("Escape");

    await openBrands(page);
    await page.getByRole("button", { name: "Apply Summer" }).click();
    await expect(
      menu(page).getByText(
        "Summer is applied, but the list “Orange” no longer exists and the instance “Shop 001” no longer exists",
      ),
    ).toBeVisible();
    await expectAccessibleAt360(page, menu(page));
    await page.keyboard.press("Escape");
    await expect(hex(page)).toHaveValue("#FF6A00");
    await expect(page.getByRole("form").getByText("2 recipients", { exact: true })).toBeVisible();
    await expect(page.getByRole("banner")).toContainText("Shop 002");
  });
});

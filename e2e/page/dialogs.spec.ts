import { expect, test } from "../support/studio-test.ts";

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("a tap beside a dialog closes it, and does nothing else", async ({ page, connect }) => {
    await connect();
    await page.getByRole("button", { name: "Try the sample" }).click();
    await page.getByText("Selected people").click();
    await page.getByLabel("Add recipients").fill("+7 912 345-67-89");
    await page.getByLabel("Add recipients").press("Enter");
    await page.getByRole("button", { name: "Lists", exact: true }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    const box = await page
      .getByRole("button", { name: "Send status", includeHidden: true })
      .boundingBox();
    if (!box) throw new Error("Send is not in view");
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height - 4);
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page.getByRole("button", { name: "Lists", exact: true })).toBeFocused();
    await expect(page.getByRole("region", { name: "History" }).getByRole("listitem")).toHaveCount(
      0,
    );
  });
});

test("a press that begins in a dialog and ends beside it does not close it; the focus returns", async ({
  page,
  connect,
}) => {
  await connect();
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("heading").hover();
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  await expect(dialog).toBeVisible();
  await page.mouse.click(5, 5);
  await expect(dialog).toBeHidden();

  await test.step("after a dialog that was opened from a menu, the menu's button has the focus", async () => {
    await page.getByRole("button", { name: "Templates" }).click();
    await page.getByRole("button", { name: /^Save/ }).click();
    await expect(
      page.getByRole("dialog", { name: /template/i }).getByRole("textbox"),
    ).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Templates" })).toBeFocused();
  });
});

test("a menu at the bottom of the window has room for content that is loaded late", async ({
  page,
  connect,
}) => {
  let load = () => {};
  const held = new Promise<void>((resolve) => (load = resolve));
  await page.route("**/assets/color-picker-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.setViewportSize({ width: 1280, height: 600 });
  await connect();
  const opener = page.getByRole("button", { name: "Choose any colour" });
  await opener.evaluate((button) => button.scrollIntoView({ block: "end", behavior: "instant" }));
  await opener.click();
  const menu = page.getByRole("dialog", { name: "Choose any colour" });
  await expect(menu).toBeVisible();
  load();
  const hue = menu.getByRole("slider", { name: "Hue" });
  await expect(hue).toBeInViewport({ ratio: 1 });
  const { bottom, top } = await menu.evaluate((panel) => panel.getBoundingClientRect().toJSON());
  const at = await opener.evaluate((button) => button.getBoundingClientRect().toJSON());
  expect(bottom <= at.top || top >= at.bottom, "beside its button").toBe(true);
});

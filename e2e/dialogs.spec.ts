import { expect, test } from "./studio-test.ts";

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("a tap beside a dialog closes it, and is no tap on what is below", async ({
    page,
    connect,
  }) => {
    await connect();
    await page.getByRole("button", { name: "Try the sample" }).click();
    await page.getByText("Only these").click();
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

test("a press that begins in a dialog and ends beside it closes nothing", async ({
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
});

test("a dialog opened from a menu gives the focus back to the menu's button", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Templates" }).click();
  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(page.getByRole("dialog", { name: /template/i }).getByRole("textbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Templates" })).toBeFocused();
});

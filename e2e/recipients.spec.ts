import { expect, test } from "./studio-test.ts";

test.beforeEach(async ({ page, connect, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await connect();
  await page.getByText("Only these").click();
});

test("a pasted column becomes chips: duplicates are counted, bad ones wait for mending", async ({
  page,
}) => {
  const field = page.getByLabel("Add recipients");
  await field.focus();
  await page.evaluate(() =>
    navigator.clipboard.writeText(
      "+7 (912) 345-67-89\n79123456789@c.us\n12345678901234@lid\n8 800 доб. 12\n120363000000@g.us",
    ),
  );
  await page.keyboard.press("Control+V");
  await expect(page.getByRole("status").filter({ hasText: "added" })).toHaveText(
    "4 added, 1 duplicate left out, 2 need a look. 2 recipients",
  );
  await expect(page.getByText("8 800 доб. 12: Not a phone number")).toBeVisible();
  await expect(
    page.getByText("120363000000@g.us: A group: statuses go to people only"),
  ).toBeVisible();
  await expect(page.getByText("2 recipients · 2 need a look")).toBeVisible();

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("0 recipients")).toBeVisible();
});

test("a bad chip goes back to the field to be mended", async ({ page }) => {
  const field = page.getByLabel("Add recipients");
  await field.fill("12345");
  await field.press("Enter");
  await page.getByRole("button", { name: /^Mend 12345/ }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("12345");
  await field.fill("+4479460958");
  await field.press("Enter");
  await expect(page.getByText("1 recipient", { exact: true })).toBeVisible();
});

test("arrow keys, Backspace and Delete work on chips, and the focus is never lost", async ({
  page,
}) => {
  const field = page.getByLabel("Add recipients");
  await field.fill("+79120000001,+79120000002,+79120000003");
  await field.press("Enter");
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("button", { name: "Mend +79120000003" })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Delete");
  await expect(page.getByRole("button", { name: "Mend +79120000003" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(field).toBeFocused();
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await expect(field).toBeFocused();
  await expect(page.getByText("1 recipient", { exact: true })).toBeVisible();
});

test("thousands of numbers are held, and a hundred drawn", async ({ page }) => {
  const numbers = Array.from(
    { length: 3_000 },
    (_, index) => `7912${String(index).padStart(7, "0")}`,
  );
  await page.getByLabel("Add recipients").focus();
  await page.evaluate((text) => navigator.clipboard.writeText(text), numbers.join("\n"));
  await page.keyboard.press("Control+V");
  await expect(page.getByText("3,000 recipients", { exact: true })).toBeVisible();
  await expect(page.getByText("2,900 more")).toBeVisible();
  await expect(
    page.getByRole("list", { name: "Chosen recipients" }).getByRole("listitem"),
  ).toHaveCount(100);
});

test("sending from the keyboard stops where what was written is no number", async ({ page }) => {
  await page.getByRole("button", { name: "Try the sample" }).click();
  const field = page.getByLabel("Add recipients");
  await field.fill("79123456789");
  await field.press("Enter");
  await field.fill("no number");
  await field.press("Control+Enter");
  await expect(page.getByText("no number: Not a phone number")).toBeVisible();
  await expect(page.getByRole("region", { name: "History" })).toContainText("Nothing sent yet.");
});

import type { Page } from "@playwright/test";
import { CANARY, composeForTwo, expect, test } from "../support/studio-test.ts";

async function copyLink(page: Page, withRecipients: boolean): Promise<string> {
  await page.getByRole("button", { name: "Share link" }).click();
  await page.getByLabel("With its recipients").setChecked(withRecipients);
  await expect(page.getByText("Anyone with the link can see their numbers")).toHaveCount(
    withRecipients ? 1 : 0,
  );
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.keyboard.press("Escape");
  return page.evaluate(() => navigator.clipboard.readText());
}

const banner = (page: Page) => page.getByRole("region", { name: "A link to a draft" });

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a link opens the draft in another page, which asks first and removes the link from its address", async ({
  page,
  connect,
  context,
}) => {
  const idInstance = await connect();
  await composeForTwo(page);
  await page.getByTitle("#243640").click();
  const link = await copyLink(page, true);
  const content = Buffer.from(link.split("#draft=")[1] ?? "", "base64url").toString();
  expect(content).toContain("79123456789");
  expect(content).not.toContain(idInstance);
  expect(content).not.toContain(CANARY);
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByLabel("File name").fill("present.mp3");
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await page.close();

  const other = await context.newPage();
  await other.goto(link);
  await expect(banner(other)).toBeFocused();
  expect(other.url()).not.toContain("#");
  await expect(other.getByLabel("File name")).toHaveValue("present.mp3");
  await expect(banner(other)).toContainText("2 recipients");
  await banner(other).getByRole("button", { name: "Fill the form" }).click();
  await expect(other.getByLabel("File name")).toHaveValue("demo-greeting.mp3");
  await expect(other.getByLabel("Colour as #RRGGBB")).toHaveValue("#243640");
  await other.getByRole("button", { name: "Undo" }).click();
  await expect(other.getByLabel("File name")).toHaveValue("present.mp3");
  await other.reload();
  await expect(banner(other)).toHaveCount(0);
});

test("a link without recipients leaves those of the draft, also in an open page", async ({
  page,
  connect,
}) => {
  await connect();
  await composeForTwo(page);
  const link = await copyLink(page, false);
  await page.getByLabel("File name").fill("present.mp3");
  await page.evaluate((hash) => (window.location.hash = hash), new URL(link).hash);
  await expect(banner(page)).not.toContainText("Recipients");
  expect(page.url()).not.toContain("#");
  await banner(page).getByRole("button", { name: "Fill the form" }).click();
  await expect(page.getByLabel("File name")).toHaveValue("demo-greeting.mp3");
  await expect(page.getByRole("form").getByText("2 recipients", { exact: true })).toBeVisible();

  await test.step("if there are too many recipients, the link is offered without them", async () => {
    const numbers = Array.from({ length: 1_000 }, (_, n) => `7912000${1000 + n}`).join(",");
    await page.getByLabel("Add recipients").fill(numbers);
    await page.getByLabel("Add recipients").press("Enter");
    await page.getByRole("button", { name: "Share link" }).click();
    await page.getByLabel("With its recipients").check();
    await expect(page.getByText("Too many recipients for a link")).toBeVisible();
    await expect(page.getByRole("button", { name: "Copy link" })).toHaveCount(0);
    await page.getByLabel("With its recipients").uncheck();
    await expect(page.getByRole("button", { name: "Copy link" })).toBeVisible();
  });
});

test("a link that was cut is explained", async ({ page }) => {
  await page.goto("/#draft=eyJ2Ijox");
  const sorry = page.getByRole("region", { name: /can't read a draft/ });
  await expect(sorry).toBeFocused();
  await expect(page.getByRole("button", { name: "Fill the form" })).toHaveCount(0);
  await sorry.getByRole("button", { name: "Close" }).click();
  await expect(sorry).toHaveCount(0);
});

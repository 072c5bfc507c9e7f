import { expectAccessibleInBothThemes } from "../support/accessible.ts";
import { chooseInMenu } from "../support/page-menu.ts";
import { expect, newestRecord, test } from "../support/studio-test.ts";

test.use({ isFirstVisit: true });

const title = "Welcome to Voice Status Studio";

test("the first visit explains the page once, moves nothing, and can be skipped", async ({
  page,
}) => {
  await page.goto("/");
  const card = page.getByRole("region", { name: title });
  await expect(card.getByRole("paragraph")).toHaveCount(3);
  await expectAccessibleInBothThemes(page, card);

  await test.step("keys that only look around leave it there, and it can be skipped", async () => {
    await page.keyboard.press("Tab");
    await expect(card).toBeVisible();
    const places = async () =>
      Promise.all(
        [
          page.getByRole("heading", { level: 1 }),
          page.getByRole("form"),
          page.getByRole("button", { name: "Send status" }),
        ].map((part) => part.boundingBox()),
      );
    const withCard = await places();
    await card.getByRole("button", { name: "Not now" }).click();
    await expect(card).toBeHidden();
    expect(await places()).toEqual(withCard);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  });

  await test.step("it does not come again by itself, but by the menu, with the focus", async () => {
    await page.reload();
    await expect(page.getByText("Nothing sent yet.")).toBeVisible();
    await expect(card).toBeHidden();
    await chooseInMenu(page, "Show me how it works");
    await expect(card).toBeFocused();
  });

  await test.step("who begins to work is not held up", async () => {
    await page.getByLabel("File name").fill("mine.mp3");
    await page.getByLabel("File name").press("a");
    await expect(card).toBeHidden();
  });
});

test("a browser that remembers nothing is not welcomed again and again", async ({ page }) => {
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function write(key, value) {
      if (key === "vss:welcomed") throw new DOMException("refused", "QuotaExceededError");
      setItem.call(this, key, value);
    };
  });
  const code = page.waitForResponse(/assets\/welcome-.*\.js/);
  await page.goto("/");
  await (await code).finished();
  await expect(page.getByText("Nothing sent yet.")).toBeVisible();
  await expect(page.getByRole("region", { name: title })).toBeHidden();
  await chooseInMenu(page, "Show me how it works");
  await expect(page.getByRole("region", { name: title })).toBeFocused();
});

test("Show me sends the sample and follows it until it is viewed", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Show me" }).click();
  const card = page.getByRole("region", { name: "How it works" });
  await expect(page.getByLabel("Link to the audio")).toHaveValue(/demo-greeting\.mp3$/);
  await expect(card).toContainText("Viewed. Its record");
  await expect(newestRecord(page)).toContainText(/saw it|Viewed/);
  await card.getByRole("button", { name: "Done" }).click();
  await expect(card).toBeHidden();

  await test.step("a second time it asks nothing, because it goes to other made-up numbers", async () => {
    await chooseInMenu(page, "Show me how it works");
    await page.getByRole("button", { name: "Show me", exact: true }).click();
    await expect(card).toContainText("Viewed. Its record");
    await expect(page.getByRole("region", { name: "History" }).getByText("3EB0")).toHaveCount(2);
  });
});

test.describe("with some seconds to take it back", () => {
  test.use({ holdsSends: true });

  test("Show me stops when the person does something, and nothing is sent", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("button", { name: "Show me" }).click();
    const card = page.getByRole("region", { name: "How it works" });
    await expect(card).toContainText("You have five seconds");
    await page.getByRole("heading", { level: 1 }).click();
    await expect(card).toBeHidden();
    await expect(page.getByRole("main")).toContainText("Taken back. Nothing was sent.");
    await expect(page.getByText("Nothing sent yet.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByLabel("Link to the audio")).toHaveValue("");
  });
});

import { expect, type Page, test } from "@playwright/test";

const english = (page: Page) =>
  page.getByText("Chrome and Edge from 116, Firefox from 125 and Safari from 17.4");
const russian = (page: Page) =>
  page.getByText("Chrome и Edge от 116, Firefox от 125 и Safari от 17.4");
const studio = (page: Page) => page.getByRole("heading", { level: 1, name: "New voice status" });

async function expectSentence(page: Page): Promise<void> {
  await expect(english(page)).toBeVisible();
  await expect(russian(page)).toBeVisible();
  await expect(studio(page)).toBeHidden();
}

for (const [feature, remove] of [
  ["AbortSignal.any", () => Reflect.deleteProperty(AbortSignal, "any")],
  ["popovers", () => Reflect.deleteProperty(HTMLElement.prototype, "popover")],
] as const) {
  test(`a browser without ${feature} says which browsers work`, async ({ page }) => {
    await page.addInitScript(remove);
    await page.goto("/");
    await expectSentence(page);
  });
}

test("a browser that cannot read the scripts says so too", async ({ page }) => {
  await page.route("**/*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "a script from the future ?." }),
  );
  await page.route("**/*.css", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(":popover-open", ":from-the-future");
    await route.fulfill({ response, body });
  });
  await page.goto("/");
  await expectSentence(page);
});

test("a browser that works shows no such message while the scripts are loading", async ({
  page,
}) => {
  await page.route("**/*.js", (route) => route.abort());
  await page.goto("/");
  await expect(page.locator("body")).toHaveText(/too old for Voice Status Studio/);
  await expect(english(page)).toBeHidden();
  await page.unroute("**/*.js");
  await page.reload();
  await expect(studio(page)).toBeVisible();
  await expect(english(page)).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says that JavaScript is needed, and nothing about old browsers", async ({
    page,
  }) => {
    await page.goto("/");
    const sentences = page.locator("noscript p");
    await expect(sentences).toHaveText([
      /Voice Status Studio needs JavaScript/,
      /Для Voice Status Studio нужен JavaScript/,
    ]);
    await expect(sentences.first()).toBeVisible();
    await expect(english(page)).toBeHidden();
  });
});

import { chooseInMenu } from "../support/page-menu.ts";
import { expect, test } from "../support/studio-test.ts";

const texts = (language: string) => `**/assets/${language}-*.js`;

for (const [locale, language, title] of [
  ["en-GB", "en", "New voice status"],
  ["ru-RU", "ru", "Новый голосовой статус"],
] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test("a page whose texts do not load says so in both languages, and a second try works", async ({
      page,
    }) => {
      await page.route(texts(language), (route) => route.abort());
      await page.goto("/");
      await expect(page.getByText("The page did not load")).toBeVisible();
      await expect(page.getByText("Страница не загрузилась")).toBeVisible();
      await expect(page.getByText("too old")).toBeHidden();
      await expect(page.getByText("слишком старый")).toBeHidden();

      await page.unroute(texts(language));
      await page
        .getByRole("link", { name: language === "en" ? "Reload" : "Перезагрузить" })
        .click();
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await expect(page.getByText("The page did not load")).toHaveCount(0);
    });
  });
}

test("if a language does not load, the page says so, the present one stays, and a second try works", async ({
  page,
}) => {
  await page.goto("/");
  await page.route(texts("ru"), (route) => route.abort());
  await chooseInMenu(page, "Русский");
  const note = page.getByRole("alert");
  await expect(note).toBeVisible();
  await expect(note).toContainText("Russian didn't load");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "New voice status" })).toBeVisible();

  await chooseInMenu(page, "Русский");
  await expect(note).toContainText("Russian didn't load");
  await page.unroute(texts("ru"));
  await note.getByRole("button", { name: "Try again" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Новый голосовой статус" }),
  ).toBeVisible();
  await expect(note).toHaveCount(0);
  await page.reload();
  await expect(
    page.getByRole("heading", { level: 1, name: "Новый голосовой статус" }),
  ).toBeVisible();
});

test("if the code of the export does not load, the page says so, and a second try works", async ({
  page,
}) => {
  await page.goto("/");
  const code = "**/assets/history-files-*.js";
  await page.route(code, (route) => route.abort());
  const exportJson = async () => {
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("button", { name: "All records as JSON, to keep" }).click();
  };
  await exportJson();
  await expect(page.getByText("This part did not load")).toBeVisible();
  await page.unroute(code);
  const download = page.waitForEvent("download");
  await exportJson();
  await download;
  await expect(page.getByText("This part did not load")).toHaveCount(0);
});

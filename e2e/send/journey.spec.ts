import { en } from "../../src/i18n/en.ts";
import { historyList as enList } from "../../src/i18n/en/history-list.ts";
import { numbers as enNumbers } from "../../src/i18n/en/numbers.ts";
import { records as enRecords } from "../../src/i18n/en/records.ts";
import { ru } from "../../src/i18n/ru.ts";
import { historyList as ruList } from "../../src/i18n/ru/history-list.ts";
import { numbers as ruNumbers } from "../../src/i18n/ru/numbers.ts";
import { records as ruRecords } from "../../src/i18n/ru/records.ts";
import { expect, inMotion, test } from "../support/studio-test.ts";

test.use(inMotion);

for (const { locale, messages, list, numbers, records } of [
  { locale: "en-GB", messages: en, list: enList, numbers: enNumbers, records: enRecords },
  { locale: "ru-RU", messages: ru, list: ruList, numbers: ruNumbers, records: ruRecords },
]) {
  test.describe(`the complete journey in ${messages.language}`, () => {
    test.use({ locale });

    test("by mouse, on the demo instance", async ({ page }) => {
      await page.goto("/");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.page.title);
      await expect(page.getByRole("banner")).toContainText(messages.instance.state("authorized"));

      await page.getByRole("button", { name: messages.compose.useSample }).click();
      await expect(page.getByLabel(messages.compose.fileName)).toHaveValue("demo-greeting.mp3");
      await expect(page.getByText("0:08 · MP3")).toBeVisible();

      await page.getByTitle("#792138").click();
      await expect(page.getByLabel(messages.compose.hex)).toHaveValue("#792138");

      await page.getByText(messages.compose.onlyThese).click();
      const recipients = page.getByLabel(numbers.addRecipient);
      await recipients.fill("+7 (912) 345-67-89; 79123456789@c.us\n+44 20 7946 0958");
      await recipients.press("Enter");
      await expect(
        page.getByRole("form").getByText(numbers.counter(2), { exact: true }),
      ).toBeVisible();

      await page.getByRole("button", { name: messages.send.action }).click();
      await expect(
        page.getByRole("main").getByText(messages.send.accepted, { exact: true }),
      ).toBeVisible();

      const record = page
        .getByRole("region", { name: messages.history.title })
        .getByRole("listitem")
        .first();
      await expect(record).toContainText("demo-greeting.mp3");
      const idMessage = (await record.textContent())?.match(/3EB0[0-9A-F]{16}/)?.[0] ?? "none";
      expect(idMessage).not.toBe("none");

      await page.reload();
      await expect(record).toContainText(idMessage);
      await expect(record).toContainText(records.state.read);
      await expect(record).toContainText(list.reachedOf(2, 2, "read"));
    });

    test("by keyboard alone", async ({ page, connect }) => {
      await connect();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const { keyboard } = page;
      const tabTo = async (name: string | RegExp) => {
        const target = page.getByLabel(name).or(page.getByRole("button", { name })).first();
        for (let presses = 0; presses < 60; presses += 1) {
          if (await target.evaluate((element) => element === document.activeElement)) return;
          await keyboard.press("Tab");
        }
        throw new Error(`the Tab key does not reach ${name}`);
      };

      await tabTo(messages.compose.audioUrl);
      await keyboard.insertText(`${new URL(page.url()).origin}/demo-greeting.mp3`);
      await expect(page.getByLabel(messages.compose.fileName)).toHaveValue("demo-greeting.mp3");

      await tabTo("#7ACBA5");
      await keyboard.press("ArrowRight");
      await expect(page.getByLabel(messages.compose.hex)).toHaveValue("#8294CA");

      await tabTo(messages.compose.everyone);
      await keyboard.press("ArrowRight");
      await tabTo(numbers.addRecipient);
      await keyboard.type("79123456789,447700900123,12025550102");
      await keyboard.press("Enter");
      await expect(
        page.getByRole("form").getByText(numbers.counter(3), { exact: true }),
      ).toBeVisible();
      await keyboard.press("ArrowLeft");
      await keyboard.press("Delete");
      await expect(
        page.getByRole("form").getByText(numbers.counter(2), { exact: true }),
      ).toBeVisible();

      await keyboard.press("Control+Enter");
      await expect(
        page.getByRole("main").getByText(messages.send.accepted, { exact: true }),
      ).toBeVisible();
      await expect(
        page.getByRole("region", { name: messages.history.title }).getByText(/^3EB0[0-9A-F]{16}$/),
      ).toBeVisible();
    });
  });
}

import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readDraftLink } from "../../src/voice-status/import/draft-link.ts";
import { expectAccessible, expectAccessibleInBothThemes } from "../support/accessible.ts";
import { test } from "../support/planned-studio.ts";
import { SERVER_CANARY } from "../support/server-instance.ts";
import { composeForTwo, expect, newestRecord, records } from "../support/studio-test.ts";

test.use({ timezoneId: "Europe/Berlin" });

const HOUR_MS = 60 * 60 * 1000;

async function openAtCounter(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: /^Instance:/ }).click();
  await page.getByRole("button", { name: /^Counter/ }).click();
  await expect(page.getByRole("banner")).toContainText("authorized");
}

const planned = (page: Page) => page.getByRole("region", { name: "Scheduled" });
const rows = (page: Page) => planned(page).getByRole("listitem");
const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Send at a set time" });
const setTime = (page: Page) => page.getByRole("button", { name: "At a set time…" });

/** Plans the draft for nine o'clock tomorrow, and returns that moment. */
async function planForTomorrow(page: Page): Promise<number> {
  await setTime(page).click();
  await page.getByRole("button", { name: "Tomorrow 9:00" }).click();
  await dialogOf(page).getByRole("button", { name: "Schedule" }).click();
  await expect(rows(page)).toHaveCount(1);
  return page.evaluate(() => {
    const today = new Date();
    return new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1, 9).getTime();
  });
}

test("a send is planned, moved, cancelled, changed, and goes out once", async ({
  page,
  studio,
  browser,
}) => {
  await openAtCounter(page);
  await composeForTwo(page);

  await test.step("the dialog says what, when, and in which zone; it refuses other times", async () => {
    await setTime(page).click();
    const dialog = dialogOf(page);
    await expect(dialog).toContainText("2 recipients · demo-greeting.mp3");
    await expect(dialog).toContainText("Your time zone: Central European");
    await expect(dialog).toContainText(/tomorrow 09:00, in (.* h|1 day)/);
    await expectAccessibleInBothThemes(page, dialog);

    const suggestions = dialog.getByRole("button", { name: /\d:00$/ });
    await page.setViewportSize({ width: 360, height: 740 });
    const tops = await suggestions.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().top),
    );
    expect(new Set(tops).size, "rows of suggested times on a phone").toBe(1);
    await page.setViewportSize({ width: 1280, height: 720 });

    await dialog.getByLabel("Day").fill("2031-01-01");
    await expect(dialog.getByRole("alert")).toHaveText(/^At most 14 days ahead/);
    await dialog.getByLabel("Day").fill("2020-01-01");
    await dialog.getByRole("button", { name: "Schedule" }).click();
    await expect(dialog.getByRole("alert")).toHaveText("This time has passed");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(setTime(page)).toBeFocused();
  });

  const nine = await planForTomorrow(page);

  await test.step("the list says when, what, to whom, and through which instance", async () => {
    await expect(rows(page)).toContainText(/tomorrow 09:00/i);
    await expect(rows(page)).toContainText("demo-greeting.mp3 0:08 · 2 recipients · Counter");
    await expect(records(page)).toHaveCount(0);
    await expectAccessibleInBothThemes(page, planned(page));
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("p");
    await expect(rows(page)).not.toContainText("Counter");
    await page.keyboard.press("p");
    await expect(rows(page)).toContainText("Counter");
  });

  await test.step("its time is changed", async () => {
    await rows(page).getByRole("button", { name: "Change the time of demo-greeting.mp3" }).click();
    await dialogOf(page).getByLabel("Time").fill("10:00");
    await dialogOf(page).getByRole("button", { name: "Save" }).click();
    await expect(rows(page)).toContainText(/tomorrow 10:00/i);
  });

  await test.step("it is cancelled, and that is undone", async () => {
    await rows(page).getByRole("button", { name: "Cancel demo-greeting.mp3" }).click();
    await expect(rows(page)).toHaveCount(0);
    await planned(page).getByRole("button", { name: "Undo: Cancelled: demo-greeting.mp3" }).click();
    await expect(rows(page)).toContainText(/tomorrow 10:00/i);
  });

  await test.step("it is changed in the draft", async () => {
    await rows(page).getByRole("button", { name: "Edit demo-greeting.mp3" }).click();
    await expect(
      page.getByText(/^You are changing what is scheduled for tomorrow 10:00/),
    ).toBeVisible();
    await page.getByLabel("File name").fill("autumn.mp3");
    await setTime(page).click();
    await expect(dialogOf(page).getByLabel("Time")).toHaveValue("10:00");
    await dialogOf(page).getByRole("button", { name: "Save" }).click();
    await expect(rows(page)).toContainText("autumn.mp3");
    await expect(rows(page)).toHaveCount(1);
    await expect(page.getByText(/^You are changing/)).toBeHidden();
  });

  await test.step("another browser of the team sees it", async () => {
    const context = await browser.newContext({ baseURL: studio.origin });
    const other = await context.newPage();
    await other.goto("/");
    await expect(rows(other)).toContainText("autumn.mp3");
    await studio.setClock(nine + HOUR_MS);
    await other.reload();
    await expect(rows(other)).toContainText("Accepted. Another browser scheduled it");
    await expect(records(other)).toHaveCount(0);
    await context.close();
  });

  await test.step("its send is a record like any other, once", async () => {
    await page.reload();
    await expect(newestRecord(page)).toContainText("autumn.mp3");
    await expect(newestRecord(page)).toContainText("at a set time");
    await expect(newestRecord(page)).toContainText("2 recipients");
    await expect(newestRecord(page)).toContainText(/Accepted|Published|Delivered|Viewed/);
    await expect(planned(page)).toBeHidden();
    await page.reload();
    await expect(newestRecord(page)).toContainText("autumn.mp3");
    await expect(records(page)).toHaveCount(1);
  });
});

test("a send that was missed says why, and waits for a click", async ({ page, studio }) => {
  await page.addInitScript(() => localStorage.setItem("vss:hold-off", "1"));
  await openAtCounter(page);
  await composeForTwo(page);
  const nine = await planForTomorrow(page);
  await studio.setClock(nine + HOUR_MS);
  await page.reload();

  const banner = page.getByRole("region", { name: "A scheduled send was missed" });
  await expect(banner).toContainText("demo-greeting.mp3, for tomorrow 09:00. Nothing was sent.");
  await expect(banner).toContainText("The studio's server was not running");
  await expectAccessibleInBothThemes(page, banner);
  await expect(records(page)).toHaveCount(0);

  await test.step("it is planned again", async () => {
    await studio.setClock(Date.now());
    await banner.getByRole("button", { name: "Another time for demo-greeting.mp3" }).click();
    await dialogOf(page).getByRole("button", { name: "Schedule" }).click();
    await expect(banner).toBeHidden();
    await expect(rows(page)).toContainText(/tomorrow 09:00/i);
  });

  await test.step("or sent by the click, as a new send", async () => {
    await studio.setClock(nine + HOUR_MS);
    await page.reload();
    await studio.setClock(Date.now());
    await banner.getByRole("button", { name: "Send demo-greeting.mp3 now" }).click();
    await expect(newestRecord(page)).toContainText(/Accepted|Published|Delivered|Viewed/);
    await expect(banner).toBeHidden();
    await expect(records(page)).toHaveCount(1);
  });
});

test("without a token on the server, a calendar file reminds of the draft", async ({
  page,
  connect,
}) => {
  await connect();
  await composeForTwo(page);
  await setTime(page).click();
  const dialog = page.getByRole("dialog", { name: "Remind me at a set time" });
  await expect(dialog).toContainText("Only this tab has the token");
  await expectAccessible(page, dialog);
  await dialog.getByRole("button", { name: "Tomorrow 9:00" }).click();
  const coming = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save calendar file" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^voice-status-\d{4}-\d\d-\d\d-0900\.ics$/);
  const file = (await readFile(await download.path(), "utf8")).replaceAll("\r\n ", "");
  const [, day] = /(\d{4}-\d\d-\d\d)/.exec(download.suggestedFilename()) ?? [];
  const at = await page.evaluate((date) => new Date(`${date}T09:00`).toISOString(), day);
  expect(file).toContain(`DTSTART:${at.replaceAll(/[-:]/g, "").replace(".000", "")}\r\n`);
  const [, link = ""] = /^URL:(.*)\r$/m.exec(file) ?? [];
  const draft = readDraftLink(link);
  expect(JSON.stringify(draft)).toContain("demo-greeting.mp3");
  expect(JSON.stringify(draft)).not.toContain("79123456789");
  expect(file).not.toMatch(/token/i);
  expect(file).not.toContain(SERVER_CANARY);
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("region", { name: "Scheduled" })).toBeHidden();
});

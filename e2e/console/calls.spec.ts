import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessibleInBothThemes } from "../support/accessible.ts";
import {
  CANARY,
  composeForTwo,
  expect,
  newestRecord,
  openDetails,
  send,
  switchTo,
  test,
} from "../support/studio-test.ts";

const consoleOf = (page: Page) => page.getByRole("region", { name: "Calls", exact: true });
const rows = (page: Page) =>
  consoleOf(page)
    .getByRole("row")
    .filter({ has: page.getByRole("gridcell") });
const row = (page: Page, name: RegExp) => rows(page).filter({ hasText: name }).first();
const details = (page: Page, method: string) =>
  consoleOf(page).getByRole("region", { name: method, exact: true });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function openConsole(page: Page): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "Calls" }).click();
  await expect(consoleOf(page)).toBeVisible();
}

test("every call is in the console, with its answer, its meaning and its comparison", async ({
  page,
  context,
  connectAll,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const [first = ""] = await connectAll(["001", "400"]);
  await composeForTwo(page);
  await send(page);
  await expect(newestRecord(page)).toContainText("3EB0");

  await test.step("calls made before it was opened are there, newest first", async () => {
    await openConsole(page);
    await expect(row(page, /sendVoiceStatus/)).toContainText("200");
    await expect(details(page, "sendVoiceStatus")).toBeVisible();
    const ownOnly = page.getByRole("checkbox", { name: /^Only what I did · \d+ hidden$/ });
    await expect(ownOnly).toBeChecked();
    await ownOnly.uncheck();
    await expect(rows(page).last()).toContainText("getStateInstance");
    await details(page, "sendVoiceStatus").getByRole("button", { name: "Close details" }).click();
  });

  await test.step("a call that is refused comes in while one looks", async () => {
    await switchTo(page, "400");
    await send(page);
    await expect(row(page, /sendVoiceStatus/)).toContainText("400");
  });

  await test.step("what the studio asks by itself can be left out", async () => {
    await page.getByRole("checkbox", { name: /^Only what I did/ }).check();
    await expect(rows(page)).toHaveText([/400sendVoiceStatus/, /200sendVoiceStatus/]);
    await page.getByRole("combobox", { name: "Status" }).selectOption("400");
    await expect(rows(page)).toHaveCount(1);
    await page.getByRole("combobox", { name: "Status" }).selectOption("Any status");
    await page.getByRole("combobox", { name: "Method" }).selectOption("getSettings");
    await page.getByRole("button", { name: "Show all calls" }).click();
    await expect(row(page, /getSettings/)).toBeVisible();
  });

  await test.step("texts, numbers and ids are found", async () => {
    await page.getByRole("checkbox", { name: /^Only what I did/ }).check();
    await page.getByRole("searchbox", { name: "Search calls" }).fill("demo-greeting");
    // Answers of the journal may have this text, too.
    const sent = rows(page).filter({ hasText: "sendVoiceStatus" });
    await expect(sent).toHaveText([/400sendVoiceStatus/, /200sendVoiceStatus/]);
    await expect(row(page, /getStateInstance/)).toHaveCount(0);
    await page.getByRole("searchbox", { name: "Search calls" }).fill("no such text");
    await page.getByRole("button", { name: "Show all calls" }).click();
  });

  await test.step("a failure has its meaning and advice", async () => {
    await row(page, /400sendVoiceStatus/).click();
    await expect(details(page, "sendVoiceStatus")).toContainText("GREEN-API refused the request");
    await expect(details(page, "sendVoiceStatus")).toContainText("validation-failed");
  });

  await test.step("request, answer and headers are shown without the token, and copied", async () => {
    await row(page, /200sendVoiceStatus/).click();
    const shown = details(page, "sendVoiceStatus");
    await expect(shown.getByRole("group", { name: "Response" })).toContainText(
      '  "idMessage": "3EB0',
    );
    await shown.getByRole("tab", { name: "Request" }).click();
    await expect(shown.getByRole("group", { name: "Request" })).toContainText(
      '\n    "79123456789@c.us",\n',
    );
    await shown.getByRole("button", { name: "Copy request" }).click();
    await expect.poll(() => copied(page)).toContain('"participants":["79123456789@c.us"');
    await expect(shown).toContainText(
      new RegExp(`POST http\\S+/waInstance${first}/sendVoiceStatus/\\*\\*\\*`),
    );
    const curl = shown.getByRole("button", { name: "Copy as cURL" });
    const width = async () => (await curl.boundingBox())?.width;
    const before = await width();
    await curl.click();
    await expect(curl).toContainText("Copied", { useInnerText: true });
    expect(await width()).toBe(before);
    expect(await copied(page)).toMatch(
      /^curl --request POST 'http\S+\/sendVoiceStatus\/YOUR_API_TOKEN_INSTANCE' \\\n.*\n.*'JSON'\n\{"urlFile"/,
    );
    await shown.getByRole("tab", { name: "Headers" }).click();
    await expect(shown).toContainText("Bearer ***");
    await expect(shown).toContainText(`/waInstance${first}/sendVoiceStatus/***`);
    expect(await page.content()).not.toContain(CANARY);
  });

  await test.step("two calls are compared, and their differences marked", async () => {
    const shown = details(page, "sendVoiceStatus");
    await shown.getByRole("tab", { name: "Compare" }).click();
    const other = shown.getByRole("combobox", { name: "Compare with" });
    const label = await other
      .getByRole("option")
      .filter({ hasText: "400 · Shop 400 ·" })
      .textContent();
    await expect(other.getByRole("option").nth(1)).toHaveText(/^400 · Shop 400 · \d\d:\d\d:\d\d$/);
    await other.selectOption(label);
    await expect(shown).toContainText(/Request · No differences in \d+ lines/);
    const answers = shown.getByRole("table", { name: "Response" });
    await expect(answers.getByRole("cell", { name: /^Differs: .*3EB0/ })).toBeVisible();
    await expect(answers.getByRole("cell", { name: /^Differs: .*"message"/ })).toBeVisible();
  });

  await test.step("one button copies everything for the support", async () => {
    const shown = details(page, "sendVoiceStatus");
    await shown.getByRole("button", { name: "Copy for support" }).click();
    await expect.poll(() => copied(page)).toMatch(/idMessage: 3EB0/);
    const text = await copied(page);
    for (const part of [first, "79123456789", "State of the instance: authorized (read "]) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/Settings of the instance \(read .*\):\n\{\n {2}"wid": ".*",\n/);
    const took = /Answered after: (\d+ ms)/.exec(text)?.[1] ?? "";
    await expect(row(page, /200sendVoiceStatus/)).toContainText(took);
    expect(text).toMatch(/Versions: Voice Status Studio .*Chrome/);
    expect(text).not.toContain(CANARY);
    await shown.getByRole("checkbox", { name: "Mask numbers" }).check();
    await shown.getByRole("button", { name: "Copy for support" }).click();
    await expect.poll(() => copied(page)).not.toContain("79123456789");
    expect(await copied(page)).toContain(first);
    expect(await copied(page)).toMatch(/Sent at: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d /);
  });

  await test.step("a record of the history has the same button", async () => {
    await consoleOf(page).getByRole("button", { name: "Close Calls" }).click();
    await openDetails(newestRecord(page), "Response");
    await newestRecord(page).getByRole("button", { name: "Copy for support" }).click();
    await expect.poll(() => copied(page)).toContain("State of the record: rejected");
    expect(await copied(page)).toContain("Failure: validation-failed");
  });

  await test.step("it leads to its call, and closing the console keeps the place on the page", async () => {
    await newestRecord(page).getByRole("button", { name: "Open in Calls" }).click();
    await expect(details(page, "sendVoiceStatus")).toContainText("validation-failed");
    const place = async () => (await newestRecord(page).boundingBox())?.y;
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    const before = await place();
    // A click of Playwright would scroll to the button first.
    await consoleOf(page).getByRole("button", { name: "Close Calls" }).dispatchEvent("click");
    await expect(consoleOf(page)).toBeHidden();
    expect(await place()).toBe(before);
  });

  await test.step("the failure on the page leads there too, and can be copied for the support", async () => {
    const failure = page.getByRole("alert");
    await failure.getByRole("button", { name: "Copy for support" }).click();
    await expect.poll(() => copied(page)).toContain("State of the record: rejected");
    await failure.getByRole("button", { name: "Open in Calls" }).click();
    await expect(details(page, "sendVoiceStatus")).toContainText("validation-failed");
  });

  await test.step("the console is made higher by keyboard, and takes the whole window", async () => {
    const edge = page.getByRole("separator", { name: "Height of the calls" });
    const height = async () => (await consoleOf(page).boundingBox())?.height ?? 0;
    const before = await height();
    await edge.press("ArrowUp");
    await expect.poll(height).toBeGreaterThan(before);
    await consoleOf(page).getByRole("button", { name: "Maximise" }).click();
    await expect.poll(height).toBe(page.viewportSize()?.height);
    await consoleOf(page).getByRole("button", { name: "Restore the height" }).click();
    await edge.press("ArrowDown");
    await expect.poll(height).toBeCloseTo(before, 0);
    await consoleOf(page).getByRole("button", { name: "Close Calls" }).click();
  });

  await test.step("all calls are saved as a HAR without the token", async () => {
    await openConsole(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as HAR" }).click();
    const file = await (await download).path();
    const text = await readFile(file, "utf8");
    const { log } = JSON.parse(text);
    expect(log.version).toBe("1.2");
    expect(log.entries.length).toBeGreaterThan(5);
    expect(text).toContain("sendVoiceStatus/***");
    expect(text).not.toContain(CANARY);
  });

  await test.step("the list can be emptied", async () => {
    await page.getByRole("button", { name: "Clear", exact: true }).click();
    await expect(row(page, /sendVoiceStatus/)).toHaveCount(0);
  });
});

test("answers that are HTML, empty or long are shown as what they are", async ({
  page,
  connectAll,
}) => {
  await connectAll(["602", "603", "805"]);
  await composeForTwo(page);
  await openConsole(page);
  const shown = details(page, "sendVoiceStatus");

  await send(page);
  await row(page, /sendVoiceStatus/).click();
  await expect(shown).toContainText("An HTML page instead of JSON");
  await expect(shown.getByRole("group", { name: "Response" })).toContainText("<h1>Welcome</h1>");

  await switchTo(page, "603");
  await send(page);
  await expect(rows(page)).toHaveCount(2);
  await rows(page).first().click();
  await expect(shown).toContainText("The body is empty.");

  await switchTo(page, "805");
  const ownOnly = page.getByRole("checkbox", { name: /^Only what I did/ });
  await ownOnly.uncheck();
  await page.getByRole("button", { name: "Contacts", exact: true }).click();
  await expect(row(page, /getContacts/)).toContainText("200");
  await page.keyboard.press("Escape");
  await ownOnly.check();
  await expect(row(page, /getContacts/)).toHaveCount(0);
  await ownOnly.uncheck();
  await row(page, /getContacts/).click();
  const contacts = details(page, "getContacts");
  await expect(contacts).toContainText("of this long body are not stored.");
  await expect(contacts.getByRole("group", { name: "Response" })).toContainText('"type": "user"');
  expect(await contacts.evaluate((element) => element.querySelectorAll("*").length)).toBeLessThan(
    2_000,
  );
});

test("the console works by keyboard, is accessible, and fits a phone", async ({
  page,
  connect,
}) => {
  await connect();
  await composeForTwo(page);
  await send(page);
  await expect(newestRecord(page)).toContainText("3EB0");
  const heading = page.getByRole("heading", { level: 1 });
  const grid = page.getByRole("grid", { name: /^Calls to GREEN-API/ });
  const shown = details(page, "sendVoiceStatus");

  await test.step("one key opens it, the arrows move, Enter opens a call, Escape closes", async () => {
    await page.getByRole("button", { name: "Calls", exact: true }).focus();
    await page.keyboard.press("c");
    await expect(page.getByRole("tab", { name: "Calls" })).toBeFocused();
    await expect(shown).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(shown).toHaveCount(0);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(shown).toBeVisible();
    await expect(row(page, /sendVoiceStatus/)).toHaveAttribute("aria-selected", "true");
    await expectAccessibleInBothThemes(page, consoleOf(page));
    await shown.getByRole("tab", { name: "Compare" }).click();
    // A click on what takes no focus.
    await shown.getByText(/^\d\d:\d\d:\d\d/).click();
    await page.keyboard.press("Escape");
    await expect(shown).toHaveCount(0);
    await expect(grid).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(consoleOf(page)).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Calls", exact: true })).toBeFocused();
    await expect(heading).toBeVisible();
  });

  await test.step("the list of shortcuts names the key", async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toContainText("Open or close Calls");
    await page.keyboard.press("Escape");
  });

  await test.step("with presentation mode no number can be seen, in raw JSON neither", async () => {
    await page.keyboard.press("c");
    await page.keyboard.press("p");
    await row(page, /sendVoiceStatus/).click();
    await expect(grid).toBeFocused();
    await shown.getByRole("tab", { name: "Request" }).click();
    await expect(shown.getByRole("group", { name: "Request" })).toContainText("7••••••••89@c.us");
    await expect(consoleOf(page)).not.toContainText("79123456789");
    await page.getByRole("button", { name: "Save as HAR" }).click();
    await expect(page.getByRole("dialog")).toContainText("Save real names and numbers?");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(shown).toBeVisible();
    await page.keyboard.press("p");
  });

  await test.step("on a phone the details take the place of the list", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(grid).toBeHidden();
    await expect(shown).toBeVisible();
    await expectAccessibleInBothThemes(page, consoleOf(page));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await shown.getByRole("button", { name: "Close details" }).click();
    await expect(grid).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

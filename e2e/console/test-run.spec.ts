import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessibleInBothThemes } from "../support/accessible.ts";
import { CANARY, composeForTwo, expect, records, test } from "../support/studio-test.ts";

const openTestRun = async (page: Page) => {
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("c");
  await page.getByRole("tab", { name: "Test run" }).click();
};
const report = (page: Page) => page.getByRole("region", { name: /^(?:Running:|Ran) / });
const cases = (page: Page) =>
  page.getByRole("list", { name: "Cases of the next run" }).getByRole("listitem");

async function buildCases(page: Page, colors: string): Promise<void> {
  await page.getByRole("button", { name: "Build cases" }).click();
  const builder = page.getByRole("form", { name: "Build cases" });
  await builder.getByLabel("Colours").fill(colors);
  await builder.getByRole("checkbox", { name: "fileName" }).check();
  await builder.getByRole("button", { name: /^Add \d+ cases$/ }).click();
}

async function run(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Run \d+ cases$/ }).click();
  const question = page.getByRole("dialog", { name: /^Send \d+ cases\?$/ });
  await question.getByRole("button", { name: "Send" }).click();
}

test("cases are built, run one after another, and reported with their idMessages", async ({
  page,
  connect,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await connect();
  await composeForTwo(page);
  await openTestRun(page);

  await test.step("Escape closes the builder only", async () => {
    const open = page.getByRole("button", { name: "Build cases" });
    await open.click();
    await page.getByRole("form", { name: "Build cases" }).getByLabel("Colours").press("Escape");
    await expect(page.getByRole("form", { name: "Build cases" })).toHaveCount(0);
    await expect(open).toBeFocused();
  });

  await test.step("a small builder makes them of the draft's clip", async () => {
    await buildCases(page, "#7ACBA5, red");
    await expect(cases(page)).toHaveCount(3);
    await expect(page.getByRole("button", { name: "Build cases" })).toBeFocused();
    await expect(cases(page).last()).toContainText("without fileNameExpected: 400");
  });

  await test.step("each can be changed", async () => {
    await cases(page).nth(1).getByRole("button", { name: /^Edit/ }).click();
    await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
    await page.getByLabel("Name", { exact: true }).fill("a wrong colour");
    await page.getByLabel("Expected status").fill("400");
    await page.getByRole("button", { name: "Done" }).click();
    await expect(cases(page).nth(1)).toContainText("a wrong colourExpected: 400");
  });

  await test.step("a file of them has no token, and comes back", async () => {
    await cases(page).last().getByRole("button", { name: /^Edit/ }).click();
    const body = page.getByRole("textbox", { name: "Body of without fileName" });
    const written = await body.inputValue();
    await body.fill(written.replace('"urlFile"', `"note": "${CANARY}",\n  "urlFile"`));
    await page.getByRole("button", { name: "Done" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export cases" }).click();
    const file = await (await download).path();
    const text = await readFile(file, "utf8");
    expect(text).toContain('\\"note\\": \\"***\\"');
    expect(text).not.toContain(CANARY);
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(stored).not.toContain(CANARY);

    await page.getByRole("button", { name: "Remove the cases" }).click();
    await expect(page.getByRole("button", { name: "Build cases" })).toBeFocused();
    const picker = page.getByLabel("Import cases from JSON…").and(page.locator("input"));
    await picker.setInputFiles({
      name: "cases.json",
      mimeType: "application/json",
      buffer: Buffer.from("{}"),
    });
    await expect(page.getByText("Not a file of cases")).toBeVisible();
    await picker.setInputFiles({
      name: "cases.json",
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
    await expect(cases(page)).toHaveCount(3);
  });

  await test.step("each is sent once, and compared with what was expected", async () => {
    await run(page);
    await expect(report(page)).toContainText("Ran 3 of 3 cases");
    await expect(report(page)).toContainText("2 as expected · 1 different");
    const rows = report(page).getByRole("row");
    await expect(rows.nth(1)).toContainText(/as expected200 → 2003EB0/);
    await expect(rows.nth(2)).toContainText(/a wrong colourdifferent400 → 2003EB0/);
    await expect(rows.nth(3)).toContainText("400 → 400Validation failed.");
    await expect(records(page)).toHaveCount(3);
    await expect(records(page).filter({ hasText: "raw" })).toHaveCount(3);
  });

  await test.step("it is accessible, with a case and the builder open, too", async () => {
    await page.getByRole("button", { name: "Build cases" }).click();
    await cases(page).first().getByRole("button", { name: /^Edit/ }).click();
    await expectAccessibleInBothThemes(page, page.getByRole("region", { name: "Calls" }));
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Done" }).click();
  });

  await test.step("the report is copied", async () => {
    await page.getByRole("button", { name: "Copy report" }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toMatch(/a wrong colour\tdifferent\t400\t200\t.*\t3EB0/);
  });

  await test.step("after a reload the report is there, and nothing is sent", async () => {
    await page.reload();
    await openTestRun(page);
    await expect(report(page)).toContainText("2 as expected · 1 different");
    await expect(cases(page)).toHaveCount(3);
    await expect(records(page)).toHaveCount(3);
  });
});

test("a run that a reload interrupts says what ran, and goes on with nothing", async ({
  page,
  connect,
}) => {
  await connect("601");
  page.on("dialog", (dialog) => void dialog.accept());
  await composeForTwo(page);
  await openTestRun(page);
  await buildCases(page, "#7ACBA5, red");
  await run(page);
  await expect(report(page)).toContainText("Running: 0 of 3 cases");
  await expect(report(page).getByRole("row").nth(1)).toContainText("in progress");
  await expect(records(page)).toHaveCount(1);

  // A page that is not visible does not ask GREEN-API, which would settle the send before it can be read.
  await page.addInitScript(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden" });
  });
  await page.reload();
  await openTestRun(page);
  await expect(report(page)).toContainText("Interrupted: the tab was closed or reloaded");
  await expect(report(page).getByRole("row").nth(1)).toContainText(
    "unknown: it may have been sent",
  );
  await expect(report(page).getByRole("row").nth(2)).toContainText("not run");
  await expect(records(page)).toHaveCount(1);
});

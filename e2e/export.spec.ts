import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { CANARY, composeForTwo, expect, newestRecord, send, test } from "./studio-test.ts";

async function exported(page: Page, item: string): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("button", { name: item }).click();
  return readFile(await (await download).path(), "utf8");
}

test("the history goes out as JSON and CSV without a token, and comes back", async ({
  page,
  connect,
}) => {
  await connect("400");
  await composeForTwo(page);
  await send(page);
  await expect(newestRecord(page)).toContainText("Rejected");

  const csv = await exported(page, "All records as CSV, for a spreadsheet");
  expect(csv).toContain("demo-greeting.mp3");
  const json = await exported(page, "All records as JSON, to keep");
  expect(json).toContain("validation-failed");
  expect(csv + json).not.toContain(CANARY);

  await newestRecord(page)
    .getByRole("button", { name: /^Details/ })
    .click();
  await newestRecord(page).getByRole("button", { name: "Remove from history" }).click();
  const picker = page.getByLabel("Import records from JSON…").and(page.locator("input"));
  await picker.setInputFiles({
    name: "history.json",
    mimeType: "application/json",
    buffer: Buffer.from(json),
  });
  await expect(page.getByText("1 record added")).toBeVisible();
  await page.reload();
  await expect(newestRecord(page)).toContainText("Rejected");
});

test("a file that is no export changes nothing and is said to be none", async ({
  page,
  connect,
}) => {
  await connect();
  const picker = page.getByLabel("Import records from JSON…").and(page.locator("input"));
  await picker.setInputFiles({
    name: "x.json",
    mimeType: "application/json",
    buffer: Buffer.from("[1,2,3]"),
  });
  await expect(page.getByText("This is not an export of the studio's history.")).toBeVisible();
  await expect(page.getByText("Nothing sent yet.")).toBeVisible();
});

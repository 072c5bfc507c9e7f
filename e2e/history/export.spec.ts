import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import {
  CANARY,
  composeForTwo,
  expect,
  importHistory,
  newestRecord,
  send,
  test,
} from "../support/studio-test.ts";

async function exported(page: Page, item: string): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("button", { name: item }).click();
  return readFile(await (await download).path(), "utf8");
}

test("the history is exported as JSON and CSV without a token, and imported again", async ({
  page,
  connect,
}) => {
  await connect("400");

  await test.step("a file that is not an export changes nothing, and is explained", async () => {
    await importHistory(page, "[1,2,3]");
    await expect(page.getByText("This is not an export of the studio's history.")).toBeVisible();
    await expect(page.getByText("Nothing sent yet.")).toBeVisible();
  });

  const record = {
    version: 1,
    id: "01JZ0000000000000000000001",
    idInstance: "1101000001",
    instanceLabel: "Shop",
    startedAt: Date.UTC(2026, 0, 1),
    request: { urlFile: "https://cdn.example.com/a.mp3", fileName: "a.mp3" },
    state: "read",
  };
  const manyKeys = Object.fromEntries(Array.from({ length: 200_000 }, (_, n) => [`key${n}`, n]));
  const records = [
    record,
    record,
    manyKeys,
    { ...record, version: 999 },
    { ...record, startedAt: null },
  ];
  const text = JSON.stringify({ format: "voice-status-history", version: 1, records });
  await importHistory(page, `\uFEFF${text.replace("{", '{"__proto__":{"polluted":1},')}`);
  await expect(
    page.getByText("1 record added, 1 was there already, 3 could not be read"),
  ).toBeVisible();
  await expect(page.getByRole("region", { name: "History" }).getByRole("listitem")).toHaveCount(1);
  expect(await page.evaluate(() => Reflect.get({}, "polluted") as unknown)).toBeUndefined();

  await importHistory(page, text.padEnd(31_000_000));
  await expect(page.getByText("This is not an export of the studio's history.")).toBeVisible();

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
  await importHistory(page, json);
  await expect(page.getByText("1 record added")).toBeVisible();
  await page.reload();
  await expect(newestRecord(page)).toContainText("Rejected");
});

test.describe("in a language with decimal commas", () => {
  test.use({ locale: "ru-RU" });

  test("cells are separated by semicolons", async ({ page, connect }) => {
    await page.addInitScript(() => localStorage.setItem("vss:language", "en"));
    await connect("400");
    await composeForTwo(page);
    await page.getByLabel("File name").fill("x;=1+1.mp3");
    await send(page);
    await expect(newestRecord(page)).toContainText("Rejected");
    const [head, row] = (await exported(page, "All records as CSV, for a spreadsheet")).split(
      "\r\n",
    );
    expect(head).toMatch(/^\uFEFFSend time \([^)]+\);State;idMessage;/);
    expect(row).toContain(`;"x;'=1+1.mp3";`);
  });
});

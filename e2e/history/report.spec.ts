import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import papaparse from "papaparse";
import { historyFile } from "../support/seeded-history.ts";
import { chooseInMenu } from "../support/page-menu.ts";
import { expect, importHistory, records, test } from "../support/studio-test.ts";

const HOUR = 3_600_000;
const LOCAL_TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
/** The title of the column with times names their zone. */
const RUSSIAN_TIME: unknown = expect.stringMatching(/^Время отправки \([^)]+\)$/);

/** Three statuses: seen by three of five, by one of two through another instance, and one that was rejected. */
function threeStatuses(now: number) {
  return historyFile([
    {
      fileName: "autumn.mp3",
      startedAt: now - 30 * HOUR,
      steps: ["read", "read", "read", "delivered", undefined],
    },
    {
      fileName: "=1+1.mp3",
      startedAt: now - 40 * 24 * HOUR,
      idInstance: "1101000002",
      instanceLabel: "Harbour cafe",
      steps: ["read", "sent"],
    },
    {
      fileName: "rejected.mp3",
      startedAt: now - 30 * HOUR - 1,
      steps: [undefined],
      state: "rejected",
    },
  ]);
}

async function saved(page: Page, act: () => Promise<void>): Promise<Download> {
  const download = page.waitForEvent("download");
  await act();
  return download;
}

/** The cells of a CSV file, by row, as a spreadsheet with this separator reads them. */
async function csvOf(download: Download, delimiter: string): Promise<string[][]> {
  const text = await readFile(await download.path(), "utf8");
  expect(text.startsWith("\uFEFF"), "Excel reads UTF-8").toBe(true);
  return papaparse.parse<string[]>(text.slice(1), { delimiter, skipEmptyLines: true }).data;
}

const save = (report: Locator, format: "CSV" | "XLSX") =>
  report.getByRole("button", { name: new RegExp(format) }).click();

async function openStatusReport(page: Page, fileName: string): Promise<Locator> {
  const row = records(page).filter({ hasText: fileName });
  await row.getByRole("button", { name: /^Details/ }).click();
  await row.getByRole("button", { name: "Report", exact: true }).click();
  return page.getByRole("dialog", { name: "Status report" });
}

test("a status is reported on the screen, on paper, as CSV and as XLSX", async ({
  page,
  connect,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await connect();
  await importHistory(page, threeStatuses(Date.now()));
  const report = await openStatusReport(page, "autumn.mp3");

  await test.step("on the screen it has numbers, shares, times and people", async () => {
    await expect(report).toContainText("5 recipients");
    await expect(report).toContainText("4 of 5 · 80%");
    await expect(report).toContainText("3 of 5 · 60%");
    await expect(report.getByText("Half of the views")).toBeVisible();
    const people = report.getByRole("list", { name: "People" }).getByRole("listitem");
    await expect(people).toHaveCount(5);
    await expect(people.last()).toContainText("+7 912 000-00-04");
    await expect(people.last()).toContainText("Not reached");
    await report.getByLabel("Search by name or number").fill("+7 912 000-00-03");
    await expect(people).toHaveText([/Delivered/]);
  });

  await test.step("the CSV file has a row for each recipient, and local times whose zone is named once", async () => {
    const file = await saved(page, () => save(report, "CSV"));
    const [head = [], first = [], ...others] = await csvOf(file, ",");
    expect(head).toEqual([
      expect.stringMatching(/^Send time \([^)]+\)$/),
      "File",
      "Instance",
      "idInstance",
      "idMessage",
      "Name",
      "Number",
      "Last step",
      "Time of the last step",
      "In the recipient list",
    ]);
    expect(others).toHaveLength(4);
    expect(first[0]).toMatch(LOCAL_TIME);
    expect(first.slice(6, 8)).toEqual(["'+79120000000", "Viewed"]);
    expect(first[8]).toMatch(LOCAL_TIME);
  });

  await test.step("the XLSX file has the same, with numbers, dates and texts", async () => {
    const file = await saved(page, () => save(report, "XLSX"));
    const { sheets } = await readXlsx(await readFile(await file.path()));
    expect(sheets.map(({ name }) => name)).toEqual(["Summary", "Recipients"]);
    const summary = new Map(sheets[0]?.rows.map(([name, value]) => [name, value]));
    expect(summary.get("Viewed by")).toBe(3);
    expect(summary.get("Started")).toBeInstanceOf(Date);
    const [, first] = sheets[1]?.rows ?? [];
    expect(first?.slice(1, 3)).toEqual(["+79120000000", "Viewed"]);
    expect(first?.[3]).toBeInstanceOf(Date);
  });

  await test.step("on paper there is only the report, on white, with all its people", async () => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const table = page.getByRole("table").filter({ hasText: "Time of the last step" });
    await expect(table.getByRole("row")).toHaveCount(6);
    await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
    await expect(report).toBeHidden();
    await expect(page.getByRole("heading", { name: "Status report" })).toBeVisible();
    const look = await table.evaluate((element) => {
      const titles = element.querySelector("thead");
      return {
        color: getComputedStyle(element).color,
        paper: getComputedStyle(document.documentElement).backgroundColor,
        titles: titles && getComputedStyle(titles).display,
      };
    });
    expect(look).toEqual({
      color: "rgb(21, 32, 27)",
      paper: "rgb(255, 255, 255)",
      titles: "table-header-group",
    });
    await page.emulateMedia({ media: "screen", colorScheme: "dark" });
    await expect(table).toHaveCount(0);
    await expect(report).toBeVisible();
  });

  await test.step("in presentation mode screen and paper are masked, and a file is asked about", async () => {
    await report.getByRole("button", { name: "Print" }).focus();
    await page.keyboard.press("p");
    await expect(report).not.toContainText("Corner shop");
    await expect(report).not.toContainText("79120000003");
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("table")).not.toContainText("79120000003");
    await page.emulateMedia({ media: "screen" });

    let downloads = 0;
    page.on("download", () => (downloads += 1));
    await save(report, "CSV");
    const question = page.getByRole("dialog", { name: "Save real names and numbers?" });
    await question.getByRole("button", { name: "Cancel" }).click();
    expect(downloads).toBe(0);
    await save(report, "CSV");
    const file = await saved(page, () =>
      question.getByRole("button", { name: "Save the file" }).click(),
    );
    expect(file.suggestedFilename()).toMatch(/^voice-status-report-\d{4}-\d\d-\d\d\.csv$/);
    expect((await csvOf(file, ","))[4]?.[6]).toBe("'+79120000003");
    await page.keyboard.press("p");
    await page.keyboard.press("Escape");
    await expect(report).toBeHidden();
  });
});

test("a period is reported in total, by status, by day and by instance", async ({
  page,
  connect,
}) => {
  await connect();
  await importHistory(page, threeStatuses(Date.now()));
  await page.getByRole("button", { name: "Report for a period" }).click();
  const report = page.getByRole("dialog", { name: "Report for a period" });

  await test.step("thirty days have two statuses, one of them accepted", async () => {
    await expect(report.getByRole("definition").first()).toHaveText("2");
    await expect(report).toContainText("1 accepted");
    await expect(report.getByRole("region", { name: "By status" })).toContainText("rejected.mp3");
    await expect(report.getByRole("region", { name: "By instance" })).not.toContainText("Harbour");
    await expect(report.getByRole("region", { name: "Best" })).toBeHidden();
  });

  await test.step("all time has three, the best one and the worst one", async () => {
    await report.getByLabel("Period").selectOption("All time");
    await expect(report.getByRole("definition").first()).toHaveText("3");
    await expect(report.getByRole("region", { name: "Best" })).toContainText("autumn.mp3");
    await expect(report.getByRole("region", { name: "Worst" })).toContainText("=1+1.mp3");
    await expect(report.getByRole("region", { name: "By instance" })).toContainText("Harbour cafe");
  });

  await test.step("the XLSX file has a sheet for each part", async () => {
    const file = await saved(page, () => save(report, "XLSX"));
    const { sheets } = await readXlsx(await readFile(await file.path()));
    const sizes = sheets.map(({ name, rows }) => [name, rows.length]);
    expect(sizes.slice(1)).toEqual([
      ["Statuses", 4],
      ["Days", 3],
      ["Instances", 3],
      ["Recipients", 9],
    ]);
    const summary = new Map(sheets[0]?.rows.map(([name, value]) => [name, value]));
    expect(summary.get("People who viewed")).toBe(3);
  });

  await test.step("one instance, and a period without any status", async () => {
    await report.getByLabel("Instance", { exact: true }).selectOption("Harbour cafe");
    await expect(report.getByRole("definition").first()).toHaveText("1");
    await report.getByLabel("Period").selectOption("From … to …");
    await report.getByLabel("From", { exact: true }).fill("2020-01-01");
    await report.getByLabel("To", { exact: true }).fill("2020-02-01");
    await expect(report.getByRole("status")).toHaveText(/Nothing was sent in this period/);
    await expect(report.getByRole("button", { name: "Print" })).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Report for a period" })).toBeFocused();
  });

  await test.step("for a Russian reader, files have Russian words and semicolons", async () => {
    await chooseInMenu(page, "Русский");
    await page.getByRole("button", { name: "Отчёт за период" }).click();
    const russian = page.getByRole("dialog", { name: "Отчёт за период" });
    await russian.getByLabel("Период").selectOption("За всё время");
    const file = await saved(page, () => save(russian, "CSV"));
    const rows = await csvOf(file, ";");
    expect(rows[0]?.slice(0, 3)).toEqual([RUSSIAN_TIME, "Файл", "Инстанс"]);
    expect(rows.map((cells) => cells[1])).toContain("'=1+1.mp3");
    expect(rows.map((cells) => cells[7])).toContain("Просмотрен");
    await page.keyboard.press("Escape");

    const history = await saved(page, async () => {
      await page.getByRole("button", { name: "Экспорт" }).click();
      await page.getByRole("button", { name: "Все записи в CSV, для таблицы" }).click();
    });
    const [head, ...lines] = await csvOf(history, ";");
    expect(head?.slice(0, 2)).toEqual([RUSSIAN_TIME, "Состояние"]);
    expect(lines).toHaveLength(3);
    expect(lines[0]?.[0]).toMatch(LOCAL_TIME);
  });
});

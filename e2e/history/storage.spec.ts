import type { Page } from "@playwright/test";
import {
  composeForTwo,
  expect,
  importHistory,
  newestRecord,
  records,
  send,
  test,
} from "../support/studio-test.ts";

/** A file of finished records, as the studio exports them. */
function historyFile(tab: number, count: number): string {
  const made = Array.from({ length: count }, (_, index) => ({
    version: 1,
    id: `01JZ${tab}${String(index).padStart(21, "0")}`,
    idInstance: "1101000001",
    instanceLabel: "Shop",
    startedAt: Date.UTC(2026, 0, 1) + index * 60_000,
    request: { urlFile: "https://cdn.example.com/a.mp3", fileName: `clip ${tab} ${index}.mp3` },
    state: "read",
  }));
  return JSON.stringify({ format: "voice-status-history", version: 1, records: made });
}

const storedRecords = (page: Page) =>
  page.evaluate(
    () => Object.keys(localStorage).filter((key) => key.startsWith("vss:record:")).length,
  );

test("two tabs write 200 records each at the same time, and all 400 are stored", async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto("/");
  const other = await context.newPage();
  await other.goto(baseURL ?? "/");
  await Promise.all([
    importHistory(page, historyFile(1, 200)),
    importHistory(other, historyFile(2, 200)),
  ]);
  await expect(page.getByText("200 records added")).toBeVisible();
  await expect(other.getByText("200 records added")).toBeVisible();
  await expect.poll(() => storedRecords(page)).toBe(400);
  await page.bringToFront();
  await page.reload();
  await expect(page.getByRole("region", { name: "History" }).getByRole("listitem")).toHaveCount(50);
  expect(await storedRecords(page)).toBe(400);
});

test("of ten thousand records, a hundred of them broken, 9,900 are read and 100 set aside", async ({
  page,
}) => {
  await page.goto("/");
  await importHistory(page, historyFile(1, 10_000));
  await expect(page.getByText("10,000 records added")).toBeVisible();
  await page.evaluate(() => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith("vss:record:"));
    const broken = ['{"version":1,"id":', '{"__proto__":{"polluted":1}}', "null", "[]", "\0"];
    for (const [index, key] of keys.entries()) {
      if (index % 100 === 0) localStorage.setItem(key, broken[(index / 100) % 5] ?? "");
    }
  });
  await page.reload();
  const history = page.getByRole("region", { name: "History" });
  await expect(history.getByRole("listitem")).toHaveCount(50);
  await expect(history).toContainText("100 records can't be read");
  expect(await storedRecords(page)).toBe(9_900);
  const polluted = await page.evaluate(() => Reflect.get({}, "polluted") as unknown);
  expect(polluted).toBeUndefined();
});

/**
 * Blocks the database of sends for the life of the page, by a transaction that waits for an answer that never
 * comes. Runs in the page.
 */
async function holdOutbox(url: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open("vss", 1);
    opening.addEventListener("success", () => {
      const store = opening.result.transaction("outbox", "readwrite").objectStore("outbox");
      store.get("nothing").addEventListener("success", () => {
        resolve();
        store.get("nothing").addEventListener("success", () => {
          const request = new XMLHttpRequest();
          request.open("GET", url, false);
          request.send();
        });
      });
    });
  });
}

test("while another page keeps the database busy, a status can be sent, or stopped before it leaves", async ({
  page,
  context,
  connect,
  baseURL,
}) => {
  await connect();
  const other = await context.newPage();
  await other.goto(baseURL ?? "/");
  await other.getByRole("heading", { level: 1 }).hover();
  await expect
    .poll(() => other.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain("vss");
  await other.route("**/never", () => {});
  await other.evaluate(holdOutbox, "/never");
  await page.bringToFront();
  await composeForTwo(page);

  await test.step("the status is sent, and the page says what is missing", async () => {
    await send(page);
    await expect(newestRecord(page)).toContainText("3EB0");
    await expect(page.getByText("may lose a record if it crashes")).toBeVisible();
  });

  await test.step("a send can be stopped before it leaves", async () => {
    // The time that a send waits for the database never ends here, so that a slow machine changes nothing.
    await page.addInitScript(() => {
      const setTimer = window.setTimeout.bind(window);
      const set = (work: () => void, ms?: number) => (ms === 2_000 ? 0 : setTimer(work, ms));
      Object.assign(window, { setTimeout: set });
    });
    await page.reload();
    await page.getByLabel("Link to the audio").fill(`${baseURL}/demo-greeting.mp3?other`);
    await page.getByLabel("File name").fill("other.mp3");
    let sends = 0;
    page.on("request", (request) => {
      if (request.url().includes("/sendVoiceStatus")) sends += 1;
    });
    await send(page);
    await page.getByRole("button", { name: "Stop waiting" }).click();
    await expect(page.getByRole("alert")).toContainText("Send cancelled");
    await expect(records(page)).toHaveCount(2);
    await expect(newestRecord(page)).toContainText("Rejected");
    expect(sends).toBe(0);
  });
});

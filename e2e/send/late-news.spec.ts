import type { Page } from "@playwright/test";
import {
  composeForTwo,
  expect,
  importHistory,
  newestRecord,
  send,
  test,
} from "../support/studio-test.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const history = (page: Page) => page.getByRole("region", { name: "History" });

/** A record of a status that was queued this long ago. */
function queuedRecord(idInstance: string, ageMs: number) {
  return {
    version: 1,
    id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
    idInstance,
    instanceLabel: "Test shop",
    startedAt: Date.now() - ageMs,
    request: { urlFile: "https://files.example/a.mp3", fileName: "old.mp3" },
    state: "accepted",
    idMessage: "3EB0000000000000000A",
  };
}

/** Stores a record as the studio does, and reloads the page. */
async function withStored(page: Page, record: { id: string }): Promise<void> {
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    `vss:record:${record.id}`,
    JSON.stringify(record),
  ] as const);
  await page.reload();
}

function minutesAsked(page: Page): number[] {
  const minutes: number[] = [];
  page.on("request", (request) => {
    const asked = /getOutgoingStatuses\?minutes=(-?\d+)/.exec(request.url())?.[1];
    if (asked) minutes.push(Number(asked));
  });
  return minutes;
}

test("a status that is not in the journal is dropped after a day, and an unknown state is shown as it is", async ({
  page,
  connect,
}) => {
  const idInstance = await connect();
  await withStored(page, queuedRecord(idInstance, 3 * DAY_MS));
  const old = history(page).getByRole("listitem").filter({ hasText: "old.mp3" });
  // An empty journal proves nothing.
  await expect(old).toContainText("no update for over a day");
  const sent = history(page).getByRole("listitem").filter({ hasText: "demo-greeting.mp3" });
  const entry = { type: "outgoing", typeMessage: "audioMessage", timestamp: 0, chatId: "" };
  // Set before the send, because the status is published and read within a second or two.
  await page.route("**/getOutgoingStatuses**", async (route) => {
    const [row = ""] = await sent.allTextContents();
    const idMessage = /3EB0[0-9A-F]{16}/.exec(row)?.[0];
    await route.fulfill({
      json: idMessage ? [{ ...entry, idMessage, statusMessage: "noAccount" }] : [],
    });
  });
  await composeForTwo(page);
  await send(page);
  await expect(old).toContainText("Dropped");
  await expect(old).toContainText("not published within 24 h");
  await expect(sent).toContainText("state in the journal: noAccount");
});

test.describe("the journal is read for a limited time", () => {
  test("after the clock was set back", async ({ page, connect }) => {
    const idInstance = await connect();
    const minutes = minutesAsked(page);
    await withStored(page, queuedRecord(idInstance, -3 * DAY_MS));
    await expect.poll(() => minutes).toEqual([4385]);
  });

  test("for imported records of any age, but not for old ones", async ({ page, connect }) => {
    const idInstance = await connect();
    const minutes = minutesAsked(page);
    /** Two days are read for statuses that were sent elsewhere. */
    const limit = (2 * DAY_MS) / 60_000;

    await test.step("an old record is not followed", async () => {
      const record = queuedRecord(idInstance, 3 * DAY_MS);
      const file = { format: "voice-status-history", version: 1, records: [record] };
      await importHistory(page, JSON.stringify(file));
      await expect(newestRecord(page)).toContainText("no update for over a day");
      await expect(newestRecord(page)).not.toContainText("goes out within 24 h");
      expect(minutes.filter((count) => count > limit)).toEqual([]);
    });

    const far = { ...queuedRecord(idInstance, -4000 * DAY_MS), id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2E" };
    const recent = {
      ...queuedRecord(idInstance, DAY_MS - 60_000),
      id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2F",
    };
    const records = [far, recent];
    await importHistory(
      page,
      JSON.stringify({ format: "voice-status-history", version: 1, records }),
    );
    await expect.poll(() => Math.max(...minutes)).toBe(limit);
  });
});

test("if the tab that sends is closed, another tab finds the outcome", async ({
  page,
  context,
  connect,
}) => {
  // This instance queues the status and never answers.
  await connect("601");
  await composeForTwo(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await page.bringToFront();
  const asked = page.waitForRequest("**/sendVoiceStatus");
  await send(page);
  await asked;
  await expect(newestRecord(other)).toContainText("Sending");
  await page.close();
  await expect(newestRecord(other)).toContainText("it may have been queued");
});

test("a record of a newer studio stays in storage, is shown, and is not sent again without confirmation", async ({
  page,
  connect,
}) => {
  const idInstance = await connect();
  const record = {
    version: 2,
    id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C2D",
    idInstance,
    state: "scheduled",
    request: { fileName: "demo-greeting.mp3" },
  };
  await withStored(page, record);
  await expect(history(page)).toContainText("1 record comes from a newer version");
  await expect(history(page)).toContainText("demo-greeting.mp3 · scheduled");
  const newer = `vss:record:${record.id}`;
  expect(await page.evaluate((name) => localStorage.getItem(name), newer)).toBe(
    JSON.stringify(record),
  );
  await composeForTwo(page);
  await send(page);
  await expect(page.getByRole("dialog")).toContainText(
    "A newer version of the studio has already sent this file",
  );

  await test.step("a page from the cache reads the changes of other tabs before it writes", async () => {
    await page.keyboard.press("Escape");
    await page.evaluate((name) => localStorage.removeItem(name), newer);
    const unknown = { ...queuedRecord(idInstance, 60_000), state: "unknown", idMessage: undefined };
    await withStored(page, unknown);
    await expect(newestRecord(page)).toContainText("Unknown");
    const read = { ...queuedRecord(idInstance, 60_000), state: "read" };
    // Written by another tab, without an event for the page while it is in the cache.
    await page.evaluate(
      ([key, text]) => {
        localStorage.setItem(key, text);
        window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      },
      [`vss:record:${read.id}`, JSON.stringify(read)] as const,
    );
    await expect(newestRecord(page)).toContainText("Viewed");
    const stored = await page.evaluate((key) => localStorage.getItem(key), `vss:record:${read.id}`);
    expect(JSON.parse(stored ?? "")).toMatchObject({ state: "read" });
  });
});

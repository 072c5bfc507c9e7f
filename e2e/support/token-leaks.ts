import type { Page } from "@playwright/test";
import { CANARY, expect, newestRecord, openDetails } from "./studio-test.ts";

/** Expects that after a send no text and no storage contains the token. URLs are checked in every test. */
export async function expectNoToken(page: Page): Promise<void> {
  await expect(page.getByRole("group", { name: "Response", exact: true })).toBeVisible();
  await openDetails(newestRecord(page));
  await expect(newestRecord(page).getByRole("group", { name: "Request" })).toBeVisible();
  const stored = await storedBy(page);
  expect(stored).toContain("demo-greeting.mp3");
  expect(stored).not.toContain(CANARY);
  expect(await page.content()).not.toContain(CANARY);
}

/** Everything that a page has stored, except the sessionStorage, where the token belongs. */
function storedBy(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const rows = databases.map(
      ({ name = "" }) =>
        new Promise<unknown>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.addEventListener("error", () => reject(opening.error));
          opening.addEventListener("success", () => {
            const database = opening.result;
            const reading = database.transaction("outbox").objectStore("outbox").getAll();
            reading.addEventListener("success", () => resolve(reading.result));
          });
        }),
    );
    const cookies = document.cookie;
    return JSON.stringify([localStorage, await Promise.all(rows), cookies, location.href]);
  });
}

import type { Page } from "@playwright/test";
import { CANARY, composeForTwo, expect, newestRecord, send, test } from "./studio-test.ts";

/** Everything that a page has kept, but for the session storage where the token belongs. */
function keptBy(page: Page): Promise<string> {
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

for (const ending of ["001", "400", "401", "466", "500", "600", "602"]) {
  test(`an instance ending in ${ending}: the token is in no URL, storage, text or title`, async ({
    page,
    connect,
  }) => {
    const urls: string[] = [];
    page.on("request", (request) => urls.push(`${request.url()} ${request.headers()["referer"]}`));
    await connect(ending);
    await composeForTwo(page);
    await send(page);
    await expect(page.getByRole("group", { name: "Response" })).toBeVisible();
    await newestRecord(page)
      .getByRole("button", { name: /^Details/ })
      .click();
    await expect(newestRecord(page).getByRole("group", { name: "Request" })).toBeVisible();

    expect(urls.some((url) => url.includes("/sendVoiceStatus"))).toBe(true);
    expect(urls.join("\n")).not.toContain(CANARY);
    const kept = await keptBy(page);
    expect(kept).toContain("demo-greeting.mp3");
    expect(kept).not.toContain(CANARY);
    expect(await page.content()).not.toContain(CANARY);
  });
}

import type { Page } from "@playwright/test";
import { composeForTwo, expect, newestRecord, send, test } from "../support/studio-test.ts";

test("a send that stays unknown is settled by the person", async ({ page, connect }) => {
  await connect("500");
  await composeForTwo(page);
  const keys: (string | undefined)[] = [];
  page.on("request", (request) => {
    if (request.url().includes("sendVoiceStatus")) keys.push(request.headers()["idempotency-key"]);
  });
  await send(page);
  await newestRecord(page)
    .getByRole("button", { name: /^Details/ })
    .click();
  await expect(newestRecord(page)).toContainText("Not in the queue or journal");

  await test.step("the search is repeated on demand", async () => {
    const asked = page.waitForRequest(/showMessagesQueue/);
    await newestRecord(page).getByRole("button", { name: "Check now" }).click();
    await asked;
    await expect(newestRecord(page)).toContainText("Unknown");
  });

  await test.step("it is sent again after a clear warning, as a new record that names the first", async () => {
    await newestRecord(page).getByRole("button", { name: "Send again" }).click();
    const dialog = page.getByRole("dialog", { name: "Send it a second time?" });
    await expect(dialog).toContainText("They may get it twice");
    await dialog.getByRole("button", { name: "Send again" }).click();
    const today = page.getByRole("region", { name: "Today" }).getByRole("listitem");
    await expect(today).toHaveCount(2);
    await newestRecord(page)
      .getByRole("button", { name: /^Details/ })
      .click();
    await expect(newestRecord(page)).toContainText("Repeats");
    const key = expect.stringMatching(/^[0-9A-Z]{26}$/);
    await expect.poll(() => keys).toEqual([key, key]);
    expect(new Set(keys).size).toBe(2);
  });

  await test.step("the person marks it as not sent", async () => {
    await newestRecord(page).getByRole("button", { name: "Mark as not sent" }).click();
    await expect(newestRecord(page)).toContainText("Not sent");
    await page.reload();
    await expect(newestRecord(page)).toContainText("Not sent");
  });
});

test("if several statuses fit, the person chooses", async ({ page, connect, baseURL }) => {
  const idInstance = await connect("600");
  await composeForTwo(page);
  await sendAlsoFromElsewhere(page, `${baseURL}/emulator/waInstance${idInstance}`, "during");
  await send(page);
  await newestRecord(page)
    .getByRole("button", { name: /^Details/ })
    .click();
  await expect(newestRecord(page)).toContainText("GREEN-API has 2 similar statuses");
  const choice = newestRecord(page).getByRole("button", { name: /^It is 3EB0/ });
  await expect(choice).toHaveCount(2);
  const idMessage = (await choice.first().getAttribute("aria-label"))?.replace("It is ", "") ?? "";
  await choice.first().click();
  await expect(newestRecord(page).getByText(idMessage).first()).toBeVisible();
  await expect(newestRecord(page)).not.toContainText("Unknown");
});

test("an earlier status of another program is not taken for ours", async ({
  page,
  connect,
  baseURL,
}) => {
  const idInstance = await connect("600");
  await composeForTwo(page);
  const api = `${baseURL}/emulator/waInstance${idInstance}`;
  await sendAlsoFromElsewhere(page, api, "before");
  await send(page);
  await expect(newestRecord(page)).toContainText(/3EB0[0-9A-F]{16}/);
  // GREEN-API refuses this call while the page makes the same one.
  let ids: string[] = [];
  await expect
    .poll(async () => {
      const answer = await page.request.get(`${api}/getOutgoingStatuses/token`);
      if (answer.ok())
        ids = (await answer.json()).map((entry: { idMessage: string }) => entry.idMessage);
      return ids;
    })
    .toHaveLength(2);
  const [ours = "", theirs = ""] = ids;
  // Theirs has a record of its own.
  await expect.poll(() => idsByOrigin(page)).toEqual({ own: [ours], elsewhere: [theirs] });
});

/** The ids of the stored records, of this browser's own sends and of others. */
async function idsByOrigin(page: Page) {
  const texts = await page.evaluate(() =>
    Object.entries(localStorage).flatMap(([key, text]) =>
      key.startsWith("vss:record:") ? String(text) : [],
    ),
  );
  const rows = texts.map((text) => JSON.parse(text));
  const idsOf = (isElsewhere: boolean): string[] =>
    rows.filter((row) => Boolean(row.elsewhere) === isElsewhere).map((row) => row.idMessage);
  return { own: idsOf(false), elsewhere: idsOf(true) };
}

/** Another program sends the same status through the instance. */
async function sendAlsoFromElsewhere(page: Page, api: string, when: "before" | "during") {
  const data = {
    urlFile: new URL("/demo-greeting.mp3", api).href,
    fileName: "demo-greeting.mp3",
    participants: ["79123456789@c.us", "442079460958@c.us"],
  };
  const sendIt = () =>
    page.request.post(`${api}/sendVoiceStatus/token`, { data }).catch(() => undefined);
  if (when === "before") await sendIt();
  else
    await page.route("**/sendVoiceStatus", async (route) => {
      await sendIt();
      await route.continue();
    });
}

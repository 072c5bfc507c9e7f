import type { Page } from "@playwright/test";
import { expect, records, test } from "../support/studio-test.ts";

const people = ["447700900101@c.us", "447700900102@c.us"];
const COUNT = 7;

/** Sends statuses past the studio, and gives it records of them. */
async function storeSent(page: Page, idInstance: string): Promise<void> {
  const origin = new URL(page.url()).origin;
  const request = {
    urlFile: `${origin}/demo-greeting.mp3`,
    fileName: "a.mp3",
    participants: people,
  };
  for (let number = 0; number < COUNT; number += 1) {
    const url = `${origin}/emulator/waInstance${idInstance}/sendVoiceStatus/token`;
    const post = async () => (await page.request.post(url, { data: request })).json();
    // The emulator takes five a second.
    let idMessage: string | undefined;
    await expect.poll(async () => ({ idMessage } = await post())).toHaveProperty("idMessage");
    const record = {
      version: 1,
      id: `01JZ8W3Q4T5V6X7Y8Z9A0B1C2${number}`,
      idInstance,
      instanceLabel: "Test shop",
      startedAt: Date.now() - 60_000,
      request,
      state: "accepted",
      idMessage,
      // GREEN-API has told of a third person once, so the studio goes on asking.
      viewers: { sent: 3, delivered: 0, read: 0 },
    };
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      `vss:record:${record.id}`,
      JSON.stringify(record),
    ] as const);
  }
}

/** The packed viewers of each record, by key: localStorage keeps no order. */
const storedViewers = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith("vss:viewers:"))
        .map(([key, text]) => [key, String(text).replace(/^\w+ /, "")])
        .filter(([, text = ""]) => (text.match(/=/g) ?? []).length === 2),
    ),
  );

test("who saw each of seven statuses is read, and kept when GREEN-API forgets it", async ({
  page,
  connect,
}) => {
  const idInstance = await connect("810");
  await storeSent(page, idInstance);
  await page.reload();
  await expect(records(page)).toHaveCount(COUNT);

  const shown = records(page).filter({ hasText: "2 of 2" });

  await test.step("the statistics of all are read", async () => {
    await expect.poll(async () => Object.keys(await storedViewers(page)).length).toBe(COUNT);
    await expect(shown).toHaveCount(COUNT);
  });

  await test.step("empty statistics after a new authorization erase nothing", async () => {
    const before = await storedViewers(page);
    const forget = `/emulator/waInstance${idInstance}/setSettings/token`;
    await page.request.post(forget, { data: { outgoingWebhook: "yes" } });
    // What the page before asked is not waited for.
    await page.goto("about:blank");
    const answer = page.waitForResponse(
      (response) => response.url().includes("/getStatusStatistic") && response.ok(),
    );
    await page.goto("/");
    await answer;
    expect(await storedViewers(page)).toEqual(before);
    await expect(shown).toHaveCount(COUNT);
  });
});

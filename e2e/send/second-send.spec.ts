import type { Page } from "@playwright/test";
import {
  composeForTwo,
  expect,
  importHistory,
  newestRecord,
  records,
  send,
  switchTo,
  test,
} from "../support/studio-test.ts";

const question = (page: Page) => page.getByRole("dialog", { name: "Send it a second time?" });

function countSends(page: Page): () => number {
  let sends = 0;
  page.on("request", (request) => {
    if (request.url().includes("/sendVoiceStatus")) sends += 1;
  });
  return () => sends;
}

test("a status that may have been queued is not sent again without confirmation", async ({
  page,
  connectAll,
}) => {
  await connectAll(["500", "001"]);
  const sends = countSends(page);
  await composeForTwo(page);
  await send(page);
  await expect(newestRecord(page)).toContainText("Unknown");
  await send(page);
  await expect(question(page)).toContainText("It isn't known whether it arrived");
  await page.keyboard.press("Escape");
  expect(sends()).toBe(1);
  await send(page);
  await question(page).getByRole("button", { name: "Send again" }).click();
  await expect.poll(sends).toBe(2);
  // An answer that comes during the next click would move the button from under the mouse.
  await expect(records(page)).toHaveCount(2);
  await expect(newestRecord(page)).toContainText("Unknown");

  await test.step("not even after its record was removed from the history", async () => {
    for (const left of [1, 0]) {
      await newestRecord(page)
        .getByRole("button", { name: /^Details/ })
        .click();
      await newestRecord(page).getByRole("button", { name: "Remove from history" }).click();
      await expect(page.getByText("Record removed")).toBeVisible();
      await expect(records(page)).toHaveCount(left);
    }
    await send(page);
    await expect(question(page)).toBeVisible();
  });

  await test.step("nor is a status that was just queued, except to other people", async () => {
    await page.keyboard.press("Escape");
    await switchTo(page, "001");
    const sentHere = countSends(page);
    await send(page);
    await expect(newestRecord(page)).toContainText("3EB0");
    await send(page);
    await expect(question(page)).toContainText("will get it twice");
    await question(page).getByRole("button", { name: "Cancel" }).click();
    for (const number of ["+7 912 345-67-89", "+44 20 7946 0958"]) {
      await page.getByRole("button", { name: `Remove ${number}` }).click();
    }
    await page.getByLabel("Add recipients").fill("+55 11 91234-5678");
    await page.getByLabel("Add recipients").press("Enter");
    await send(page);
    await expect.poll(sentHere).toBe(2);
  });
});

/** Records of sends on another machine whose answers were lost, the oldest first. */
function unknownRecords(idInstance: string, requests: Record<string, unknown>[]) {
  const made = requests.map((request, index) => ({
    version: 1,
    id: `01JZ8W3Q4T5V6X7Y8Z9A0B1C2${index}`,
    idInstance,
    instanceLabel: "Test shop",
    startedAt: Date.now() - 60_000 + index,
    request: { fileName: `imported-${index}.mp3`, backgroundColor: "#228B22", ...request },
    state: "unknown",
  }));
  return JSON.stringify({ format: "voice-status-history", version: 1, records: made });
}

test("a record is sent again with the same questions as the form", async ({
  page,
  connect,
  baseURL,
}) => {
  const idInstance = await connect();
  const sends = countSends(page);
  const participants = ["79123456789@c.us"];
  await importHistory(
    page,
    unknownRecords(idInstance, [
      { urlFile: "javascript:alert(1)", participants },
      { urlFile: `${baseURL}/gone.mp3`, participants },
      { urlFile: `${baseURL}/demo-greeting.mp3`, participants: [] },
    ]),
  );
  const row = (index: number) => records(page).filter({ hasText: `imported-${index}.mp3` });
  const sendAgain = (index: number) =>
    row(index).getByRole("button", { name: "Send again" }).click();
  for (const index of [0, 1, 2]) {
    await row(index)
      .getByRole("button", { name: /^Details/ })
      .click();
  }

  await test.step("a record that cannot be sent goes into the form, which explains it", async () => {
    await sendAgain(0);
    await expect(page.getByLabel("File name")).toHaveValue("imported-0.mp3");
    await expect(page.getByLabel("Link to the audio")).toHaveAttribute("aria-invalid", "true");
    expect(sends()).toBe(0);
  });

  await test.step("a check is overridden only on purpose, and named in the question", async () => {
    await sendAgain(1);
    const blocked = page.getByRole("dialog", { name: "This status probably won't appear" });
    await expect(blocked).toContainText("This recipient may already have this audio");
    await expect(blocked.getByRole("button", { name: "Send again anyway" })).toBeVisible();
    expect(sends()).toBe(0);
    await page.keyboard.press("Escape");
  });

  await test.step("everyone is reached only on purpose", async () => {
    await sendAgain(2);
    await expect(question(page)).toContainText("All contacts of the instance");
    await question(page).getByRole("button", { name: "Cancel" }).click();
    expect(sends()).toBe(0);
    await sendAgain(2);
    await question(page).getByRole("button", { name: "Send again to everyone" }).click();
    await expect(newestRecord(page)).toContainText("3EB0");
    expect(sends()).toBe(1);
  });
});

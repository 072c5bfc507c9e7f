import { composeForTwo, expect, newestRecord, send, test } from "./studio-test.ts";

test.describe("a send that stays unknown", () => {
  test.beforeEach(async ({ page, connect }) => {
    await connect("500");
    await composeForTwo(page);
    await send(page);
    await newestRecord(page)
      .getByRole("button", { name: /^Details/ })
      .click();
    await expect(newestRecord(page)).toContainText("Neither in the queue nor in the journal");
  });

  test("is looked for again on demand", async ({ page }) => {
    const asked = page.waitForRequest(/showMessagesQueue/);
    await newestRecord(page).getByRole("button", { name: "Look for it now" }).click();
    await asked;
    await expect(newestRecord(page)).toContainText("Unknown");
  });

  test("is closed by the person who knows that it was not sent", async ({ page }) => {
    await newestRecord(page).getByRole("button", { name: "It was not sent" }).click();
    await expect(newestRecord(page)).toContainText("Not sent");
    await page.reload();
    await expect(newestRecord(page)).toContainText("Not sent");
  });

  test("is sent again after a plain warning, as a new attempt that names the first", async ({
    page,
  }) => {
    const keys: (string | undefined)[] = [];
    page.on("request", (request) => {
      if (request.url().includes("sendVoiceStatus"))
        keys.push(request.headers()["idempotency-key"]);
    });
    await newestRecord(page).getByRole("button", { name: "Send again" }).click();
    const dialog = page.getByRole("dialog", { name: "Send it a second time?" });
    await expect(dialog).toContainText("viewers will see the status twice");
    await dialog.getByRole("button", { name: "Send again" }).click();
    const records = page.getByRole("region", { name: "Today" }).getByRole("listitem");
    await expect(records).toHaveCount(2);
    await newestRecord(page)
      .getByRole("button", { name: /^Details/ })
      .click();
    await expect(newestRecord(page)).toContainText("Repeats");
    expect(keys).toEqual([expect.stringMatching(/^[0-9A-Z]{26}$/)]);
  });
});

test("where several statuses fit, the person chooses", async ({
  page,
  connect,
  request,
  baseURL,
}) => {
  const idInstance = await connect("600");
  await composeForTwo(page);
  const api = `${baseURL}/emulator/waInstance${idInstance}`;
  // Another program of the same instance, whose answer is lost like ours.
  await request
    .post(`${api}/sendVoiceStatus/token`, {
      data: { urlFile: "https://a.example/a.mp3", fileName: "demo-greeting.mp3" },
    })
    .catch(() => undefined);
  await send(page);
  await newestRecord(page)
    .getByRole("button", { name: /^Details/ })
    .click();
  await expect(newestRecord(page)).toContainText("GREEN-API knows several statuses");
  const choice = newestRecord(page).getByRole("button", { name: /^It is 3EB0/ });
  await expect(choice).toHaveCount(2);
  const idMessage = (await choice.first().getAttribute("aria-label"))?.replace("It is ", "") ?? "";
  await choice.first().click();
  await expect(newestRecord(page).getByText(idMessage).first()).toBeVisible();
  await expect(newestRecord(page)).not.toContainText("Unknown");
});

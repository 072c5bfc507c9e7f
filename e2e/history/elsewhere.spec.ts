import { expect, openDetails, records, test } from "../support/studio-test.ts";

/** The longest time until the journal is read by itself. */
const LONGEST_PAUSE_MS = 15 * 60_000;

test("statuses that were sent elsewhere appear once, and stay removed", async ({
  page,
  context,
  connect,
}) => {
  await page.clock.install();
  // The server's own instance has what other tests sent through it.
  await context.route("**/instances", (route) => route.fulfill({ json: [] }));
  await connect("811");
  await expect(page.getByText("Nothing sent yet.")).toBeVisible();
  let looks = 0;
  page.on("response", (response) => {
    if (response.url().includes("/getOutgoingStatuses")) looks += 1;
  });
  const lookAgain = async () => {
    const before = looks;
    const looksAfterPause = async () => {
      await page.clock.fastForward(LONGEST_PAUSE_MS);
      return looks;
    };
    await expect.poll(looksAfterPause).toBeGreaterThan(before);
  };

  await lookAgain();
  await expect(records(page)).toHaveCount(2);
  const [byPhone, byProgram] = [records(page).first(), records(page).last()];
  await expect(byProgram).toContainText("spring-sale.mp3");
  await expect(byPhone).toContainText("Viewed");

  await test.step("they are counted", async () => {
    await expect(byProgram).toContainText("3 of 3");
    await expect(byPhone).toContainText("16 of 24");
  });

  await test.step("they are not there twice, also in another tab", async () => {
    await lookAgain();
    await expect(records(page)).toHaveCount(2);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(records(other)).toHaveCount(2);
    await other.close();
  });

  await test.step("who saw them is known", async () => {
    await page.bringToFront();
    await openDetails(byProgram, "Viewers");
    await expect(byProgram.getByRole("table").getByRole("img", { name: "Viewed" })).toHaveCount(3);
    await expect(byProgram.getByRole("table")).toContainText(/\+\d+ \d+ \d+/);
  });

  await test.step("one is used as a draft, as far as the journal knows it", async () => {
    await byProgram.getByRole("button", { name: "Use spring-sale.mp3 again" }).click();
    await expect(page.getByLabel("File name")).toHaveValue("spring-sale.mp3");
    await expect(page.getByRole("radio", { name: "Selected people" })).toBeChecked();
    await expect(
      page.getByRole("list", { name: "Chosen recipients" }).getByRole("listitem"),
    ).toHaveCount(3);
  });

  await test.step("one is deleted from WhatsApp, and what was known of it stays", async () => {
    await openDetails(byPhone, "Viewers");
    await byPhone.getByRole("button", { name: "Delete from WhatsApp" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete from WhatsApp" }).click();
    await expect(byPhone).toContainText("16 of 24 had seen it");
    await expect(byPhone.getByRole("table")).toContainText("Viewed");
  });

  await test.step("one is removed, and does not come back by itself", async () => {
    await byProgram.getByRole("button", { name: "Remove from history" }).click();
    await expect(records(page)).toHaveCount(1);
    await page.reload();
    await lookAgain();
    await expect(records(page)).toHaveCount(1);
  });
});

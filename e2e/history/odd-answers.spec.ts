import {
  composeForTwo,
  expect,
  newestRecord,
  openDetails,
  records,
  send,
  switchTo,
  test,
} from "../support/studio-test.ts";

test("a queue that hides its only status, and statistics that come late, lose nothing", async ({
  page,
  connectAll,
}) => {
  await connectAll(["607", "809"]);
  const row = newestRecord(page);

  await test.step("a status that the queue does not show is on its way", async () => {
    await composeForTwo(page);
    await send(page);
    await expect(row).toContainText("in the queue, 23 h 59 min left");
    await expect(row).not.toContainText("still not published");
    await expect(row).toContainText("2 of 2 saw it");
    await expect(records(page)).toHaveCount(1);
  });

  await test.step("statistics that are refused are asked for again, later", async () => {
    await switchTo(page, "809");
    let refused = 0;
    page.on("response", (response) => {
      if (response.url().includes("/getStatusStatistic") && response.status() === 429) refused += 1;
    });
    await send(page);
    await expect(records(page)).toHaveCount(2);
    await expect(row).toContainText("2 of 2 saw it", { timeout: 30_000 });
    expect(refused).toBeGreaterThan(0);
  });

  await test.step("without a network everything that is known is there", async () => {
    await openDetails(row, "Request");
    await page.context().setOffline(true);
    await row.getByRole("tab", { name: "Viewers" }).click();
    await expect(row.getByRole("table").getByRole("img", { name: "Viewed" })).toHaveCount(2);
    await page.context().setOffline(false);
  });
});

import { expectAccessibleInBothThemes } from "../support/accessible.ts";
import { CANARY, composeForTwo, expect, send, switchTo, test } from "../support/studio-test.ts";
import { block, expectVerdict, openSetUp, reason, region } from "./set-up-test.ts";

test("one verdict says whether an instance is ready, with reasons, sources and acts", async ({
  page,
  connectAll,
}) => {
  await connectAll(["001", "802", "806", "702", "401", "713", "704", "466", "467"]);
  const tooSoon: string[] = [];
  page.on("response", (response) => {
    if (response.status() === 429) tooSoon.push(response.url());
  });

  await test.step("of a healthy one: ready, and a neutral fact is no warning", async () => {
    await openSetUp(page);
    await expectVerdict(page, "Ready for statuses");
    await expect(reason(page, "20 contacts have a name")).toContainText(/getContacts.*\d\d:\d\d/);
    await expect(reason(page, "The queue looks empty")).toContainText("issue 714");
    await expect(reason(page, "The kind of phone is not known")).toContainText("issue 1124");
    await expect(
      reason(page, "Authorized").getByRole("link", { name: "getStateInstance" }),
    ).toHaveAttribute("href", "https://green-api.com/en/docs/api/account/GetStateInstance/");
    await expect(region(page).getByRole("img", { name: "Caution" })).toHaveCount(0);
    await expect(block(page, "Contacts")).toContainText(/without a name\s*4/);
  });

  await test.step("Escape closes it, and the focus returns to its opener", async () => {
    await page.keyboard.press("Escape");
    await expect(region(page)).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Set-up", exact: true })).toBeFocused();
    await openSetUp(page);
  });

  await test.step("it has no fault of accessibility, and scrolls sideways on no phone", async () => {
    await expectAccessibleInBothThemes(page, region(page));
    await page.setViewportSize({ width: 360, height: 800 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  await test.step("of one without statistics: what to look at, and it is switched on there", async () => {
    await switchTo(page, "802");
    await expectVerdict(page, "Ready for statuses, with 1 caution");
    await reason(page, "Statistics are off").getByRole("button", { name: "Switch on…" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText(/restart/i);
    await dialog.getByRole("button", { name: "Switch on" }).click();
    await expect(reason(page, "Statistics are on")).toBeVisible();
    await expect(region(page).getByRole("heading", { level: 2 })).toBeFocused();
    await expectVerdict(page, "Not ready yet: wait a few minutes");
    await expectVerdict(page, "Ready for statuses");
  });

  await test.step("of others: their own reasons", async () => {
    await switchTo(page, "806");
    await expect(reason(page, "None of")).toContainText(/issue (792|1125)/);
    await switchTo(page, "702");
    await expectVerdict(page, /^Not ready for statuses\. WhatsApp restricts the account\.$/);
    await switchTo(page, "713");
    await expect(reason(page, "The phone is an iPhone")).toBeVisible();
    await switchTo(page, "704");
    await expectVerdict(page, "Not ready yet: wait a few minutes");
    await switchTo(page, "401");
    await expectVerdict(page, "Not ready for statuses. The token is wrong.");
    await region(page).getByRole("button", { name: "Refresh" }).click();
    await expect(block(page, "Settings")).toHaveCount(0);
    const change = reason(page, "The token is wrong").getByRole("button", {
      name: "Change the instance",
    });
    await change.click();
    await page.getByRole("dialog", { name: "Change Shop 401" }).getByText("Cancel").click();
    await expect(change).toBeFocused();
  });

  expect(tooSoon, "calls that came too soon").toEqual([]);

  await test.step("of one whose plan refused a send: until when", async () => {
    await switchTo(page, "466");
    await composeForTwo(page);
    await send(page);
    await expectVerdict(page, /^Cannot send until 1 \w+\.$/);
    await expect(reason(page, "The monthly quota is used up")).toContainText("100 of 100");
    await switchTo(page, "467");
    await send(page);
    await expectVerdict(page, /^Cannot send to others until 1 \w+\.$/);
  });

  await test.step("without a token: where to enter it", async () => {
    await page.evaluate(() => {
      const tokens = Object.keys(sessionStorage).filter((key) => key.startsWith("vss:token:"));
      for (const key of tokens) sessionStorage.removeItem(key);
    });
    await page.reload();
    await openSetUp(page);
    await expectVerdict(page, "Not ready for statuses. No token in this tab.");
    await region(page).getByRole("button", { name: "Enter the token" }).click();
    await expect(page.getByRole("dialog", { name: "Token for Shop 467" })).toBeVisible();
    await page.getByLabel("apiTokenInstance").fill(CANARY);
    await page.keyboard.press("Enter");
    await expect(region(page).getByRole("heading", { level: 2 })).toBeFocused();
    await expect(reason(page, "Authorized")).toBeVisible();
  });
});

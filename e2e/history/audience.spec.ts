import type { Page } from "@playwright/test";
import { historyFile, personAt } from "../support/seeded-history.ts";
import { expect, importHistory, test } from "../support/studio-test.ts";

const HOUR = 3_600_000;
const MANY = 10_000;

/**
 * Of five people the first sees everything, the second something and the third nothing; the fourth got a new
 * status only, and nobody knows anything of the fifth. Through another instance there is one with ten thousand.
 */
function history(now: number) {
  return historyFile([
    { fileName: "first.mp3", startedAt: now - 50 * HOUR, steps: ["read", "read", "delivered"] },
    { fileName: "second.mp3", startedAt: now - 30 * HOUR, steps: ["read", "sent", undefined] },
    {
      fileName: "new.mp3",
      startedAt: now - HOUR / 4,
      steps: ["read", "delivered", "sent", "delivered"],
    },
    { fileName: "silent.mp3", startedAt: now - 40 * HOUR, steps: Array(5).fill(undefined) },
    {
      fileName: "many.mp3",
      startedAt: now - 60 * 24 * HOUR,
      idInstance: "1101000002",
      instanceLabel: "Harbour cafe",
      steps: Array(MANY).fill("read"),
    },
  ]);
}

const chips = (page: Page) =>
  page.getByRole("list", { name: "Chosen recipients" }).getByRole("listitem");

test("who always, sometimes and never sees us becomes recipients or a list", async ({
  page,
  connect,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await connect();
  await page.getByText("Selected people").click();
  await page.getByLabel("Add recipients").fill("Anna Petrova +79120000002");
  await page.getByLabel("Add recipients").press("Enter");
  await expect(chips(page)).toHaveText([/^Anna Petrova/]);
  await importHistory(page, history(Date.now()));
  const open = () => page.getByRole("button", { name: "Audience" }).click();
  const audience = page.getByRole("dialog", { name: "Audience" });
  const people = audience.getByRole("list", { name: "People" }).getByRole("listitem");
  const choose = (group: string) => audience.getByText(group, { exact: true }).click();

  await test.step("each person is in one group, by statuses with statistics only", async () => {
    await open();
    await expect(audience).toContainText("4 people in 3 statuses with statistics");
    for (const [group, persons] of [
      [
        "All 4",
        [/\+7 912 000-00-00/, /\+7 912 000-00-01/, /\+7 912 000-00-02/, /\+7 912 000-00-03/],
      ],
      ["Always see 1", [/\+7 912 000-00-00.*saw 3 of 3/]],
      ["Sometimes 1", [/\+7 912 000-00-01.*saw 1 of 3/]],
      ["Never see 1", [/Anna Petrova.*saw 0 of 3/]],
      ["Too early 1", [/\+7 912 000-00-03.*saw 0 of 1/]],
    ] as const) {
      await choose(group);
      await expect(people).toHaveText([...persons]);
    }
  });

  await test.step("a group is taken into the draft, and undo brings the former recipients back", async () => {
    await choose("Always see 1");
    await audience.getByRole("button", { name: "Make 1 person the recipient" }).click();
    await expect(audience).toBeHidden();
    await expect(chips(page)).toHaveText(["+7 912 000-00-00"]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(chips(page)).toHaveText([/^Anna Petrova/]);
  });

  await test.step("people that were found are copied, and saved as a list", async () => {
    await open();
    await audience.getByLabel("Search by name or number").fill("912 000 00 0");
    await audience.getByRole("button", { name: "Copy numbers" }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe([0, 1, 2, 3].map((index) => `+${personAt(index).slice(0, 11)}`).join("\n"));
    await audience.getByLabel("Search by name or number").fill("anna");
    await audience.getByRole("button", { name: "Save as a list" }).click();
    await audience.getByLabel("List name").fill("Quiet ones");
    await page.keyboard.press("Enter");
    await expect(audience.getByText("Quiet ones: 1 recipient saved")).toBeVisible();
    await page.keyboard.press("p");
    await expect(audience.getByText("Anna")).toHaveCount(0);
    await expect(audience.getByText("Quiet ones")).toHaveCount(0);
    await page.keyboard.press("p");
  });

  await test.step("ten thousand people are found and scrolled through, and a few are drawn", async () => {
    await audience.getByLabel("Search by name or number").fill("");
    await audience.getByLabel("Period").selectOption("90 days");
    await audience.getByLabel("Instance", { exact: true }).selectOption("Harbour cafe");
    await audience.getByText("Always see 10,000").click();
    await audience.getByRole("group", { name: "People" }).focus();
    await page.keyboard.press("End");
    await expect(people.last()).toHaveAttribute("aria-posinset", String(MANY));
    await expect(people.last()).toBeInViewport();
    const nodes = await audience.evaluate((dialog) => dialog.querySelectorAll("*").length);
    expect(nodes).toBeLessThan(400);
    await audience.getByRole("button", { name: "Make 10,000 people the recipients" }).click();
    await expect(page.getByText("10,000 recipients").first()).toBeVisible();
  });

  await test.step("a period in which nothing is known about anybody says so", async () => {
    await open();
    await audience.getByLabel("Period").selectOption("From … to …");
    await audience.getByLabel("To", { exact: true }).fill("2020-01-01");
    await expect(audience.getByRole("status")).toHaveText(/No statistics for this period yet/);
  });
});

import type { Page } from "@playwright/test";
import { packViewers } from "../../src/voice-status/record/packed-viewers.ts";
import { expectAccessibleInBothThemes } from "../support/accessible.ts";
import { expect, newestRecord, openDetails, records, send, test } from "../support/studio-test.ts";

const record = newestRecord;
const viewers = (page: Page) => record(page).getByRole("table", { name: /^Who saw/ });
/** The row of a person; the first row has the titles of the columns. */
const viewer = (page: Page, name: string | RegExp) =>
  viewers(page).getByRole("row").filter({ hasText: name });
const group = (page: Page, label: RegExp) =>
  record(page).getByRole("group", { name: "Whom to show" }).getByText(label);
const chosen = (page: Page) =>
  page.getByRole("list", { name: "Chosen recipients" }).getByRole("listitem");

async function pasteTable(page: Page, rows: string[][]): Promise<void> {
  const table = rows.map((cells) => cells.join("\t")).join("\n");
  await page.getByLabel("Add recipients").focus();
  await page.evaluate((text) => navigator.clipboard.writeText(text), table);
  await page.keyboard.press("Control+V");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Add \d+ numbers/ })
    .click();
}

test("who saw a status is known by name, and those who did not are written to next", async ({
  page,
  context,
  connect,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await connect();
  await page.getByRole("button", { name: "Try the sample" }).click();
  await page.getByText("Selected people").click();
  // Nobody has the last number.
  await pasteTable(page, [
    ["Name", "Phone"],
    ["Anna", "+7 912 345-67-89"],
    ["Boris", "+44 20 7946 0958"],
    ["Chloe", "+7 912 001-00-00"],
  ]);
  await expect(chosen(page)).toHaveCount(3);
  await send(page);

  await test.step("each recipient has the last step and its time", async () => {
    await expect(record(page)).toContainText("2 of 3 saw it");
    await expect(record(page)).toContainText(/visible for 23 h 59 min/);
    await expect(
      record(page).getByRole("img", { name: "Viewed by 2, delivered to 2 of 3" }),
    ).toBeVisible();
    await openDetails(record(page), "Viewers");
    for (const name of ["Anna", "Boris"]) {
      await expect(viewer(page, name).getByRole("img", { name: "Viewed" })).toBeVisible();
      await expect(viewer(page, name).getByRole("time")).toHaveText(/^\d\d:\d\d$/);
    }
    await expect(viewer(page, "Chloe").getByRole("img", { name: "No data" })).toBeVisible();
  });

  await test.step("they are filtered and searched by name and number, and copied", async () => {
    await group(page, /^Viewed 2$/).click();
    await expect(viewer(page, "Chloe")).toHaveCount(0);
    // Whoever received it viewed it, and nobody else is left out: those groups would say the same.
    await expect(group(page, /^(Delivered|Not reached)/)).toHaveCount(0);
    await group(page, /^All 3$/).click();
    await record(page).getByRole("searchbox").fill("bor");
    await expect(viewers(page).getByRole("row")).toHaveCount(2);
    await record(page).getByRole("searchbox").fill("+7 912 345");
    await expect(viewer(page, "Anna")).toBeVisible();
    await record(page).getByRole("button", { name: "Copy 1 number" }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe("+79123456789");
    await record(page).getByRole("searchbox").fill("");
  });

  await test.step("they break no rule, and are reached by keyboard", async () => {
    await expectAccessibleInBothThemes(page, record(page));
    await record(page).getByRole("tab", { name: "Viewers" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(record(page).getByRole("tab", { name: "Request" })).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Tab");
    await expect(record(page).getByRole("radio", { name: /^All/ })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(viewers(page)).toBeFocused();
  });

  await test.step("the status is made ready for those who did not see it, until it is undone", async () => {
    await page.getByLabel("File name").fill("another.mp3");
    await record(page).getByRole("button", { name: "Send again to the 1 recipient who" }).click();
    await expect(chosen(page)).toHaveText([/^Chloe/]);
    await expect(page.getByLabel("File name")).toHaveValue("demo-greeting.mp3");
    await expect(page.getByText("those who didn't view demo-greeting.mp3")).toBeVisible();
    await expect(page.getByLabel("Link to the audio")).not.toBeFocused();
    await page.getByRole("button", { name: "Undo: Filled from demo-greeting.mp3" }).click();
    await expect(chosen(page)).toHaveCount(3);
    await expect(page.getByLabel("File name")).toHaveValue("another.mp3");
  });

  await test.step("or become a list", async () => {
    await record(page).getByRole("button", { name: "Save them as a list" }).click();
    await expect(record(page)).toContainText(
      /Saved as “Not viewed: .*demo-greeting.mp3”: 1 recipient/,
    );
    await record(page).getByRole("button", { name: "Undo" }).click();
    await expect(record(page)).toContainText("List not saved");
    await record(page).getByRole("button", { name: "Save them as a list" }).click();
    await page.getByRole("button", { name: "Lists" }).click();
    await expect(page.getByRole("dialog")).toContainText(/Not viewed: .*1 recipient/);
    await page.keyboard.press("Escape");
  });

  await test.step("names are masked for an audience", async () => {
    await page.keyboard.press("p");
    await expect(viewer(page, "Anna")).toHaveCount(0);
    await expect(viewer(page, "A••••")).toBeVisible();
    await page.keyboard.press("p");
  });

  await test.step("the audio plays from its link, which is not loaded before", async () => {
    const media: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "media") media.push(request.url());
    });
    await record(page).getByRole("tab", { name: "Request" }).click();
    await expect(record(page)).toContainText("The audio loads only when you play it.");
    expect(media).toEqual([]);
    await record(page).getByRole("button", { name: "Play the audio" }).click();
    await expect(record(page)).toContainText("/ 0:08");
    await record(page).getByRole("button", { name: "Pause" }).click();
  });

  await test.step("everything is kept when the draft forgets the people and the status is deleted", async () => {
    await record(page).getByRole("button", { name: "Delete from WhatsApp" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete from WhatsApp" }).click();
    await expect(record(page)).toContainText("2 of 3 had seen it");
    await page.getByRole("button", { name: "Start over" }).click();
    await expect(page.getByText(/^Draft saved/)).toBeVisible();
    await page.reload();
    await page.getByRole("searchbox", { name: "Search file" }).fill("anna");
    await openDetails(record(page), "Viewers");
    await expect(viewer(page, "Anna").getByRole("img", { name: "Viewed" })).toBeVisible();
    await expect(record(page)).toContainText("Deleted from WhatsApp. Shown: what was known");
  });
});

test("odd statistics: a hidden number, the same person twice, a stranger, and ten thousand people", async ({
  page,
  connectAll,
}) => {
  const [idInstance = ""] = await connectAll(["808"]);

  await test.step("a stranger is shown apart, and hidden numbers are matched through the contacts", async () => {
    await page.getByRole("button", { name: "Try the sample" }).click();
    await page.getByText("Selected people").click();
    await page.getByLabel("Add recipients").fill("+44 7700 900101, +44 7700 900102");
    await page.getByLabel("Add recipients").press("Enter");
    await send(page);
    await expect(record(page)).toContainText("saw it");
    await openDetails(record(page), "Viewers");
    await expect(viewers(page)).toContainText("hidden number · not in the list");
    await record(page).getByRole("button", { name: "Show names from the contacts" }).click();
    await expect(viewer(page, "Amelia").getByRole("img", { name: "Viewed" })).toHaveCount(1);
    await expect(viewer(page, "Oliver Stone")).toHaveCount(1);
    await expect(viewers(page)).toContainText("Not in the recipient list: 1");
    await expect(viewer(page, "199999999999999@lid")).toContainText(
      "hidden number · not in the list",
    );

    // Two recipients and the stranger: the row and the steps count the recipients.
    await expect(group(page, /^Viewed 3$/)).toBeVisible();
    await expect(record(page)).toContainText("2 of 2 saw it");
    const steps = page.getByRole("list", { name: "Progress of the status" });
    await expect(steps.getByRole("listitem").last()).toContainText("Viewed2");
  });

  await test.step("of ten thousand people only those in sight are in the page", async () => {
    const people = Array.from({ length: 10_000 }, (_, index) => `${79120000001 + index}`);
    const id = "01ZZZZZZZZZZZZZZZZZZZZZZZZ";
    await page.evaluate(
      ([stored, list, packed]) => {
        localStorage.setItem(`vss:recipients:${stored.id}`, list);
        localStorage.setItem(`vss:record:${stored.id}`, JSON.stringify(stored));
        localStorage.setItem(`vss:viewers:${stored.id}`, packed);
      },
      [
        {
          version: 1,
          id,
          idInstance,
          instanceLabel: "Shop 808",
          startedAt: Date.now(),
          request: { urlFile: "https://files.example/many.mp3", fileName: "many.mp3" },
          recipientList: id,
          recipientCount: people.length,
          state: "deleted",
          idMessage: "3EB0AAAAAAAAAAAAAAAA",
          viewers: { sent: 10_000, delivered: 5_000, read: 5_000 },
        },
        people.join(" "),
        packViewers(
          people.map((number, index) => ({
            chatId: `${number}@c.us`,
            step: index % 2 === 0 ? ("read" as const) : ("sent" as const),
            at: Date.now() - index * 1000,
          })),
        ),
      ] as const,
    );
    // Somebody named the stranger once; the name is kept as long as the status they saw.
    await page.evaluate(() =>
      localStorage.setItem(
        "vss:names",
        '[["199999999999999@lid","Zara"],["79990000000@c.us","Ivan"]]',
      ),
    );
    await page.reload();
    await expect(record(page)).toContainText("many.mp3");
    await openDetails(records(page).nth(1), "Viewers");
    await expect(records(page).nth(1).getByRole("table")).toContainText("Zara");
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem("vss:names")))
      .not.toContain("Ivan");
    const before = await countNodes(page);
    const work = await page.evaluate(async () => {
      const button = document.querySelector<HTMLElement>('[aria-label="Details of many.mp3"]');
      const begin = performance.now();
      button?.click();
      while (!document.querySelector('[aria-rowcount="10001"]')) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return performance.now() - begin;
    });
    test.info().annotations.push({ type: "10,000 viewers opened", description: `${work} ms` });
    await expect(group(page, /^Viewed 5,000$/)).toBeVisible();
    expect((await countNodes(page)) - before).toBeLessThan(500);

    await viewers(page).evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await expect(viewer(page, /\+7 912 001-00-00/)).toBeVisible();
    expect((await countNodes(page)) - before).toBeLessThan(500);
  });
});

function countNodes(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll("*").length);
}

import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/studio-test.ts";

const chips = (page: Page) =>
  page.getByRole("list", { name: "Chosen recipients" }).getByRole("listitem");
const dialog = (page: Page) => page.getByRole("dialog", { name: "Lists" });

async function choose(page: Page, numbers: string): Promise<void> {
  await page.getByText("Selected people").click();
  await page.getByLabel("Add recipients").fill(numbers);
  await page.getByLabel("Add recipients").press("Enter");
}

async function openLists(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lists" }).click();
  await expect(dialog(page)).toBeVisible();
}

async function save(page: Page, name: string): Promise<void> {
  await page.getByLabel("List name").fill(name);
  await page.getByLabel("List name").press("Enter");
  await expect(page.getByText(`${name} saved`)).toBeVisible();
}

test("recipients are saved under a name, and used instead of others or in addition", async ({
  page,
  connect,
}) => {
  await connect();
  await choose(page, "+79120000001, +79120000002, not a number");
  await openLists(page);
  await save(page, "Regular guests");
  await page.reload();

  await page.getByRole("button", { name: "Clear list" }).click();
  await choose(page, "+79120000002, +79120000003");
  await openLists(page);
  await page.getByRole("button", { name: "Add to current recipients: Regular guests" }).click();
  await expect(chips(page)).toHaveText([
    "+7 912 000-00-02",
    "+7 912 000-00-03",
    "+7 912 000-00-01",
  ]);
  await expect(page.getByText("Regular guests: 1 added").last()).toBeVisible();

  await openLists(page);
  await page
    .getByRole("button", { name: "Replace current recipients with Regular guests" })
    .click();
  await expect(chips(page)).toHaveText(["+7 912 000-00-01", "+7 912 000-00-02"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(chips(page)).toHaveCount(3);
  await expect(page.getByRole("button", { name: "Contacts" })).toBeFocused();
});

test("lists are renamed, replaced and deleted by keyboard, with undo, in every tab", async ({
  page,
  connect,
  context,
}) => {
  await connect();

  await test.step("another tab sees a saved list, and a broken one does no harm", async () => {
    await choose(page, "+79120000001");
    await page.evaluate(() => {
      localStorage.setItem("vss:list:01BROKEN", '{"name":"x","list":"<b>"}');
    });
    await openLists(page);
    await expect(page.getByText("No lists yet.")).toBeVisible();

    const other = await context.newPage();
    await other.goto("/");
    await other.getByRole("button", { name: "Lists" }).click();
    await expect(other.getByText("No lists yet.")).toBeVisible();
    await page.bringToFront();
    await save(page, "From the first tab");
    await expect(
      other.getByRole("listitem").filter({ hasText: "From the first tab" }),
    ).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem("vss:list:01BROKEN"))).not.toBeNull();
    await other.close();
    await dialog(page).getByRole("button", { name: "Delete From the first tab" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Start over" }).click();
  });

  await choose(page, "+79120000001, +79120000002");
  await openLists(page);
  await save(page, "VIP");
  await save(page, "Guests");

  await page.getByRole("button", { name: "Rename Guests" }).press("Enter");
  const field = page.getByLabel("New name");
  await expect(field).toBeFocused();
  await page.keyboard.type("vip");
  await expect(page.getByText("Another list has this name.")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(field).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Rename Guests" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Friends");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Rename Friends" })).toBeFocused();
  await dialog(page).getByRole("button", { name: "Undo" }).press("Enter");
  await expect(dialog(page).getByRole("listitem")).toContainText(["Guests", "VIP"]);

  await page.getByRole("button", { name: "Delete VIP" }).press("Enter");
  await expect(dialog(page).getByRole("listitem")).toHaveCount(1);
  await expect(dialog(page).getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByRole("listitem")).toHaveCount(2);

  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Lists" })).toBeFocused();
  await choose(page, "+79120000003");
  await openLists(page);
  await page.getByLabel("List name").fill("vip");
  await expect(page.getByText("Saving replaces the list “VIP”.")).toBeVisible();
  await page.getByRole("button", { name: "Replace", exact: true }).click();
  await expect(dialog(page).getByRole("listitem")).toContainText(["2 recipients", "3 recipients"]);
  await dialog(page).getByRole("button", { name: "Undo" }).click();
  await expect(dialog(page).getByRole("listitem")).toContainText(["2 recipients", "2 recipients"]);

  await test.step("a browser without room says so, and nothing is lost", async () => {
    await page.keyboard.press("Escape");
    await page.evaluate(() => {
      let size = 4_000_000;
      for (let key = 0; size > 0; key += 1) {
        try {
          localStorage.setItem(`filler:${key}`, "x".repeat(size));
        } catch {
          size = Math.floor(size / 2);
        }
      }
    });
    await openLists(page);
    await page.getByLabel("List name").fill("Too much");
    await page.getByRole("button", { name: "Save 3 recipients" }).click();
    await expect(page.getByText(/^Not saved: this browser is out of space/)).toBeVisible();
    await expect(page.getByLabel("List name")).toHaveValue("Too much");
    await expect(dialog(page).getByRole("listitem")).toHaveCount(2);
  });
});

test("a list is exported as CSV with the known names, and may have a name in any script", async ({
  page,
  connect,
}) => {
  await connect();
  await page.getByText("Selected people").click();
  await page.getByRole("button", { name: "Contacts" }).click();
  await page.getByRole("checkbox", { name: /^Amelia/ }).check();
  await page.getByRole("button", { name: "Select 1 contact" }).click();
  await openLists(page);
  await save(page, "Only Amelia");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export Only Amelia as CSV" }).click();
  expect((await download).suggestedFilename()).toBe("recipients-only-amelia.csv");
  const text = await readFile(await (await download).path(), "utf8");
  expect(text).toBe("\uFEFFNumber,Name\r\n447700900101@c.us,Amelia\r\n");

  await test.step("in presentation mode the file is asked about", async () => {
    let downloads = 0;
    page.on("download", () => (downloads += 1));
    await page.keyboard.press("p");
    const exportList = dialog(page).getByRole("button", { name: /^Export .+ as CSV$/ });
    await exportList.click();
    const question = page.getByRole("dialog", { name: "Save real names and numbers?" });
    await question.getByRole("button", { name: "Cancel" }).click();
    await expect(exportList).toBeFocused();
    expect(downloads).toBe(0);
    await exportList.click();
    const saved = page.waitForEvent("download");
    await question.getByRole("button", { name: "Save the file" }).click();
    expect(await readFile(await (await saved).path(), "utf8")).toBe(text);
    await expect(exportList).toBeFocused();
    await page.keyboard.press("p");
  });

  await test.step("a name written from right to left stays in its place", async () => {
    await page.getByRole("button", { name: "Delete Only Amelia" }).click();
    await page.getByLabel("List name").fill("\u202Eضيوف 2026\u2066");
    await page.getByRole("button", { name: "Save 1 recipient" }).click();
    const name = dialog(page).getByRole("listitem").locator("bdi");
    await expect(name).toHaveText("ضيوف 2026");
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByLabel("List name").fill("W".repeat(80));
    await page.getByRole("button", { name: "Save 1 recipient" }).click();
    await expect(name).toHaveText(["W".repeat(60), "ضيوف 2026"]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await dialog(page).evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
  });
});

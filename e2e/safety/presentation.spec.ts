import type { Page } from "@playwright/test";
import {
  composeForTwo,
  expect,
  newestRecord,
  openDetails,
  send,
  test,
} from "../support/studio-test.ts";

/** Everything that an audience can see: text, tooltips, and the content of fields that are not covered. */
function seen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const titles = [...document.querySelectorAll("[title]")].map((element) =>
      element.getAttribute("title"),
    );
    const fields = [...document.querySelectorAll("input")]
      .filter(
        (field) => getComputedStyle(field).getPropertyValue("-webkit-text-security") === "none",
      )
      .filter((field) => field.type !== "radio")
      .map((field) => field.value);
    return [document.body.textContent, ...titles, ...fields].join("\n");
  });
}

test("one key masks numbers, ids and names everywhere, and shows them again", async ({
  page,
  connect,
}) => {
  const idInstance = await connect();
  await composeForTwo(page);
  const sample = await page.getByLabel("Link to the audio").inputValue();
  await page.getByLabel("Link to the audio").fill(`${sample}?of=${idInstance}`);
  await page.getByLabel("File name").fill("79123456789.mp3");
  await page.getByLabel("Add recipients").fill("no number 55512345678");
  await page.getByLabel("Add recipients").press("Enter");
  await send(page);
  await expect(newestRecord(page)).toContainText("3EB0");
  await openDetails(newestRecord(page));
  await expect(newestRecord(page).getByRole("group", { name: "Request" })).toBeVisible();
  await page.getByRole("searchbox").fill("79123456789");
  await page.getByRole("heading", { level: 1 }).click();

  const secrets = [
    "79123456789",
    "345-67-89",
    "442079460958",
    "55512345678",
    idInstance,
    "Test shop",
  ];
  for (const secret of secrets.filter((text) => text !== "345-67-89")) {
    expect(await seen(page)).toContain(secret);
  }

  await page.keyboard.press("p");
  const mark = page
    .getByRole("banner")
    .getByRole("button", { name: "Names and numbers are hidden" });
  await expect(mark).toHaveAttribute("aria-pressed", "true");
  for (const tab of ["JSON", "cURL", "JavaScript", "Python", "Java"]) {
    await page.getByRole("tab", { name: tab, exact: true }).click();
    for (const secret of secrets) expect(await seen(page)).not.toContain(secret);
  }
  await page.getByRole("button", { name: /^Instance:/ }).click();
  await expect(page.getByText("Your instances")).toBeVisible();
  for (const secret of secrets) expect(await seen(page)).not.toContain(secret);
  await page.keyboard.press("Escape");

  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(newestRecord(page)).toContainText("3EB0");
  for (const secret of secrets) expect(await seen(page)).not.toContain(secret);

  await mark.click();
  await expect(page.getByRole("banner")).toContainText("Test shop");
  await expect(mark).toBeHidden();
});

test("the key works on checkboxes, types a letter in fields, and can be turned off", async ({
  page,
  connect,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await connect();

  await test.step("it works on a checkbox, and masks earlier messages", async () => {
    await page.getByText("Selected people").click();
    await page.getByLabel("Add recipients").fill("+79120000001, +79120000002");
    await page.getByLabel("Add recipients").press("Enter");
    await page.getByRole("button", { name: "Lists" }).click();
    await page.getByLabel("List name").fill("Regular guests");
    await page.getByLabel("List name").press("Enter");
    await expect(page.getByRole("dialog").getByText("Regular guests saved")).toBeVisible();
    await page.getByRole("button", { name: "Rename Regular guests" }).focus();
    await page.keyboard.press("p");
    expect(await seen(page)).not.toContain("Regular guests");
    await page.keyboard.press("p");

    await page
      .getByRole("button", { name: "Replace current recipients with Regular guests" })
      .click();
    expect(await seen(page)).toContain("Regular guests: 2 recipients");
    await page.getByRole("button", { name: "Contacts" }).click();
    const contact = page.getByRole("checkbox", { name: /^Amelia/ });
    await contact.focus();
    await page.keyboard.press("p");
    await expect(page.getByText("Amelia")).toHaveCount(0);
    for (const secret of ["Regular guests", "Amelia", "Test shop"]) {
      expect(await seen(page)).not.toContain(secret);
    }
    await page.keyboard.press("p");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Start over" }).click();
  });

  await test.step("masked values are sent unchanged", async () => {
    await composeForTwo(page);
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("p");
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("79123456789@c.us");
    const request = page.waitForRequest(/sendVoiceStatus/);
    await send(page);
    expect((await request).postDataJSON().participants).toEqual([
      "79123456789@c.us",
      "442079460958@c.us",
    ]);
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("p");
  });

  const mark = page
    .getByRole("banner")
    .getByRole("button", { name: "Names and numbers are hidden" });
  await page.getByLabel("File name").fill("");
  await page.getByLabel("File name").press("p");
  await expect(page.getByLabel("File name")).toHaveValue("p");
  await expect(mark).toBeHidden();

  await test.step("the letter counts, on any keyboard layout", async () => {
    const press = (key: string, code: string) =>
      page.evaluate((init) => document.body.dispatchEvent(new KeyboardEvent("keydown", init)), {
        key,
        code,
        bubbles: true,
      });
    // On a Dvorak keyboard this key is L, and P is elsewhere; on a Russian keyboard it is З.
    await press("l", "KeyP");
    await expect(mark).toBeHidden();
    await press("p", "KeyR");
    await expect(mark).toBeVisible();
    await press("з", "KeyP");
    await expect(mark).toBeHidden();
  });

  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("?");
  await page.getByLabel("Single-key shortcuts: P, B, C and ?").uncheck();
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("p");
  await expect(mark).toBeHidden();
});

test("announcements are masked as on the screen, also earlier ones", async ({ page, connect }) => {
  const idInstance = await connect();
  await composeForTwo(page);
  await page.evaluate(() => {
    const region = document.querySelector('[role="status"][aria-live]');
    const announced: string[] = [];
    Object.assign(window, { announced });
    new MutationObserver(() => announced.push(region?.textContent ?? "")).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  const all: string[] = [];
  const hears = async (text: string) => {
    let since = "";
    const listen = async () => {
      const announced = await page.evaluate(() =>
        (window as unknown as { announced: string[] }).announced.splice(0).join("\n"),
      );
      all.push(announced);
      since += announced;
      return since;
    };
    await expect.poll(listen).toContain(text);
  };

  const templates = page.getByRole("button", { name: "Templates" });
  const inTemplates = async (name: string | RegExp) => {
    await templates.click();
    await page.getByRole("button", { name }).click();
  };
  const save = async (title: string, name: string) => {
    const dialog = page.getByRole("dialog", { name: title });
    await dialog.getByLabel("Name").fill(name);
    await dialog.getByLabel("Name").press("Enter");
    await expect(dialog).toBeHidden();
  };

  await inTemplates("Save the draft as a template");
  await save("Save as a template", "Margarita");
  await hears("Margarita");
  await page.evaluate(() => {
    localStorage.setItem("vss:presenting", "1");
    window.dispatchEvent(new StorageEvent("storage", { key: "vss:presenting" }));
  });
  await hears("M••••");
  all.length = 0;

  await inTemplates("Save the draft as a template");
  await save("Save as a template", "Quentin");
  await hears("Q••••");
  await inTemplates(/^Rename Q/);
  await save("Rename the template", "Xavier");
  await hears("X••••");
  await inTemplates(/^Apply X/);
  await hears("X••••");
  await inTemplates(/^Delete X/);
  await hears("X••••");
  await page
    .getByRole("dialog", { name: "Templates" })
    .getByRole("button", { name: "Undo" })
    .click();
  await hears("X••••");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Lists" }).click();
  await page.getByLabel("List name").fill("Barnaby");
  await page.getByLabel("List name").press("Enter");
  await page.getByRole("button", { name: /^Replace current recipients with B/ }).click();
  await hears("B••••");

  await page.getByRole("button", { name: /^Remove \+?7/ }).click();
  await hears("•");

  await page.getByRole("button", { name: /^Instance:/ }).click();
  await page.getByRole("button", { name: /^Forget T/ }).click();
  await hears("T••••");

  const left = await page.evaluate(() => document.body.innerHTML);
  const announced = all.join("\n");
  for (const secret of [
    "Margarita",
    "Quentin",
    "Xavier",
    "Barnaby",
    "Test shop",
    "79123456789",
    idInstance,
  ]) {
    expect(announced).not.toContain(secret);
    expect(left.replace(/value="[^"]*"/g, ""), secret).not.toContain(secret);
  }
});

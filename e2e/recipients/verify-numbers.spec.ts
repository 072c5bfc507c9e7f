import type { Page } from "@playwright/test";
import { expect, switchTo, test } from "../support/studio-test.ts";

const chips = (page: Page) =>
  page.getByRole("list", { name: "Chosen recipients" }).getByRole("listitem");
const dialog = (page: Page) => page.getByRole("dialog", { name: "Check numbers" });

/** Records every number that is checked. */
function watchChecks(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/checkWhatsapp")) asked.push(request.postDataJSON().chatId);
  });
  return asked;
}

async function choose(page: Page, numbers: string[]): Promise<void> {
  await page.getByText("Selected people").click();
  await page.getByLabel("Add recipients").fill(numbers.join(","));
  await page.getByLabel("Add recipients").press("Enter");
}

async function openCheck(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Check numbers" }).click();
  await expect(dialog(page)).toBeVisible();
}

test("numbers are checked on request, each once, and those without WhatsApp removed", async ({
  page,
  connect,
}) => {
  const asked = watchChecks(page);
  await connect();

  await test.step("the tools offer only what makes sense", async () => {
    const tools = page.getByRole("group", { name: "Ways to choose recipients" });
    await expect(tools.getByRole("button")).toHaveText(["Everyone except…"]);
    await page.getByText("Selected people").click();
    await expect(tools.getByRole("button")).toHaveText(["Contacts", "Lists", "Check numbers"]);
    await expect(tools.getByRole("button", { name: "Check numbers" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });

  await choose(page, ["+7 912 000-00-01", "+79120010000", "+7 912 000-00-02"]);
  await openCheck(page);
  await expect(dialog(page)).toContainText("100 on the Developer plan");
  expect(asked).toEqual([]);

  await page.getByRole("button", { name: "Check 3 numbers" }).press("Enter");
  await expect(dialog(page).getByRole("progressbar", { name: "Numbers checked" })).toBeVisible();
  await expect(dialog(page).getByText("2 have WhatsApp")).toBeVisible();
  await expect(dialog(page).getByText("1 has no WhatsApp")).toBeVisible();
  await expect(dialog(page)).toContainText("+7 912 001-00-00");
  expect(asked).toEqual(["79120000001@c.us", "79120010000@c.us", "79120000002@c.us"]);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");

  // Known numbers are not checked again.
  await page.keyboard.press("Escape");
  await choose(page, ["+7 912 000-00-03"]);
  await openCheck(page);
  await expect(dialog(page)).toContainText("3 were already checked in this tab");
  await page.getByRole("button", { name: "Continue with 1 number" }).click();
  await expect(dialog(page).getByText("3 have WhatsApp")).toBeVisible();
  expect(asked).toHaveLength(4);

  await page.getByRole("button", { name: "Remove the 1 without WhatsApp" }).click();
  await expect(chips(page)).toHaveText([
    "+7 912 000-00-01",
    "+7 912 000-00-02",
    "+7 912 000-00-03",
  ]);
  await expect(page.getByRole("button", { name: "Check numbers" })).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(chips(page)).toHaveCount(4);

  await test.step("it can be stopped, by a button or by closing, and continued", async () => {
    await page.getByRole("button", { name: "Start over" }).click();
    asked.length = 0;
    const many = Array.from({ length: 150 }, (_, index) => `${79120001001 + index}`);
    await choose(page, many);
    await openCheck(page);
    await expect(dialog(page)).toContainText("More than the 100 a month on the Developer plan.");
    await expect(dialog(page)).toContainText("Takes about 2 minutes.");
    await page.emulateMedia({ colorScheme: "dark" });
    await page.getByRole("button", { name: "Check 150 numbers" }).click();
    const bar = dialog(page).getByRole("progressbar", { name: "Numbers checked" });
    await expect(bar.locator("div")).toHaveCSS("background-color", "rgb(60, 203, 146)");
    await expect.poll(() => asked.length).toBeGreaterThan(1);
    await page.getByRole("button", { name: "Stop" }).press("Enter");
    const goOn = page.getByRole("button", { name: /^Continue with 14\d numbers$/ });
    await expect(goOn).toBeFocused();
    const before = asked.length;

    await goOn.press("Enter");
    await expect.poll(() => asked.length).toBeGreaterThan(before);
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeHidden();
    await openCheck(page);
    const left = 150 - asked.length;
    await expect(page.getByRole("button", { name: `Continue with ${left} numbers` })).toBeVisible();
    expect(new Set(asked).size).toBe(asked.length);
  });
});

test("a refusal stops the check or makes it wait, and says what to do", async ({
  page,
  connectAll,
}) => {
  const asked = watchChecks(page);
  await connectAll(["700", "429", "466"]);
  const alert = dialog(page).getByRole("alert");
  await choose(page, ["+7 912 000-00-01", "+7 912 000-00-02"]);

  await test.step("an instance that is not authorized checks nothing", async () => {
    await openCheck(page);
    await page.getByRole("button", { name: "Check 2 numbers" }).click();
    await expect(alert).toContainText("Link the phone in Instance set-up, then try again.");
    await expect(page.getByRole("button", { name: "Check 2 numbers" })).toBeFocused();
    await page.keyboard.press("Escape");
  });

  await test.step("after too many requests it pauses, and continues by itself", async () => {
    asked.length = 0;
    await switchTo(page, "429");
    await openCheck(page);
    await page.getByRole("button", { name: "Check 2 numbers" }).click();
    await expect(dialog(page)).toContainText("Too many requests: paused for a few seconds");
    await expect(dialog(page).getByText("2 have WhatsApp")).toBeVisible();
    expect(asked).toEqual(["79120000001@c.us", "79120000002@c.us", "79120000002@c.us"]);
    await page.keyboard.press("Escape");
  });

  await test.step("it stops at the limit of the tariff, and keeps its results", async () => {
    asked.length = 0;
    await switchTo(page, "466");
    await page.getByRole("button", { name: "Start over" }).click();
    await choose(
      page,
      [1, 2, 3, 4, 5].map((end) => `+7912000001${end}`),
    );
    await openCheck(page);
    await page.getByRole("button", { name: "Check 5 numbers" }).click();
    await expect(alert).toContainText("The plan's quota is used up");
    await expect(alert).toContainText("Used 100 of 100.");
    await expect(dialog(page)).toContainText("Results so far are kept.");
    await expect(dialog(page).getByText("3 have WhatsApp")).toBeVisible();
    await expect(dialog(page).getByText("2 not checked yet")).toBeVisible();
    expect(asked).toHaveLength(4);
    await expect(page.getByRole("button", { name: "Continue with 2 numbers" })).toBeFocused();
  });
});

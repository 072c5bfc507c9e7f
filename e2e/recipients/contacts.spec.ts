import type { Page } from "@playwright/test";
import { CANARY, expect, switchTo, test } from "../support/studio-test.ts";

const chips = (page: Page) =>
  page.getByRole("list", { name: "Chosen recipients" }).getByRole("listitem");

async function openContacts(page: Page): Promise<void> {
  await page.getByText("Selected people").click();
  await page.getByRole("button", { name: "Contacts", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Contacts", exact: true })).toBeVisible();
}

async function closeContacts(page: Page): Promise<void> {
  // The first Escape would only clear the search.
  await page.getByLabel("Search by name or number").fill("");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Contacts", exact: true })).toBeHidden();
}

test("contacts are loaded once when their dialog opens, and chosen or left out by keyboard", async ({
  page,
  connect,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/getContacts")) asked.push(request.url());
  });
  const idInstance = await connect();
  await page.getByText("Selected people").click();
  await page.getByLabel("Add recipients").fill("79123456789");
  await page.getByLabel("Add recipients").press("Enter");
  expect(asked).toEqual([]);

  await page.getByRole("button", { name: "Contacts", exact: true }).press("Enter");
  const search = page.getByLabel("Search by name or number");
  await expect(search).toBeFocused();
  await page.keyboard.type("елк");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("checkbox", { name: "All 1 found" })).toBeFocused();
  await page.keyboard.press("Space");
  await search.fill("+44 7700");
  await expect(page.getByRole("checkbox", { name: "All 4 found" })).toBeVisible();
  await page.getByRole("checkbox", { name: /^Amelia/ }).focus();
  await page.keyboard.press("End");
  await expect(page.getByRole("checkbox", { name: /^Priya N\./ })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Space");
  await page.keyboard.press("Home");
  await expect(page.getByRole("checkbox", { name: /^Amelia/ })).toBeFocused();
  await page.getByRole("button", { name: "Select 2 contacts" }).press("Enter");

  await expect(page.getByRole("button", { name: "Contacts", exact: true })).toBeFocused();
  await expect(chips(page)).toHaveText(["+7 912 345-67-89", /^Ёлка, цветы/, /^Oliver Stone/]);
  await expect(page.getByRole("form").getByText("3 recipients", { exact: true })).toBeVisible();

  // The ticks match the chips: unticking one in the reopened dialog removes it.
  await page.getByRole("button", { name: "Contacts", exact: true }).click();
  await page.getByRole("button", { name: "2 selected" }).click();
  await page.getByRole("checkbox", { name: /^Ёлка/ }).uncheck();
  await expect(page.getByRole("checkbox", { name: /^Ёлка/ })).toBeVisible();
  await page.getByRole("button", { name: "Select 1 contact" }).click();
  await expect(chips(page)).toHaveText(["+7 912 345-67-89", /^Oliver Stone/]);

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(chips(page)).toHaveText(["+7 912 345-67-89", /^Ёлка, цветы/, /^Oliver Stone/]);
  await expect(page.getByRole("button", { name: "Contacts", exact: true })).toBeFocused();
  expect(asked).toHaveLength(1);
  expect(asked.join()).not.toContain(CANARY);

  await test.step("numbers that the phone has not saved are marked", async () => {
    await openContacts(page);
    await page.getByLabel("Search by name or number").fill("priya");
    const row = page.getByRole("listitem").filter({ hasText: "Priya N." });
    await expect(row).toContainText("not saved");
    await expect(page.getByText(/^Not saved: the phone has no name/)).toBeVisible();
    await closeContacts(page);
  });

  await test.step("everyone except a few becomes a plain list, and undo restores everyone", async () => {
    await page.getByText("Everyone", { exact: true }).click();
    await page.getByRole("button", { name: "Everyone except…" }).click();
    await expect(page.getByText("The list is fixed now")).toBeVisible();
    await page.getByRole("checkbox", { name: /^Noah/ }).check();
    await page.getByRole("checkbox", { name: "Include 4 unsaved contacts" }).check();
    await page.getByRole("button", { name: "Select 23 other contacts" }).click();

    await expect(page.getByText("23 recipients: everyone except 1")).toHaveCount(2);
    await expect(chips(page)).toHaveCount(23);
    await expect(chips(page).filter({ hasText: "Noah" })).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("radio", { name: "Everyone" })).toBeChecked();
    await expect(page.getByRole("button", { name: "Everyone except…" })).toBeFocused();
  });

  await test.step("on a phone the dialog's buttons stay in sight, and a search moves nothing", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole("button", { name: "Everyone except…" }).click();
    const act = page.getByRole("button", { name: /^Select 2\d other contacts$/ });
    await expect(act).toBeInViewport({ ratio: 1 });
    const box = () => page.getByRole("dialog", { name: "Contacts", exact: true }).boundingBox();
    const before = await box();
    await page.getByLabel("Search by name or number").fill("nobody at all");
    await expect(page.getByText("Nobody found")).toBeVisible();
    expect(await box()).toEqual(before);
    await expect(act).toBeInViewport({ ratio: 1 });
    await closeContacts(page);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step("without a token nothing is loaded", async () => {
    await page.evaluate((id) => sessionStorage.removeItem(`vss:token:${id}`), idInstance);
    await page.reload();
    await openContacts(page);
    await expect(
      page.getByText("Enter the instance's token in the instance menu first"),
    ).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Contacts", exact: true })).toBeFocused();
  });
});

test("unusual answers about contacts are explained", async ({ page, connectAll }) => {
  const answers = [
    { ending: "804", what: "an empty answer", look: lookAtEmptyAnswer },
    { ending: "700", what: "a refusal", look: lookAtRefusal },
    { ending: "806", what: "contacts without names", look: lookAtNameless },
    { ending: "807", what: "hidden names and numbers", look: lookAtHidden },
  ];
  const [idInstance] = await connectAll(["001", "805", ...answers.map(({ ending }) => ending)]);

  await test.step("a query that came too early is repeated automatically", async () => {
    await page.getByText("Selected people").click();
    await expect(page.getByLabel("Add recipients")).toBeVisible();
    // Another program asks right before, however slow the machine is.
    const ask = () => page.request.get(`/emulator/waInstance${idInstance}/getContacts/anyToken`);
    await page.route("**/getContacts", (route) => ask().then(() => route.continue()), { times: 1 });
    const early = page.waitForResponse(/getContacts$/);
    await page.getByRole("button", { name: "Contacts", exact: true }).click();
    expect((await early).status()).toBe(429);
    await expect(page.getByRole("checkbox", { name: "All 24" })).toBeVisible();
    await page.keyboard.press("Escape");
  });

  for (const { ending, what, look } of answers) {
    await test.step(what, async () => {
      await switchTo(page, ending);
      await page.getByRole("button", { name: "Contacts", exact: true }).click();
      await expect(page.getByRole("dialog", { name: "Contacts", exact: true })).toBeVisible();
      await look(page);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toBeHidden();
    });
  }

  await test.step("ten thousand contacts are searched and chosen, and only a few are drawn, with the number of the others", async () => {
    await switchTo(page, "805");
    await page.getByText("Everyone", { exact: true }).click();
    await page.getByRole("button", { name: "Everyone except…" }).click();
    await expect(page.getByRole("checkbox", { name: "All 9,000" })).toBeVisible();
    await expect(page.getByText("8,900 more: search to see them")).toBeVisible();
    await expect(page.getByText("only the first 1,024 contacts get a status")).toBeVisible();
    const nodes = await page
      .getByRole("dialog", { name: "Contacts", exact: true })
      .evaluate((dialog) => dialog.querySelectorAll("*").length);
    expect(nodes).toBeLessThan(800);

    await page.getByLabel("Search by name or number").fill("charlotte 1");
    await page.getByRole("checkbox", { name: /^All \d+ found$/ }).check();
    await page.getByLabel("Search by name or number").fill("");
    await page.getByRole("button", { name: /^Select 8,\d+ other contacts$/ }).click();
    await expect(page.getByText(/^8,\d+ recipients: everyone except \d+$/).first()).toBeVisible();
    await expect(chips(page)).toHaveCount(41);
  });
});

/** An empty answer is not an error, and can be repeated. */
async function lookAtEmptyAnswer(page: Page) {
  await expect(page.getByText("GREEN-API has no contacts of this instance yet.")).toBeVisible();
  const again = page.waitForResponse(/getContacts$/);
  await page.getByRole("button", { name: "Refresh" }).click();
  await again;
  await expect(page.getByRole("button", { name: "Refresh" })).toBeVisible();
}

/** A refusal says what to do, and the query can be repeated. */
async function lookAtRefusal(page: Page) {
  const alert = page.getByRole("dialog").getByRole("alert");
  await expect(alert).toContainText("The instance is not authorized");
  await expect(alert).toContainText("Link the phone in Instance set-up, then try again.");
  const again = page.waitForResponse(
    (response) => response.url().endsWith("/getContacts") && response.status() === 400,
  );
  await page.getByRole("button", { name: "Refresh" }).click();
  await again;
  await expect(alert).toContainText("The instance is not authorized");
}

/** Contacts without names are told apart by number. */
async function lookAtNameless(page: Page) {
  await expect(page.getByText("GREEN-API sent no names")).toBeVisible();
  await expect(page.getByText("not saved", { exact: true })).toHaveCount(0);
  await page.getByLabel("Search by name or number").fill("07700 900101");
  await page.getByRole("checkbox", { name: /\+44 7700 900101/ }).check();
  await page.getByRole("button", { name: "Select 1 contact" }).click();
  await expect(chips(page)).toHaveText(["+44 7700 900101"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(chips(page)).toHaveCount(0);
}

/** The page says that names are hidden, and calls nobody not saved. */
async function lookAtHidden(page: Page) {
  await expect(page.getByText("enableLidMode is on")).toBeVisible();
  await expect(page.getByText("not saved", { exact: true })).toHaveCount(0);
  await expect(page.getByRole("checkbox", { name: "All 24" })).toBeVisible();
  await page.getByLabel("Search by name or number").fill("120100900774477");
  await page.getByRole("checkbox", { name: /@lid/ }).check();
  await page.getByRole("button", { name: "Select 1 contact" }).click();
  await expect(chips(page)).toHaveText([/^\d{15}@lid$/]);
  const checks = page.getByRole("region", { name: "Before it goes out" });
  await expect(checks.getByText("saved contact")).toHaveCount(0);
}

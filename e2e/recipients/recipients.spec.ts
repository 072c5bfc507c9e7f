import type { Page } from "@playwright/test";
import { expect, test } from "../support/studio-test.ts";
import { expectAccessibleInBothThemes } from "../support/accessible.ts";

test.beforeEach(async ({ page, connect, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await connect();
  await page.getByText("Selected people").click();
});

const field = (page: Page) => page.getByLabel("Add recipients");
const mending = (page: Page) => page.getByRole("region", { name: "Recipients to fix" });
const chips = (page: Page) =>
  page.getByRole("list", { name: "Chosen recipients" }).getByRole("button", { name: /^Fix/ });
const message = (page: Page) => page.getByRole("status").filter({ hasText: /\d/ });

async function paste(page: Page, text: string) {
  await field(page).focus();
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("Control+V");
}

async function add(page: Page, text: string) {
  await field(page).fill(text);
  await field(page).press("Enter");
}

function column(count: number, write = (index: number) => `7912${index}`): string {
  return Array.from({ length: count }, (_, index) => write(1_000_000 + index)).join("\n");
}

/** Empties the form, and chooses the recipients again. */
async function startAgain(page: Page) {
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByText("Selected people").click();
  await expect(chips(page)).toHaveCount(0);
  await expect(mending(page)).toBeHidden();
}

test("a paste of any size becomes chips at once", async ({ page }) => {
  await test.step("ten thousand numbers give one message, and few elements are drawn", async () => {
    await page.getByText("0 recipients").waitFor();
    const repeated = column(30);
    const bad = column(20, (index) => `no ${index}`);
    await paste(page, `${column(9_950)}\n${repeated}\n${bad}`);
    await expect(message(page)).toHaveText(
      "9,950 added, 30 duplicates skipped, 20 to fix. 9,950 recipients",
    );
    await expect(page.getByText("9,910 more")).toBeVisible();
    await expect(chips(page)).toHaveCount(40);
    await expect(chips(page).last()).toHaveText("+7 912 100-99-49");
    await page.getByRole("button", { name: "Show all 9,950 recipients" }).waitFor();
    await page.getByLabel("Country of these numbers").waitFor();
    // Without the head: what it has in it are the parts that were loaded.
    expect(await page.locator("body *").count()).toBeLessThanOrEqual(685);

    // A number typed after them appears beside the field.
    await add(page, "+44 20 7946 0958");
    await expect(chips(page).last()).toHaveText("+44 20 7946 0958");
  });

  await test.step("duplicates are counted, and bad numbers wait to be fixed", async () => {
    await startAgain(page);
    await paste(
      page,
      "+7 (912) 345-67-89\n79123456789@c.us\n12345678901234@lid\n8 800 доб. 12\n120363000000@g.us",
    );
    await expect(message(page)).toHaveText("2 added, 1 duplicate skipped, 2 to fix. 2 recipients");
    await expect(mending(page)).toContainText("2 to fix");
    await expect(page.getByLabel("Fix 8 800 доб. 12")).toHaveAccessibleDescription(
      "Has an extension: WhatsApp numbers have none",
    );
    await expect(page.getByLabel("Fix 120363000000@g.us")).toHaveAccessibleDescription(
      "A group: statuses go to people only",
    );

    await page.getByRole("button", { name: "Undo" }).click();
    await expect(message(page)).toHaveText("0 recipients");
    await expect(mending(page)).toBeHidden();
  });

  await test.step("a doubtful number is accepted and marked, also among ten thousand", async () => {
    await startAgain(page);
    await add(page, "+7 111 111-11-11");
    await expect(
      page.getByRole("button", { name: /^Fix \+7 1111111111\. Unlikely/ }),
    ).toBeVisible();
    await expect(page.getByRole("form").getByText("1 recipient", { exact: true })).toBeVisible();
    await paste(
      page,
      column(10_000, (index) => `+7912${index}`),
    );
    const checks = page.getByRole("region", { name: "Before it goes out" });
    await expect(checks).toContainText("1 number looks unlikely");
    await expect(checks).toContainText("+71111111111");
    await expect(chips(page).first()).toContainText("+7 1111111111");
    await expect(chips(page)).toHaveCount(40);
  });

  await test.step("hostile pastes take no time", async () => {
    await startAgain(page);
    const texts = ["9-9-9-".repeat(170_000), " ".repeat(100_000), "@".repeat(1_000_000)];
    await add(page, "+79123456789");
    for (const text of texts) {
      await paste(page, text);
      await expect(chips(page)).toHaveCount(1);
    }
    await expect(mending(page)).toContainText("2 to fix");
  });
});

test("entries that need a look are fixed in place, or together with others of their kind", async ({
  page,
}) => {
  await test.step("in place, by keyboard alone", async () => {
    await add(page, "+79120000001, 123, +79120000002, 12345, 678");
    await page.getByLabel("Fix 123", { exact: true }).focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("+79120000009");
    await page.keyboard.press("Enter");
    await expect(chips(page).nth(1)).toHaveText("+7 912 000-00-09");
    await expect(page.getByLabel("Fix 12345")).toBeFocused();

    await page.keyboard.type("6");
    await page.keyboard.press("Escape");
    await expect(page.getByLabel("Fix 12345")).toHaveValue("12345");
    await page.keyboard.press("ArrowDown");
    await expect(page.getByLabel("Fix 678")).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("Fix 678")).toBeFocused();

    await page.keyboard.press("Control+A");
    await page.keyboard.type("+79120000003");
    await page.keyboard.press("Enter");
    await expect(field(page)).toBeFocused();
    await expect(page.getByRole("form").getByText("4 recipients", { exact: true })).toBeVisible();
    await expect(mending(page)).toBeHidden();
  });

  await test.step("all of one kind at once", async () => {
    await startAgain(page);
    const lines = [
      "Ann +1 202 555 0102 ext 5",
      "+1 202 555 0103 x6",
      "+44 20 7946 0958/59",
      "7,91234E+10",
      "7,9E+10",
      "8 912 000-00-01",
      "8 912 000-00-02",
    ];
    await paste(page, lines.join("\n"));
    await expect(mending(page)).toContainText("7 to fix");
    const kinds = mending(page).getByLabel("Show problems of one kind");
    await kinds.selectOption("Extension · 2");
    await expect(mending(page).getByRole("listitem")).toHaveCount(2);
    await mending(page).getByRole("button", { name: "Remove 2 extensions" }).click();
    await expect(message(page)).toHaveText("2 fixed. 2 recipients");

    // So few need no filter.
    await expect(kinds).toBeHidden();
    await mending(page).getByRole("button", { name: "Separate the numbers" }).click();
    await expect(chips(page)).toHaveText([
      "Ann+1 202 555 0102",
      "+1 202 555 0103",
      "+44 20 7946 0958",
      "+44 20 7946 0959",
    ]);

    await expect(page.getByLabel("Fix 7,9E+10")).toHaveAccessibleDescription(/Rounded by the/);
    await mending(page).getByRole("button", { name: "Remove 7,9E+10" }).click();
    await mending(page).getByRole("button", { name: "Remove 7,91234E+10" }).click();

    const readAs = mending(page).getByLabel("Country of these numbers");
    await readAs.hover();
    await readAs.selectOption({ label: "Russia +7" });
    await expect(mending(page)).toBeHidden();
    await expect(chips(page)).toHaveCount(6);
    await expect(page.getByLabel("Country of numbers without a code")).toHaveValue("GB");
  });

  await test.step("many are shown a few at a time, and removed all at once", async () => {
    await startAgain(page);
    await paste(page, `${column(30)}\n${column(12, (index) => `no ${index}`)}`);
    await expect(message(page)).toHaveText("30 added, 12 to fix. 30 recipients");
    await expect(mending(page).getByRole("listitem")).toHaveCount(5);
    await mending(page).getByRole("button", { name: "Next ones" }).click();
    await expect(mending(page)).toContainText("6–10 of 12");
    await page.getByRole("button", { name: "Remove all of these" }).click();
    await expect(field(page)).toBeFocused();
    await expect(message(page)).toHaveText("12 removed. 30 recipients");
    await page.getByRole("button", { name: "Undo: 12 removed" }).click();
    await expect(mending(page)).toContainText("12 to fix");
  });

  await test.step("removing all of them leaves none to fix, and an undo belongs to the last act", async () => {
    await page.getByRole("button", { name: "Clear list", exact: true }).click();
    await expect(message(page)).toHaveText("42 removed. 0 recipients");
    await expect(mending(page)).toBeHidden();
    await add(page, "+7 912 345-67-89");
    await expect(page.getByRole("button", { name: /^Undo/ })).toBeHidden();
    await page.getByRole("button", { name: /^Remove \+7 912/ }).click();
    await expect(chips(page)).toHaveCount(0);
    await expect(page.getByRole("button", { name: /^Undo/ })).toBeHidden();
    await paste(page, column(30));
    await page.getByRole("button", { name: "Undo: 30 added" }).click();
    await expect(chips(page)).toHaveCount(0);
    await paste(page, column(30));
  });

  await test.step("the list is accessible in light and dark, and fits 360 px", async () => {
    await add(page, "+7 111 111-11-11");
    await expect(page.getByRole("form").getByText("31 recipients", { exact: true })).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test("chips are edited by keyboard, and a send stops at an entry that is not a number", async ({
  page,
}) => {
  await test.step("a chip is changed in the field, and counts until that is done", async () => {
    await add(page, "+44 20 7946 0958");
    await chips(page).click();
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue("+44 20 7946 0958");
    await expect(page.getByRole("form").getByText("1 recipient", { exact: true })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(field(page)).toHaveValue("");
    await expect(chips(page)).toHaveText(["+44 20 7946 0958"]);
    await chips(page).click();
    await add(page, "+44 20 7946 0959");
    await expect(chips(page)).toHaveText(["+44 20 7946 0959"]);
    await startAgain(page);
  });

  await test.step("arrow keys, Backspace and Delete work on chips, and the focus is never lost", async () => {
    await add(page, "+79120000001,+79120000002,+79120000003");
    await expect(chips(page)).toHaveCount(3);
    await page.keyboard.press("ArrowLeft");
    await expect(page.getByRole("button", { name: "Fix +7 912 000-00-03" })).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Delete");
    await expect(page.getByRole("button", { name: "Fix +7 912 000-00-03" })).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(field(page)).toBeFocused();
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    await expect(field(page)).toBeFocused();
    await expect(page.getByRole("form").getByText("1 recipient", { exact: true })).toBeVisible();
  });

  await test.step("a send stops if the typed text is not a number", async () => {
    await startAgain(page);
    await page.getByRole("button", { name: "Try the sample" }).click();
    await add(page, "79123456789");
    await field(page).fill("no number");
    await field(page).press("Control+Enter");
    await expect(page.getByLabel("Fix no number")).toBeVisible();
    await expect(page.getByRole("region", { name: "History" })).toContainText("Nothing sent yet.");
  });
});

test("numbers are read and shown in the form of their country", async ({ page }) => {
  await add(page, "020 7946 0958; 8 912 345-67-89; 0033 6 12 34 56 78");
  await expect(chips(page)).toHaveText(["+44 20 7946 0958", "+33 6 12 34 56 78"]);
  await expect(page.getByLabel("Fix 8 912 345-67-89")).toBeVisible();

  // Choosing another country reads the bad numbers again.
  await page.getByLabel("Country of numbers without a code").hover();
  await page.getByLabel("Country of numbers without a code").selectOption({ label: "Russia +7" });
  await expect(chips(page)).toHaveText([
    "+44 20 7946 0958",
    "+7 912 345-67-89",
    "+33 6 12 34 56 78",
  ]);
  await expect(message(page)).toHaveText("1 fixed. 3 recipients");
  await expect(page.getByRole("group", { name: "Request" })).toContainText("79123456789@c.us");

  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Country of numbers without a code")).toHaveValue("RU");
  await expect(chips(page).nth(1)).toHaveText("+7 912 345-67-89");
});

test("a table is shown with its columns, corrected, and then added", async ({ page }) => {
  const file = [
    "Имя;Город;Телефон;Второй",
    "Анна;Омск;8 912 000-00-01 / +7 912 000-00-02;8 3812 00-00-01",
    "Борис;Тверь;моб. 8-912-000-00-03 (после шести);",
    "Вера;Омск;;",
    "Глеб;Омск;8 912 О00-00-04;",
    "Зоя;Омск;+7 912 000-00-03;",
  ].join("\n");
  await page.getByLabel("Country of numbers without a code").hover();
  await page.getByLabel("Country of numbers without a code").selectOption("RU");
  const transfer = await page.evaluateHandle((csv) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([csv], "contacts.csv", { type: "text/csv" }));
    return dropped;
  }, file);
  await field(page).dispatchEvent("drop", { dataTransfer: transfer });
  const dialog = page.getByRole("dialog", { name: "Add numbers from a table" });
  await expect(dialog).toContainText("1 row has no number there.");
  await expect(dialog.getByLabel("What to take from “Имя”")).toHaveValue("name");
  await expect(dialog.getByLabel("What to take from “Город”")).toHaveValue("none");
  await expect(dialog.getByLabel("What to take from “Телефон”")).toHaveValue("number");
  await expectAccessibleInBothThemes(page, dialog);
  await dialog.getByRole("heading").click();
  await page.keyboard.press("p");
  for (const secret of ["Анна", "Омск", "000-00-01"]) {
    await expect(dialog).not.toContainText(secret);
  }
  await page.keyboard.press("p");
  await expect(dialog).toContainText("Анна");

  // A column that is not recognised by its header is used if the person chooses it.
  await dialog.getByLabel("What to take from “Второй”").selectOption("Numbers");
  // What cannot be sent is marked and not counted.
  await expect(dialog.getByRole("row").filter({ hasText: "Глеб" })).toContainText("О00");
  await expect(dialog.getByRole("img", { name: "to fix" })).toHaveCount(1);
  await expect(dialog).toContainText("1 number has to be fixed");
  await expect(dialog).toContainText("1 duplicate is skipped");
  await dialog.getByRole("button", { name: "Add 4 numbers" }).click();
  await expect(message(page)).toHaveText(
    "4 added, 1 duplicate skipped, 1 to fix, 1 line without a number skipped. Зоя has the number of Борис. 4 recipients",
  );
  await expect(chips(page)).toHaveText([/^Анна/, /^Анна/, /^Анна/, "Борис+7 912 000-00-03"]);
  await expect(mending(page)).toContainText("Глеб: The letter O in place of a zero");
  await expect(mending(page).getByRole("button", { name: "Write a zero for O" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(chips(page)).toHaveCount(0);

  await paste(page, file);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(chips(page)).toHaveCount(0);
  await expect(page.getByText("The table was not added").first()).toBeVisible();

  // Names are deleted when nothing contains their numbers.
  const names = () => page.evaluate(() => localStorage.getItem("vss:names"));
  expect(await names()).toContain("Анна");
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await page.reload();
  await expect.poll(names).toBeNull();
});

/** Drops a file outside of any field. */
async function dropOnPage(page: Page, text: string, name: string, type: string) {
  const init = await page.evaluateHandle(
    (file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([file.text], file.name, { type: file.type }));
      return { dataTransfer, bubbles: true, cancelable: true };
    },
    { text, name, type },
  );
  await page.evaluate((drop) => document.body.dispatchEvent(new DragEvent("drop", drop)), init);
}

test("a list dropped on the page chooses its recipients, and undo restores everyone", async ({
  page,
}) => {
  await test.step("a spreadsheet file gets advice", async () => {
    const transfer = await page.evaluateHandle(() => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(["PK\0"], "contacts.xlsx", { type: "application/zip" }));
      return dropped;
    });
    await field(page).dispatchEvent("drop", { dataTransfer: transfer });
    await expect(page.getByText("Save the table as CSV").first()).toBeVisible();
  });

  await page.getByText("Everyone", { exact: true }).click();

  await test.step("a spreadsheet changes nothing, and is explained", async () => {
    await dropOnPage(page, "PK\0", "contacts.xlsx", "application/zip");
    const recipients = page.getByRole("region", { name: "Recipients", exact: true });
    await expect(recipients).toContainText("Save the table as CSV");
    await expect(page.getByLabel("Everyone", { exact: true })).toBeChecked();
  });

  const numbers = column(3, (index) => `+7 912 ${index}`);
  await dropOnPage(page, numbers, "numbers.csv", "");
  await expect(page.getByLabel("Selected people")).toBeChecked();
  await expect(message(page)).toHaveText("3 added. 3 recipients");
  await expect(chips(page)).toHaveCount(3);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(page.getByLabel("Everyone", { exact: true })).toBeChecked();
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await page.getByText("Selected people").click();
  await expect(chips(page)).toHaveCount(0);

  await dropOnPage(page, "+44 20 7946 0958\n", "one.txt", "text/plain");
  await expect(chips(page)).toHaveText(["+44 20 7946 0958"]);
});

test("while the numbering plans are loading nothing is lost, and a send waits", async ({
  page,
}) => {
  /** Holds the numbering plans back until they are released. */
  const holdBack = async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route("**/phone-number-*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    return letGo;
  };

  await test.step("nothing typed is lost, doubled or put out of order", async () => {
    const letGo = await holdBack();
    await add(page, "020 7946 0958");
    await expect(page.getByText("Reading the numbers…")).toBeVisible();
    await add(page, "+7 912 345-67-89");
    await field(page).fill("+33 6 12 34 56 78");
    await page.getByRole("heading", { level: 1 }).click();
    letGo();
    await expect(chips(page)).toHaveText([
      "+44 20 7946 0958",
      "+7 912 345-67-89",
      "+33 6 12 34 56 78",
    ]);
  });

  await test.step("a send waits for typed text, and stops if it needs a look", async () => {
    await startAgain(page);
    await page.getByRole("button", { name: "Try the sample" }).click();
    await add(page, "+44 20 7946 0958");
    await expect(chips(page)).toHaveCount(1);
    await expect(page.getByText(/^Draft saved/)).toBeVisible();
    const letGo = await holdBack();
    const history = page.getByRole("region", { name: "History" });
    await field(page).fill("8 912 345-67-89");
    await field(page).press("Control+Enter");
    await expect(page.getByText("Reading the numbers…")).toBeVisible();
    letGo();
    await expect(page.getByLabel("Fix 8 912 345-67-89")).toBeVisible();
    await expect(history).toContainText("Nothing sent yet.");

    await page.getByLabel("Fix 8 912 345-67-89").fill("+7 912 345-67-89");
    await page.getByLabel("Fix 8 912 345-67-89").press("Control+Enter");
    await expect(history.getByRole("listitem").first()).toContainText("2 recipients");
  });

  await test.step("if they cannot be loaded, numbers are read by their form", async () => {
    await startAgain(page);
    await expect(page.getByText(/^Draft saved/)).toBeVisible();
    await page.route("**/phone-number-*.js", (route) => route.abort());
    await page.reload();
    await page.getByText("Selected people").click();
    await add(page, "+79123456789");
    await expect(chips(page)).toHaveText(["+79123456789"]);
  });
});

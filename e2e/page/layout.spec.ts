import type { Locator } from "@playwright/test";
import { numbers } from "../../src/i18n/ru/numbers.ts";
import { recipientTools } from "../../src/i18n/ru/recipient-tools.ts";
import { records as recordTexts } from "../../src/i18n/ru/records.ts";
import { sentStatus } from "../../src/i18n/ru/sent-status.ts";
import { ru } from "../../src/i18n/ru.ts";
import { openPageMenu } from "../support/page-menu.ts";
import { historyFile } from "../support/seeded-history.ts";
import {
  composeForTwo,
  expect,
  importHistory,
  inMotion,
  newestRecord,
  records,
  send,
  test,
} from "../support/studio-test.ts";

test.use(inMotion);

const longName = `${"очень-длинное-имя-файла-".repeat(8)}.mp3`;

test.describe("in Russian", () => {
  test.use({ locale: "ru-RU" });

  test("with long words the page does not scroll sideways, at any width", async ({
    page,
    connect,
  }) => {
    const widthIs = async (width: number) => {
      await page.setViewportSize({ width, height: 800 });
      // What is still moving may be wider for a moment.
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBe(width);
    };
    const widths = [320, 360, 768, 1100, 1440, 2560];
    await connect();
    await page.getByRole("button", { name: ru.compose.useSample }).click();
    await page.getByLabel(ru.compose.fileName).fill(longName);
    await page.getByText(ru.compose.onlyThese).click();
    const recipients = page.getByLabel(numbers.addRecipient);
    await recipients.fill(`79123456789,${"x".repeat(300)}`);
    await recipients.press("Enter");
    // A send before the list is read would stop if an entry needs a look.
    await expect(page.getByText(numbers.counter(1), { exact: true }).first()).toBeVisible();
    for (const width of widths) {
      await widthIs(width);
      // What does not fit into a button is cut at both of its edges.
      const sendButton = page.getByRole("button", { name: ru.send.action });
      expect(await sendButton.evaluate((cut) => cut.scrollWidth - cut.clientWidth)).toBe(0);
      const tools = page.getByRole("group", { name: recipientTools.label });
      expect(await rowsIn(tools), `at ${width} px`).toBe(1);
    }
    await page.getByRole("button", { name: ru.send.action }).click();
    await expect(page.getByText("3EB0").first()).toBeVisible();
    const actions = page
      .getByRole("main")
      .getByRole("button", { name: sentStatus.whoSawIt })
      .locator("..");
    await expect(actions).toBeVisible();
    for (const width of widths) {
      await widthIs(width);
      expect(await rowsIn(actions), `at ${width} px`).toBe(1);
      await expectWhole(page.getByLabel(recordTexts.filter, { exact: true }));
    }

    await test.step("at 2560 px the history is beside form and phone, and the page is that wide", async () => {
      const history = page.getByRole("region", { name: ru.history.title });
      const [main, beside] = await placesOf(page.getByRole("main"), history);
      expect(beside.x).toBeGreaterThan(main.x + main.width);
      expect(beside.y).toBe(main.y);
      expect(beside.x + beside.width - main.x).toBeGreaterThan(2560 * 0.9);
    });

    await test.step("an open menu stays in sight when the window changes or is zoomed", async () => {
      await openPageMenu(page);
      const menu = page.getByRole("dialog", { name: ru.page.menu });
      for (const width of [360, 720, 2560, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await expect(menu).toBeInViewport({ ratio: 1 });
      }
      await page.keyboard.press("Escape");
    });
  });
});

test("what is below the recipients stays in its place while their list is loaded and the first are added", async ({
  page,
  connect,
}) => {
  await connect();
  const tops = () =>
    page.getByRole("button", { name: "Contacts" }).evaluate((button) => {
      const seen = [button.getBoundingClientRect().top + window.scrollY];
      const look = () => {
        seen.push(button.getBoundingClientRect().top + window.scrollY);
        requestAnimationFrame(look);
      };
      look();
      Object.assign(window, { seen });
    });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.reload();
    await page.getByText("Everyone", { exact: true }).click();
    await page.getByText("Selected people").click();
    await tops();
    await page.getByLabel("Add recipients").fill("+7 912 345-67-89");
    await page.getByLabel("Add recipients").press("Enter");
    await expect(page.getByRole("button", { name: "Remove +7 912 345-67-89" })).toBeVisible();
    const seen = await page.evaluate(() => Reflect.get(window, "seen") as number[]);
    expect([...new Set(seen)], `at ${width} px`).toHaveLength(1);
    await page.getByRole("button", { name: "Remove +7 912 345-67-89" }).click();
  }
});

test("the details of a record use both columns, and each name is on the line of its value", async ({
  page,
  connect,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await connect();

  await test.step("on a phone Send stays at the bottom edge while the form is on screen", async () => {
    const button = page.getByRole("button", { name: "Send status" });
    await expect(button).toBeInViewport({ ratio: 1 });
    await page.getByRole("heading", { name: "History" }).scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(page.getByRole("heading", { name: "History" })).toBeInViewport();
  });

  await page.setViewportSize({ width: 768, height: 1000 });
  await composeForTwo(page);
  await send(page);
  const record = newestRecord(page);
  await record.getByRole("button", { name: "Details" }).click();
  const play = record.getByRole("button", { name: "Play the audio" });
  const name = record.getByText("idMessage", { exact: true });

  await test.step("both columns begin at the same height", async () => {
    const [button, label] = await placesOf(play, name);
    expect(button.x).toBeGreaterThan(768 / 2 - 20);
    expect(Math.abs(button.y - label.y)).toBeLessThan(60);
  });

  await test.step("each name is on the line of its value", async () => {
    const [label, value] = await placesOf(name, record.locator("dd bdi").last());
    expect(Math.abs(value.y + value.height / 2 - label.y - label.height / 2)).toBeLessThan(3);
  });
});

test("with the system's colours, swatches, the dot and every place are kept", async ({
  page,
  connect,
}) => {
  await connect();
  await composeForTwo(page);
  // Seen by all: nothing of it changes by itself between the two looks.
  await importHistory(
    page,
    historyFile([{ fileName: "seen.mp3", startedAt: Date.now(), steps: ["read"] }]),
  );
  await expect(records(page)).toHaveCount(1);
  const places = () =>
    page
      .getByRole("button")
      .evaluateAll((buttons) =>
        buttons.map((button) => JSON.stringify(button.getBoundingClientRect())),
      );
  const before = await places();
  await page.emulateMedia({ forcedColors: "active" });
  expect(await places()).toEqual(before);
  expect(await backgroundsIn(page.getByTitle("#792138"))).toContain("rgb(121, 33, 56)");
  const instance = page.getByRole("banner").getByRole("button").first();
  expect(await backgroundsIn(instance)).toContain("rgb(11, 122, 83)");
});

test("the row of a record keeps its height while its status moves on", async ({ page }) => {
  await page.goto("/");
  const startedAt = Date.now();
  const told = { accepted: [], sent: ["sent"], delivered: ["delivered"], read: ["read"] } as const;
  const statuses = Object.entries(told).map(([state, [step]]) => ({
    fileName: `${state}.mp3`,
    startedAt,
    state: state as keyof typeof told,
    steps: [step, step],
  }));
  await importHistory(page, historyFile(statuses));
  await expect(records(page)).toHaveCount(4);
  for (const width of [360, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 1000 });
    const heights = await records(page).evaluateAll((rows) =>
      rows.map((row) => row.getBoundingClientRect().height),
    );
    expect(new Set(heights).size, `at ${width} px`).toBe(1);
  }
});

/** How many rows the children of an element take. */
function rowsIn(element: Locator): Promise<number> {
  return element.evaluate(
    ({ children }) => new Set([...children].map((child) => child.getBoundingClientRect().top)).size,
  );
}

/** A select has room for all of the choice that it shows. */
async function expectWhole(select: Locator): Promise<void> {
  const missing = await select.evaluate((shown: HTMLSelectElement) => {
    const whole = shown.cloneNode() as HTMLSelectElement;
    whole.append(...[...shown.selectedOptions].map((option) => option.cloneNode(true)));
    whole.style.maxWidth = "none";
    whole.style.position = "absolute";
    shown.after(whole);
    const { width } = whole.getBoundingClientRect();
    whole.remove();
    return width - shown.getBoundingClientRect().width;
  });
  expect(missing).toBeLessThanOrEqual(0);
}

/** The background colours of what is in an element. */
function backgroundsIn(element: Locator): Promise<string[]> {
  return element.evaluate(({ children }) =>
    [...children].map((child) => getComputedStyle(child).backgroundColor),
  );
}

/** Where two parts of the page are in one moment: the page may change between two questions. */
async function placesOf(one: Locator, other: Locator): Promise<[DOMRect, DOMRect]> {
  const second = await other.elementHandle();
  return one.evaluate(
    (first, last) => [
      first.getBoundingClientRect().toJSON(),
      last?.getBoundingClientRect().toJSON(),
    ],
    second,
  );
}

import type { Page } from "@playwright/test";
import { expectAccessibleInBothThemes } from "../support/accessible.ts";
import { historyFile } from "../support/seeded-history.ts";
import { watchMotion } from "../support/motion.ts";
import { openPageMenu } from "../support/page-menu.ts";
import {
  composeForTwo,
  expect,
  importHistory,
  newestRecord,
  openDetails,
  records,
  send,
  switchTo,
  test,
} from "../support/studio-test.ts";

const escape = (page: Page) => page.keyboard.press("Escape");
const startOver = (page: Page) => page.getByRole("button", { name: "Start over" }).click();
const addRecipients = async (page: Page, numbers: string) => {
  await page.getByLabel("Add recipients").fill(numbers);
  await page.getByLabel("Add recipients").press("Enter");
};

/** A state of the page, reached from the one before it. */
interface State {
  name: string;
  reach: (page: Page) => Promise<void>;
  /** A dialog or menu opens above a page that was looked at before. */
  isAbovePage?: true;
}

const form: State[] = [
  { name: "empty", reach: async () => {} },
  {
    name: "errors",
    reach: async (page) => {
      await page.getByText("Selected people").click();
      await send(page);
      await expect(page.getByText("Add the audio: a link, a file or your voice.")).toBeVisible();
    },
  },
  {
    name: "near white",
    reach: async (page) => {
      await startOver(page);
      await page.getByLabel("Colour as #RRGGBB").fill("#FFFFFF");
      await page.getByLabel("File name").fill("voice.ogg");
      await expect(page.getByText("White text will be hard to see")).toBeVisible();
    },
  },
  {
    name: "filled",
    reach: async (page) => {
      await startOver(page);
      await composeForTwo(page);
      await addRecipients(page, "8 800 доб. 12");
      await expect(page.getByText("0:08 · MP3")).toBeVisible();
    },
  },
];

const menusAndDialogs: State[] = [
  {
    name: "shortcuts",
    isAbovePage: true,
    reach: async (page) => {
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
    },
  },
  {
    name: "instance menu",
    isAbovePage: true,
    reach: async (page) => {
      await escape(page);
      await page.getByRole("button", { name: /^Instance:/ }).click();
      await page.getByText("Failing on purpose").click();
    },
  },
  {
    name: "instance dialog",
    isAbovePage: true,
    reach: async (page) => {
      await page.getByRole("button", { name: "Add an instance" }).click();
      await page.getByRole("button", { name: "Connect" }).click();
      await expect(page.getByText("idInstance has 10 to 12 digits.")).toBeVisible();
    },
  },
  {
    name: "colour picker",
    isAbovePage: true,
    reach: async (page) => {
      await escape(page);
      await page.getByRole("button", { name: "Choose any colour" }).click();
      await expect(page.getByRole("slider", { name: "Color" })).toBeVisible();
    },
  },
  {
    name: "confirmation for everyone",
    isAbovePage: true,
    reach: async (page) => {
      await escape(page);
      await page.getByRole("button", { name: "Try the sample" }).click();
      await send(page);
      await expect(page.getByRole("dialog", { name: "Send to everyone?" })).toBeVisible();
    },
  },
  {
    name: "lists, one being renamed",
    isAbovePage: true,
    reach: async (page) => {
      await escape(page);
      await page.getByText("Selected people").click();
      await addRecipients(page, "+7 912 345-67-89, +44 20 7946 0958");
      await page.getByRole("button", { name: "Lists" }).click();
      for (const name of ["Guests", "Neighbours"]) {
        await page.getByLabel("List name").fill(name);
        await page.getByRole("button", { name: "Save 2 recipients" }).click();
      }
      await page.getByLabel("List name").fill("guests");
      await page.getByRole("button", { name: "Rename Neighbours" }).click();
      await page.getByLabel("New name").fill("Guests");
      await expect(page.getByText("Another list has this name.")).toBeVisible();
    },
  },
];

const sends: State[] = [
  {
    name: "sending",
    reach: async (page) => {
      // Held back, so that the state stands still while it is looked at.
      await page.route("**/sendVoiceStatus", () => {});
      await composeForTwo(page);
      await send(page);
      // oxlint-disable-next-line playwright/no-standalone-expect -- a test below walks to this state
      await expect(page.getByRole("button", { name: "Stop waiting" })).toBeVisible();
    },
  },
  {
    name: "accepted",
    reach: async (page) => {
      await page.getByRole("button", { name: "Stop waiting" }).click();
      await page.unroute("**/sendVoiceStatus");
      await switchTo(page, "002");
      await send(page);
      await expect(page.getByRole("main").getByText("Accepted", { exact: true })).toBeVisible();
    },
  },
  {
    name: "who saw it",
    reach: async (page) => {
      await expect(newestRecord(page)).toContainText("2 of 2 saw it");
      await openDetails(newestRecord(page), "Viewers");
      await newestRecord(page)
        .getByRole("button", { name: /^Copy 2 numbers/ })
        .focus();
      await expect(newestRecord(page).getByRole("table")).toBeVisible();
    },
  },
  {
    name: "rejected, with its details open",
    reach: async (page) => {
      await switchTo(page, "467");
      await send(page);
      await page.getByText("Show response").click();
      await newestRecord(page)
        .getByRole("button", { name: /^Details/ })
        .click();
    },
  },
  {
    name: "unknown",
    reach: async (page) => {
      await switchTo(page, "500");
      await send(page);
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "unknown, then found",
    reach: async (page) => {
      await switchTo(page, "600");
      await send(page);
      await expect(page.getByRole("alert")).toContainText("It arrived");
    },
  },
];

const reports: State[] = [
  {
    name: "the report of a period",
    reach: async (page) => {
      await importHistory(
        page,
        historyFile([
          { fileName: "a.mp3", startedAt: Date.now() - 90_000_000, steps: ["read", "sent"] },
          { fileName: "b.mp3", startedAt: Date.now() - 99_000_000, steps: ["read", "read"] },
        ]),
      );
      await page.getByRole("button", { name: "Report for a period" }).click();
      await expect(page.getByRole("region", { name: "Worst" })).toContainText("a.mp3");
    },
  },
  {
    name: "the audience, being saved as a list",
    reach: async (page) => {
      await escape(page);
      await page.getByRole("button", { name: "Audience" }).click();
      await page.getByRole("button", { name: "Save as a list" }).click();
      await expect(page.getByLabel("List name")).toBeFocused();
    },
  },
  {
    name: "the report of a status",
    reach: async (page) => {
      await escape(page);
      await escape(page);
      await records(page)
        .filter({ hasText: "a.mp3" })
        .getByRole("button", { name: /^Details/ })
        .click();
      await page.getByRole("button", { name: "Report", exact: true }).last().click();
      await expect(page.getByRole("list", { name: "People" })).toBeVisible();
    },
  },
];

const contacts: State[] = [
  {
    name: "contacts, some ticked",
    isAbovePage: true,
    reach: async (page) => {
      await page.getByText("Selected people").click();
      await page.getByRole("button", { name: "Contacts" }).click();
      await page.getByRole("checkbox", { name: /^Amelia/ }).check();
      await expect(page.getByRole("checkbox", { name: "All 24" })).toBeVisible();
    },
  },
  {
    name: "everyone except, of ten thousand",
    isAbovePage: true,
    reach: async (page) => {
      await escape(page);
      await switchTo(page, "805");
      await page.getByText("Everyone", { exact: true }).click();
      await page.getByRole("button", { name: "Everyone except…" }).click();
      await expect(page.getByText("8,900 more: search to see them")).toBeVisible();
    },
  },
  {
    name: "contacts that are not there yet",
    isAbovePage: true,
    reach: async (page) => {
      await escape(page);
      await switchTo(page, "804");
      await page.getByRole("button", { name: "Everyone except…" }).click();
      await expect(page.getByRole("button", { name: "Refresh" })).toBeVisible();
    },
  },
  {
    name: "contacts refused",
    isAbovePage: true,
    reach: async (page) => {
      await escape(page);
      await switchTo(page, "700");
      await page.getByRole("button", { name: "Everyone except…" }).click();
      await expect(page.getByRole("dialog").getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "numbers checked, until the tariff ended",
    isAbovePage: true,
    reach: async (page) => {
      await escape(page);
      await switchTo(page, "466");
      await page.getByText("Selected people").click();
      await addRecipients(page, "+79120000001,+79120010000,+79120000002,+79120000003");
      await page.getByRole("button", { name: "Check numbers" }).click();
      await page.getByRole("button", { name: "Check 4 numbers" }).click();
      await expect(page.getByRole("dialog").getByRole("alert")).toBeVisible();
    },
  },
];

const walks: { what: string; endings: string[]; states: State[] }[] = [
  { what: "the form", endings: ["001"], states: form },
  { what: "menus and dialogs", endings: ["001"], states: menusAndDialogs },
  { what: "a send", endings: ["001", "002", "467", "500", "600"], states: [...sends, ...reports] },
  { what: "choosing people", endings: ["001", "805", "804", "700", "466"], states: contacts },
];

for (const { what, endings, states } of walks) {
  test(`${what}: no violation in light and dark, no sideways scroll at 360 px, no motion if it is not wanted`, async ({
    page,
    connectAll,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await connectAll(endings);
    const motion = await watchMotion(page);
    for (const { name, reach, isAbovePage } of states) {
      await test.step(name, async () => {
        await page.setViewportSize({ width: 1280, height: 720 });
        await reach(page);
        await expectAccessibleInBothThemes(page, isAbovePage && page.getByRole("dialog"));
        await page.setViewportSize({ width: 360, height: 740 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      });
    }
    expect(await motion()).toEqual([]);
  });
}

test("pointer targets are large enough, and theme and language are kept", async ({
  page,
  connect,
}) => {
  await connect();

  await test.step("everything a pointer can hit is at least 24 px, at 360 px wide", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await composeForTwo(page);
    await expect(page.getByText("0:08 · MP3")).toBeVisible();
    const small = await page
      .locator("button:visible, select:visible, input:not(.sr-only):visible, label:has(input)")
      .evaluateAll((elements) =>
        elements
          .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML }))
          .filter(({ box }) => Math.min(box.width, box.height) < 24)
          .map(({ html }) => html.slice(0, 120)),
      );
    expect(small).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step("theme and language are switched, kept, and drawn from the browser at first", async () => {
    await openPageMenu(page);
    const menu = page.getByRole("dialog", { name: "Menu" });
    await expect(menu.getByRole("radio", { name: "System" })).toBeChecked();
    await menu.getByText("Light").click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await menu.getByText("Dark").click();
    await menu.getByText("Русский").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Новый голосовой статус");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Новый голосовой статус");
    await expect(page.locator("html")).toHaveAttribute("lang", "ru");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });
});

test.describe("under a finger", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("colours and recipients are large, and the picker is not alone in its row", async ({
    page,
    connect,
  }) => {
    await connect();
    const palette = page.getByRole("group", { name: /^Colours as in WhatsApp/ });
    const boxes = await palette
      .locator("label, button")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    expect(Math.min(...boxes.map(({ width, height }) => Math.min(width, height)))).toBe(40);
    const last = Math.max(...boxes.map(({ y }) => y));
    expect(boxes.filter(({ y }) => y === last).length).toBeGreaterThan(1);

    await composeForTwo(page);
    const targets = page.getByRole("list", { name: "Chosen recipients" }).getByRole("button");
    await expect(targets).toHaveCount(4);
    for (const target of [...(await targets.all()), page.getByLabel("Add recipients")]) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(40);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

import type { Page } from "@playwright/test";
import { expectAccessibleInBothThemes } from "./accessible.ts";
import { composeForTwo, expect, newestRecord, send, test } from "./studio-test.ts";

const states: Record<string, { ending?: string; reach: (page: Page) => Promise<void> }> = {
  empty: { reach: async () => {} },
  errors: {
    reach: async (page) => {
      await page.getByText("Only these").click();
      await send(page);
      await expect(
        page.getByText("Add the audio: a link, or a file that is uploaded."),
      ).toBeVisible();
    },
  },
  filled: {
    reach: async (page) => {
      await composeForTwo(page);
      await page.getByLabel("Add recipients").fill("8 800 доб. 12");
      await page.getByLabel("Add recipients").press("Enter");
      await expect(page.getByText("0:08 · MP3")).toBeVisible();
    },
  },
  "near white": {
    reach: async (page) => {
      await page.getByLabel("Colour as #RRGGBB").fill("#FFFFFF");
      await page.getByLabel("File name").fill("voice.ogg");
      await expect(page.getByText("White text will be hard to see")).toBeVisible();
    },
  },
  "instance menu": {
    reach: async (page) => {
      await page.getByRole("button", { name: /^Instance:/ }).click();
      await page.getByText("Failing on purpose").click();
    },
  },
  "instance dialog": {
    reach: async (page) => {
      await page.getByRole("button", { name: /^Instance:/ }).click();
      await page.getByRole("button", { name: "Add an instance" }).click();
      await page.getByRole("button", { name: "Connect" }).click();
      await expect(page.getByText("An idInstance is 10 to 12 digits.")).toBeVisible();
    },
  },
  "colour picker": {
    reach: async (page) => {
      await page.getByRole("button", { name: "Choose any colour" }).click();
      await expect(page.getByRole("slider", { name: "Color" })).toBeVisible();
    },
  },
  shortcuts: {
    reach: async (page) => {
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
    },
  },
  "confirmation for everyone": {
    reach: async (page) => {
      await page.getByRole("button", { name: "Try the sample" }).click();
      await send(page);
      await expect(page.getByRole("dialog", { name: "Send to everyone?" })).toBeVisible();
    },
  },
  sending: {
    reach: async (page) => {
      // Held back, so that the state stands still while it is looked at.
      await page.route("**/sendVoiceStatus", () => {});
      await composeForTwo(page);
      await send(page);
      await expect(page.getByRole("button", { name: "Stop waiting" })).toBeVisible();
    },
  },
  accepted: {
    reach: async (page) => {
      await composeForTwo(page);
      await send(page);
      await expect(page.getByText("Accepted", { exact: true })).toBeVisible();
    },
  },
  "rejected, with its details open": {
    ending: "467",
    reach: async (page) => {
      await composeForTwo(page);
      await send(page);
      await newestRecord(page)
        .getByRole("button", { name: /^Details/ })
        .click();
      await page.getByText("Show the answer").click();
    },
  },
  unknown: {
    ending: "500",
    reach: async (page) => {
      await composeForTwo(page);
      await send(page);
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  "unknown, then found": {
    ending: "600",
    reach: async (page) => {
      await composeForTwo(page);
      await send(page);
      await expect(page.getByRole("alert")).toContainText("Queued all the same");
    },
  },
  "contacts, some ticked": {
    reach: async (page) => {
      await page.getByText("Only these").click();
      await page.getByRole("button", { name: "Contacts" }).click();
      await page.getByRole("checkbox", { name: /^Amelia/ }).check();
      await expect(page.getByRole("checkbox", { name: "All 24" })).toBeVisible();
    },
  },
  "everyone except, of ten thousand": {
    ending: "805",
    reach: async (page) => {
      await page.getByRole("button", { name: "Everyone except…" }).click();
      await expect(page.getByText("8,900 more: search to see them")).toBeVisible();
    },
  },
  "contacts that are not there yet": {
    ending: "804",
    reach: async (page) => {
      await page.getByRole("button", { name: "Everyone except…" }).click();
      await expect(page.getByRole("button", { name: "Ask again" })).toBeVisible();
    },
  },
  "contacts refused": {
    ending: "700",
    reach: async (page) => {
      await page.getByRole("button", { name: "Everyone except…" }).click();
      await expect(page.getByRole("dialog").getByRole("alert")).toBeVisible();
    },
  },
  "lists, one being renamed": {
    reach: async (page) => {
      await composeForTwo(page);
      await page.getByRole("button", { name: "Lists" }).click();
      for (const name of ["Guests", "Neighbours"]) {
        await page.getByLabel("Name of the list").fill(name);
        await page.getByRole("button", { name: "Save 2 recipients" }).click();
      }
      await page.getByLabel("Name of the list").fill("guests");
      await page.getByRole("button", { name: "Rename Neighbours" }).click();
      await page.getByLabel("New name").fill("Guests");
      await expect(page.getByText("Another list has this name.")).toBeVisible();
    },
  },
  "numbers checked, until the tariff ended": {
    ending: "466",
    reach: async (page) => {
      await page.getByText("Only these").click();
      const numbers = "+79120000001,+79120010000,+79120000002,+79120000003";
      await page.getByLabel("Add recipients").fill(numbers);
      await page.getByLabel("Add recipients").press("Enter");
      await page.getByRole("button", { name: "Check numbers" }).click();
      await page.getByRole("button", { name: "Check 4 numbers" }).click();
      await expect(page.getByRole("dialog").getByRole("alert")).toBeVisible();
    },
  },
};

for (const [name, { ending, reach }] of Object.entries(states)) {
  test(`${name}: no violation in light and dark, no sideways scroll at 360 px`, async ({
    page,
    connect,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await connect(ending);
    await reach(page);
    await expectAccessibleInBothThemes(page);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
}

test("everything a pointer can hit is at least 24 px, at 360 px wide", async ({
  page,
  connect,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await connect();
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
});

test("theme and language are switched, kept, and drawn from the browser at first", async ({
  page,
  connect,
}) => {
  await connect();
  await page.getByRole("button", { name: /^Theme: as the system/ }).click();
  await page.getByRole("button", { name: /^Theme: light/ }).click();
  await page.getByRole("button", { name: "Переключить на русский" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Новый голосовой статус");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Новый голосовой статус");
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

import type { Page } from "@playwright/test";
import { expectAccessibleInBothThemes } from "../support/accessible.ts";
import { expect, openDetails, records, switchTo, test } from "../support/studio-test.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

interface Stored {
  fileName: string;
  ageMs: number;
  changes: object;
}

/** Stores records, the newest first. */
async function store(page: Page, stored: Stored[]): Promise<void> {
  await page.evaluate((all) => {
    for (const [index, { fileName, ageMs, changes }] of all.entries()) {
      const id = `01JZ${String(all.length - index).padStart(22, "0")}`;
      const record = {
        version: 1,
        id,
        instanceLabel: "Shop",
        startedAt: Date.now() - ageMs,
        request: { urlFile: `${location.origin}/gone.mp3`, fileName, backgroundColor: "#FF6A00" },
        idMessage: `3EB0${String(index).padStart(16, "0")}`,
        ...changes,
      };
      localStorage.setItem(`vss:record:${id}`, JSON.stringify(record));
    }
  }, stored);
  await page.reload();
}

const row = (page: Page, fileName: string) => records(page).filter({ hasText: fileName });

test("each record says what is true of its status now, and leads to those that belong to it", async ({
  page,
  context,
  connectAll,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.clock.install();
  const [stuck = "", restricted = ""] = await connectAll(["707", "708"]);
  const part = (number: number) => ({ series: { id: "clip", part: number, of: 2 } });
  const elsewhere = { urlFile: "", fileName: "found.mp3", participants: [] };
  await store(page, [
    {
      fileName: "waits.mp3",
      ageMs: 10 * MINUTE_MS,
      changes: { idInstance: stuck, state: "accepted" },
    },
    {
      fileName: "held-back.mp3",
      ageMs: HOUR_MS,
      changes: { idInstance: restricted, instanceLabel: "Bakery", state: "sent" },
    },
    {
      fileName: "second.mp3",
      ageMs: 2 * HOUR_MS,
      changes: { idInstance: "1101000999", instanceLabel: "Cafe", state: "read", ...part(2) },
    },
    {
      fileName: "first.mp3",
      ageMs: 30 * HOUR_MS,
      changes: { idInstance: "1101000999", instanceLabel: "Cafe", state: "read", ...part(1) },
    },
    {
      fileName: "week-old.mp3",
      ageMs: 7 * 24 * HOUR_MS,
      changes: { idInstance: "1101000999", instanceLabel: "Cafe", state: "accepted" },
    },
    {
      fileName: "found.mp3",
      ageMs: 8 * 24 * HOUR_MS,
      changes: {
        idInstance: "1101000999",
        instanceLabel: "Cafe",
        state: "sent",
        elsewhere: true,
        request: elsewhere,
      },
    },
  ]);

  await test.step("its time is a fact, and goes on", async () => {
    await expect(row(page, "second.mp3")).toContainText("visible for 21 h 59 min");
    await page.clock.fastForward(MINUTE_MS);
    await expect(row(page, "second.mp3")).toContainText("visible for 21 h 58 min");
    await expect(row(page, "waits.mp3")).toContainText(/in the queue, 23 h \d\d min left/);
    await expect(row(page, "first.mp3")).toContainText(
      /no longer visible since (yesterday )?\d\d:\d\d/,
    );
    await expect(row(page, "week-old.mp3")).toContainText("no update for over a day");
    await expect(row(page, "week-old.mp3")).toContainText("dropped, or no longer visible");
  });

  await test.step("a queue that does not move is named, with what helps and a text for support", async () => {
    const waits = row(page, "waits.mp3");
    await expect(waits).toContainText(/Accepted 1\d min ago and still not published/);
    await waits.getByRole("button", { name: "Open instance set-up" }).click();
    const account = page.getByRole("region", { name: "Account" });
    await expect(account.getByRole("heading", { name: "Account" })).toBeFocused();
    await expect(account.getByRole("button", { name: "Reboot…" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(waits.getByRole("button", { name: "Open instance set-up" })).toBeFocused();
    await waits.getByRole("button", { name: "Copy for support" }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain(`idInstance: ${stuck}`);
    expect(await copied()).toContain("idMessage: 3EB0");
    const otherTab = await context.newPage();
    await otherTab.goto("/");
    await expect(row(otherTab, "waits.mp3")).toBeVisible();
    await page.clock.fastForward(MINUTE_MS);
    await expect(row(otherTab, "waits.mp3")).toContainText("and still not published");
    await otherTab.close();
    await page.bringToFront();
    await switchTo(page, "708");
    await expect(row(page, "held-back.mp3")).toContainText("WhatsApp has restricted this number");
  });

  await test.step("the history is narrowed down to one instance", async () => {
    await page.getByRole("combobox", { name: "Instance" }).selectOption("Bakery");
    await expect(records(page)).toHaveCount(1);
    await expect(records(page)).toContainText("held-back.mp3");
  });

  await test.step("parts of a series lead to each other, whatever is filtered", async () => {
    await page.getByRole("combobox", { name: "Instance" }).selectOption("Cafe");
    await page.getByRole("searchbox", { name: "Search file" }).fill("second");
    await expect(records(page)).toHaveCount(1);
    await openDetails(records(page), "Viewers");
    await expect(records(page)).toContainText("part 2 of 2");
    await records(page).getByRole("button", { name: "Show part 1" }).click();
    const details = page.getByRole("button", { name: "Details of first.mp3" });
    await expect(details).toBeFocused();
    await expect(details).toHaveAttribute("aria-expanded", "true");
  });

  await test.step("an audio that is gone is said to be so", async () => {
    await row(page, "first.mp3").getByRole("button", { name: "Play the audio" }).click();
    await expect(row(page, "first.mp3")).toContainText("This audio no longer plays");
  });

  await test.step("of a status that was sent elsewhere, it says what the journal does not tell", async () => {
    const found = row(page, "found.mp3");
    await expect(found).toContainText("sent elsewhere · recipients unknown");
    await openDetails(found, "Response");
    await expect(found).toContainText(
      "Not in the journal: link to the audio, colour and recipients.",
    );
    await expect(found).toContainText("The response went to whoever sent it.");
    await expectAccessibleInBothThemes(page);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    // Used again, it does not go to everyone by accident.
    await found.getByRole("button", { name: "Use found.mp3 again" }).click();
    await expect(page.getByRole("radio", { name: "Selected people" })).toBeChecked();
  });
});

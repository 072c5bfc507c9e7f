import type { Page } from "@playwright/test";
import { choose } from "../support/audio-section.ts";
import { speechLike, wavFile } from "../support/made-audio.ts";
import { chooseInMenu } from "../support/page-menu.ts";
import {
  composeForTwo,
  expect,
  newestRecord,
  openDetails,
  send,
  switchTo,
  test,
} from "../support/studio-test.ts";

const RATE = 4000;

/** The names of all buttons and links that are filled with the accent, the look of the main act. */
async function greenButtons(page: Page): Promise<string[]> {
  const found = page.getByRole("button").or(page.getByRole("link"));
  return found.evaluateAll((elements) => {
    const probe = document.createElement("p");
    probe.style.color = "var(--role-accent)";
    document.body.append(probe);
    const accent = getComputedStyle(probe).color;
    probe.remove();
    return elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => getComputedStyle(element).backgroundColor === accent)
      .map(({ textContent }) => textContent);
  });
}

test("never more than one button is green, whatever is open", async ({ page, connectAll }) => {
  // With transitions, a colour is the former one for a moment.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await connectAll(["001", "601", "802"]);
  const expectOne = async (name: RegExp) => {
    await expect.poll(() => greenButtons(page)).toEqual([expect.stringMatching(name)]);
  };

  await test.step("without audio, and with a file in parts", async () => {
    await expectOne(/^Send status/);
    await choose(page, await wavFile("memo.wav", speechLike(130, RATE), RATE));
    await expect(page.getByRole("list", { name: "Parts of the clip" })).toBeVisible();
    await expectOne(/^Send status/);
    await page.getByText("Link", { exact: true }).click();
  });

  await test.step("with a pasted request", async () => {
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData("text", '{"urlFile":"https://files.example/a.mp3","fileName":"a.mp3"}');
      const paste = new ClipboardEvent("paste", { clipboardData: data, bubbles: true });
      document.body.dispatchEvent(paste);
    });
    const leave = page.getByRole("button", { name: "Cancel" });
    await expect(leave).toBeVisible();
    await expectOne(/^Send status/);
    await leave.click();
  });

  await test.step("in a dialog it is the dialog's", async () => {
    await page.getByRole("button", { name: "Everyone except…" }).click();
    await expect(page.getByRole("checkbox", { name: /^Amelia/ })).toBeVisible();
    await expectOne(/^Select \d+ other contacts$/);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Instance:/ }).click();
    await page.getByRole("button", { name: "Add an instance" }).click();
    await expectOne(/^Connect$/);
    await page.keyboard.press("Escape");
  });

  await test.step("a ready draft, a question, and what was sent", async () => {
    await composeForTwo(page);
    await expectOne(/^Send status/);
    await send(page);
    await expect(newestRecord(page)).toContainText("saw it");
    await openDetails(newestRecord(page), "Viewers");
    await expectOne(/^Send status/);
    await send(page);
    await expect(page.getByRole("dialog", { name: "Send it a second time?" })).toBeVisible();
    expect(await greenButtons(page)).toEqual([]);
    await page.keyboard.press("Escape");
  });

  await test.step("set-up and the console", async () => {
    const banner = page.getByRole("banner");
    await banner.getByRole("button", { name: "Set-up" }).click();
    await expect(page.getByRole("region", { name: "Instance set-up" })).toBeVisible();
    await banner.getByRole("button", { name: "Calls" }).click();
    await page.getByRole("tab", { name: "Test run" }).click();
    await expectOne(/^Send status/);
    await banner.getByRole("button", { name: "Calls" }).click();
    await banner.getByRole("button", { name: "Set-up" }).click();
  });

  await test.step("while it is sent, and when it is unknown", async () => {
    await switchTo(page, "601");
    await send(page);
    await expect(page.getByRole("button", { name: "Sending…" })).toBeVisible();
    await expectOne(/^Sending…/);
    await page.getByRole("button", { name: "Stop waiting" }).click();
    await expect(newestRecord(page)).toContainText("Unknown");
    await expectOne(/^Send status/);
  });

  await test.step("on the stage", async () => {
    await chooseInMenu(page, "Stage mode");
    await expectOne(/^Send status/);
  });
});

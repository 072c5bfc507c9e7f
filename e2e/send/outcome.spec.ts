import type { Page } from "@playwright/test";
import { chooseSample } from "../support/audio-section.ts";
import { expectAccessibleInBothThemes } from "../support/accessible.ts";
import {
  composeForTwo,
  expect,
  inMotion,
  newestRecord,
  send,
  switchTo,
  test,
} from "../support/studio-test.ts";

test.use(inMotion);

const sendButton = (page: Page) => page.getByRole("button", { name: "Send status" });
const steps = (page: Page) => page.getByRole("list", { name: "Progress of the status" });
const step = (page: Page, name: string) =>
  steps(page).getByRole("listitem").filter({ hasText: name });
const response = (page: Page) => page.getByRole("group", { name: "Response" });
const earlier = (page: Page) => page.getByText(/^Sent before:/);

/** Collects what is read aloud from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const announced: string[] = [];
    const region = document.querySelector("[role=status][aria-live]");
    if (region) {
      new MutationObserver(() => announced.push(region.textContent ?? "")).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
    Object.assign(window, { announced });
  });
  return () => page.evaluate(() => Reflect.get(window, "announced"));
}

test("a send is followed step by step, with the numbers of its row, and moves nothing", async ({
  page,
  connectAll,
}) => {
  await connectAll(["001", "002"]);
  await composeForTwo(page);
  await expect(page.getByText("0:08 · MP3")).toBeVisible();
  const announced = await listen(page);
  // Brings it into sight, as a click would.
  await sendButton(page).hover();
  const place = await sendButton(page).boundingBox();

  await test.step("from accepted to viewed", async () => {
    await send(page);
    await expect(step(page, "Accepted")).toContainText("2");
    expect(await sendButton(page).boundingBox()).toEqual(place);
    await expect(step(page, "Viewed")).toHaveAttribute("aria-current", "step");
    await expect(step(page, "Viewed")).toContainText("2");
    await expect(page.getByRole("main").getByText("2 of 2 saw it")).toBeVisible();
    await expect(newestRecord(page)).toContainText("2 of 2 saw it");
    await expect(page.getByRole("main")).toContainText("visible for 23 h 59 min");
    expect(await sendButton(page).boundingBox()).toEqual(place);
  });

  await test.step("each step is read aloud once", async () => {
    const title = "Progress of the status: ";
    const sentences = (await announced()).filter((text) => text.startsWith(title));
    expect(sentences[0]).toBe(`${title}Accepted`);
    expect(sentences.at(-1)).toBe(`${title}Viewed`);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  await test.step("it breaks no rule, and its acts are reached by keyboard", async () => {
    await expectAccessibleInBothThemes(page);
    await page.getByRole("button", { name: "At a set time…" }).focus();
    for (const name of [/^Accepted/, /^Published/, /^Delivered/, /^Viewed/]) {
      await page.keyboard.press("Tab");
      await expect(steps(page).getByRole("button", { name })).toBeFocused();
    }
  });

  await test.step("a step leads to the people behind it", async () => {
    await page.keyboard.press("Enter");
    await expect(newestRecord(page).getByRole("radio", { name: "Viewed 2" })).toBeChecked();
    await expect(newestRecord(page).getByRole("button", { name: /^Details/ })).toBeFocused();
    await step(page, "Accepted").getByRole("button").click();
    await expect(newestRecord(page).getByRole("radio", { name: "All 2" })).toBeChecked();
  });

  await test.step("on a phone it is next to Send, which stays where it is", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await switchTo(page, "002");
    await expect(steps(page)).toBeHidden();
    await page.evaluate(() => window.scrollTo(0, 0));
    await sendButton(page).hover();
    const stuck = await sendButton(page).boundingBox();
    await send(page);
    await expect(step(page, "Viewed")).toHaveAttribute("aria-current", "step");
    await expect(steps(page)).toBeInViewport({ ratio: 1 });
    expect(await sendButton(page).boundingBox()).toEqual(stuck);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  await test.step("another status is begun for the same people", async () => {
    await page.getByRole("button", { name: "Send another" }).click();
    await expect(page.getByLabel("Link to the audio")).toBeFocused();
    await expect(page.getByLabel("Link to the audio")).toHaveValue("");
    await expect(page.getByRole("list", { name: "Chosen recipients" })).toContainText("+7 912");
    await expect(steps(page)).toBeHidden();
  });

  await test.step("once it has other audio, the removal of the first cannot be undone", async () => {
    const undo = page.getByRole("button", { name: "Undo: Audio removed" });
    await expect(undo).toBeVisible();
    await chooseSample(page, "cbr.mp3");
    await expect(undo).toBeHidden();
  });
});

test("no outcome is shown beside another draft or instance, or after its record is gone", async ({
  page,
  connectAll,
}) => {
  await connectAll(["001", "002"]);
  await composeForTwo(page);
  await send(page);
  await expect(step(page, "Viewed")).toContainText("2");
  await expect(response(page)).toContainText("3EB0");

  await test.step("another draft has only a link to it", async () => {
    await page.getByLabel("File name").fill("other.mp3");
    await expect(steps(page)).toBeHidden();
    await expect(response(page)).toBeHidden();
    await expect(earlier(page)).toHaveText("Sent before: demo-greeting.mp3 · Viewed");
    await page.getByRole("main").getByRole("button", { name: "Open in the history" }).click();
    await expect(newestRecord(page).getByRole("tab", { name: "Viewers" })).toBeVisible();
    await page.getByLabel("File name").fill("demo-greeting.mp3");
    await expect(step(page, "Viewed")).toContainText("2");
    await expect(response(page)).toContainText("3EB0");
  });

  await test.step("so has an empty draft, until that is undone", async () => {
    await page.getByRole("button", { name: "Start over" }).click();
    await expect(steps(page)).toBeHidden();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(step(page, "Viewed")).toContainText("2");
  });

  await test.step("another instance has nothing of it", async () => {
    await switchTo(page, "002");
    await expect(steps(page)).toBeHidden();
    await expect(earlier(page)).toBeHidden();
    await expect(response(page)).toBeHidden();
    await switchTo(page, "001");
    await expect(step(page, "Viewed")).toContainText("2");
  });

  await test.step("a page that is opened again has it", async () => {
    await page.reload();
    await expect(step(page, "Viewed")).toContainText("2");
  });

  await test.step("a deleted status has no steps any more", async () => {
    await newestRecord(page)
      .getByRole("button", { name: /^Details/ })
      .click();
    await newestRecord(page).getByRole("button", { name: "Delete from WhatsApp" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete from WhatsApp" }).click();
    await expect(newestRecord(page)).toContainText("Deleted");
    await expect(steps(page)).toBeHidden();
  });

  await test.step("a removed record leaves nothing", async () => {
    await send(page);
    await expect(step(page, "Accepted")).toContainText("2");
    await expect(newestRecord(page)).not.toContainText("Deleted");
    await newestRecord(page)
      .getByRole("button", { name: /^Details/ })
      .click();
    await newestRecord(page).getByRole("button", { name: "Remove from history" }).click();
    await expect(page.getByText("Record removed")).toBeVisible();
    await expect(steps(page)).toBeHidden();
    await expect(earlier(page)).toBeHidden();
  });
});

test("a send that failed follows its record too", async ({ page, connectAll }) => {
  await connectAll(["500", "600", "803", "708"]);
  await composeForTwo(page);
  const alert = page.getByRole("alert");

  await test.step("an unknown one is decided by the person", async () => {
    await send(page);
    await expect(alert).toContainText(
      "We're checking whether it arrived, and won't send it again.",
    );
    await newestRecord(page)
      .getByRole("button", { name: /^Details/ })
      .click();
    await newestRecord(page).getByRole("button", { name: "Mark as not sent" }).click();
    await expect(alert).toContainText("You marked it as not sent.");
    await page.getByLabel("File name").fill("other.mp3");
    await expect(alert).toBeHidden();
    await page.getByLabel("File name").fill("demo-greeting.mp3");
  });

  await test.step("an unknown one that is found goes on in steps", async () => {
    await switchTo(page, "600");
    await expect(alert).toBeHidden();
    await send(page);
    await expect(alert).toContainText("It arrived");
    await expect(step(page, "Viewed")).toContainText("2");
    await page.reload();
    await expect(step(page, "Viewed")).toContainText("2");
    await expect(alert).toBeHidden();
  });

  await test.step("one that stays in the queue says for how long", async () => {
    await switchTo(page, "803");
    await send(page);
    await expect(step(page, "Accepted")).toHaveAttribute("aria-current", "step");
    await expect(page.getByRole("main")).toContainText("in the queue, 23 h 59 min left");
  });

  await test.step("one that a restriction holds back says so, with what helps", async () => {
    await switchTo(page, "708");
    await send(page);
    await expect(step(page, "Published")).toHaveAttribute("aria-current", "step");
    const card = page.getByRole("main");
    await expect(card).toContainText("WhatsApp has restricted this number");
    await expect(card).toContainText("Published, but WhatsApp has restricted the number");
    await expect(step(page, "Delivered")).toContainText("number restricted");
    await expect(card).toContainText(
      "WhatsApp has restricted the number: the status may not be shown",
    );
    await expect(card.getByRole("button", { name: "Open instance set-up" }).last()).toBeVisible();
    await expect(card.getByRole("button", { name: "Copy for support" })).toBeVisible();
  });
});

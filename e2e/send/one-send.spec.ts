import type { Locator, Page } from "@playwright/test";
import { audio, choose, keepIntercepting, uploadButton } from "../support/audio-section.ts";
import { expectAccessible, expectAccessibleInBothThemes } from "../support/accessible.ts";
import { speechLike, wavFile } from "../support/made-audio.ts";
import { sampleFile } from "../support/sample-files.ts";
import { chooseInMenu } from "../support/page-menu.ts";
import {
  expect,
  importHistory,
  newestRecord,
  records,
  send,
  switchTo,
  test,
} from "../support/studio-test.ts";

const RATE = 44_100;
const voice = (name = "voice.wav", seconds = 3.2) => wavFile(name, speechLike(seconds, RATE), RATE);

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const sendNow = (page: Page) => button(page, "Send now");
/** A sentence beside Send, which is also read aloud. */
const note = (page: Page, text: string) => page.getByRole("main").getByText(text);
const takeBack = (page: Page) => page.getByRole("button", { name: "Take back", exact: true });
const cancelSend = (page: Page) => button(page, "Cancel send");

async function addPeople(page: Page): Promise<void> {
  await page.getByText("Selected people").click();
  await page.getByLabel("Add recipients").fill("+7 912 345-67-89, +44 20 7946 0958");
  await page.getByLabel("Add recipients").press("Enter");
  await expect(
    page.getByRole("list", { name: "Chosen recipients" }).getByRole("listitem"),
  ).toHaveCount(2);
}

function count(page: Page, method: string): () => number {
  let calls = 0;
  page.on("request", (request) => {
    if (request.url().includes(`/${method}`)) calls += 1;
  });
  return () => calls;
}

/** How much wider an element is than its text. */
function roomAround(element: Locator): Promise<number> {
  return element.evaluate((box) => {
    const text = document.createRange();
    text.selectNodeContents(box);
    return box.getBoundingClientRect().width - text.getBoundingClientRect().width;
  });
}

/** Drops a file on the page, as a person does. */
async function drop(page: Page, { name, buffer }: { name: string; buffer: Buffer }) {
  await page.evaluate(
    ([base64 = "", fileName = ""]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], fileName));
      const init = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent("drop", init));
    },
    [buffer.toString("base64"), name],
  );
}

/** Holds the next calls of a method until it is released. */
async function holdCalls(page: Page, method: string): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const url = `**/${method}*`;
  await page.route(url, async (route) => {
    await released;
    await route.fallback().catch(() => {});
  });
  return async () => {
    release();
    await page.unroute(url);
  };
}

test.describe("with some seconds to take it back", () => {
  test.use({ holdsSends: true });

  test("a dropped memo and a list of people are sent by one click, after a sentence that can be taken back", async ({
    page,
    connectAll,
  }) => {
    await connectAll(["001", "002"]);
    const sends = count(page, "sendVoiceStatus");
    const uploads = count(page, "uploadFile");

    await test.step("a file and nothing else is never answered with missing audio or a missing name", async () => {
      await page.getByText("Selected people").click();
      const memo = await voice("memo.wav");
      await drop(page, memo);
      await send(page);
      await expect(page.getByText("Add at least one valid number")).toBeVisible();
      await expect(page.getByText("Add the audio")).toBeHidden();
      await expect(page.getByText("Enter a file name")).toBeHidden();
      expect(uploads()).toBe(0);
      await expect(audio(page)).toContainText("memo.wav");
    });

    await test.step("the sentence says everything that counts", async () => {
      await addPeople(page);
      await expect(
        page.getByText("2 recipients · memo.wav 0:03 · #7ACBA5 · Shop 001"),
      ).toBeVisible();
      await expect(uploadButton(page)).toBeVisible();
      // Between two facts there is as much room as in a text.
      const sign = page.locator(".send-line .send-sign").first();
      expect(await roomAround(sign)).toBeLessThan(0.5);
    });

    await test.step("the click is followed by five seconds, which are said aloud and on the screen", async () => {
      await send(page);
      await expect(sendNow(page)).toBeVisible();
      await expect(
        page.getByRole("status").filter({
          hasText: "Goes out in 5 seconds: 2 recipients · memo.wav 0:03 · #7ACBA5 · Shop 001.",
        }),
      ).toHaveCount(1);
      await expect(sendNow(page)).toBeFocused();
      await expectAccessibleInBothThemes(page);
    });

    await test.step("Escape takes it back, and so does a change of the draft", async () => {
      await page.keyboard.press("Escape");
      await expect(note(page, "Taken back. Nothing was sent.")).toBeVisible();
      await expect(button(page, "Send status")).toBeFocused();
      await send(page);
      await expect(sendNow(page)).toBeVisible();
      await page.getByTitle("#792138").click();
      await expect(note(page, "The draft was changed, so nothing was sent.")).toBeVisible();
      await send(page);
      await takeBack(page).click();
      await expect(button(page, "Send status")).toBeFocused();
      expect(sends()).toBe(0);
      expect(uploads()).toBe(1);
      await expect(records(page)).toHaveCount(0);
    });

    await test.step("a hidden tab sends nothing until the person decides", async () => {
      const hide = (state: string) =>
        page.evaluate((value) => {
          Object.defineProperty(document, "hidden", {
            value: value === "hidden",
            configurable: true,
          });
          document.dispatchEvent(new Event("visibilitychange"));
        }, state);
      await send(page);
      await expect(sendNow(page)).toBeVisible();
      await hide("hidden");
      await hide("visible");
      await expect(note(page, "You were away, so the send waits")).toBeVisible();
      await expectAccessible(page);
    });

    await test.step("leaving the page is asked about, because nothing has left yet", async () => {
      const asked = page.waitForEvent("dialog");
      await page.evaluate(() => setTimeout(() => location.reload()));
      const dialog = await asked;
      expect(dialog.type()).toBe("beforeunload");
      await dialog.dismiss();
      await expect(sendNow(page)).toBeVisible();
    });

    await test.step("Send now does not wait", async () => {
      await sendNow(page).click();
      await expect(newestRecord(page)).toContainText("3EB0");
      await newestRecord(page)
        .getByRole("button", { name: /^Details/ })
        .click();
      await newestRecord(page).getByRole("tab", { name: "Request" }).click();
      await expect(newestRecord(page)).toContainText("#792138");
      expect(sends()).toBe(1);
      expect(uploads()).toBe(1);
    });

    await test.step("the same clip under another name is a repeat that names the first send", async () => {
      const memo = await voice("renamed.wav");
      await choose(page, memo);
      await expect(button(page, "Remove renamed.wav")).toBeVisible();
      await send(page);
      const question = page.getByRole("dialog", { name: "Send it a second time?" });
      await expect(question).toContainText("2 recipients · renamed.wav 0:03");
      await expect(question).toContainText("Both recipients");
      await expect(question).toContainText(/(?:queue: |as )memo\.wav/);
      await expect(question).toContainText(/seconds? ago|minutes? ago/);
      await expectAccessible(page, question);
      await question.getByRole("button", { name: "Cancel" }).click();
      expect(sends()).toBe(1);
    });

    await test.step("the wait is switched off beside Send, and in the list of shortcuts", async () => {
      const hold = button(page, /^Wait 5 seconds before each send/);
      const { width } = page.viewportSize() ?? { width: 1280 };
      await page.setViewportSize({ width: 360, height: 740 });
      await expect(hold).toHaveCSS("border-top-style", "solid");
      await expect(hold).toHaveCSS("border-top-width", "1px");
      await expect(hold).toHaveText("5 s to take back", { useInnerText: true });
      const place = await hold.boundingBox();
      await hold.click();
      await expect(hold).toHaveText("goes out at once", { useInnerText: true });
      expect(await hold.boundingBox()).toEqual(place);
      await page.setViewportSize({ width, height: 720 });
      await page.getByLabel("Add recipients").press("Escape");
      await chooseInMenu(page, "Keyboard shortcuts");
      const box = page.getByRole("checkbox", { name: "Wait 5 seconds before each send" });
      await expect(box).not.toBeChecked();
      await page.keyboard.press("Escape");
      await switchTo(page, "002");
      await page.keyboard.press("Control+Enter");
      await expect(newestRecord(page)).toContainText(/renamed\.wav.*3EB0/);
      expect(sends()).toBe(2);
    });
  });

  test("a send goes out by itself after five seconds, but not if the machine has slept", async ({
    page,
    connect,
  }) => {
    await page.clock.install();
    const idInstance = await connect();
    await page.getByRole("button", { name: "Try the sample" }).click();
    await addPeople(page);
    const sends = count(page, "sendVoiceStatus");

    await test.step("after a sleep, nothing is sent by surprise", async () => {
      await send(page);
      await expect(sendNow(page)).toBeVisible();
      await page.clock.fastForward("01:00:00");
      await expect(note(page, "You were away, so the send waits")).toBeVisible();
      await page.clock.runFor(10_000);
      expect(sends()).toBe(0);
      await takeBack(page).click();
      await expect(records(page)).toHaveCount(0);
    });

    await test.step("a reason that appears during the countdown is asked about", async () => {
      await send(page);
      await expect(sendNow(page)).toBeVisible();
      const request = {
        urlFile: "https://files.example/demo-greeting.mp3",
        fileName: "demo-greeting.mp3",
        backgroundColor: "#7ACBA5",
        participants: ["79123456789@c.us"],
      };
      const record = {
        version: 1,
        id: "01JZ8W3Q4T5V6X7Y8Z9A0B1C20",
        idInstance,
        instanceLabel: "Test shop",
        startedAt: await page.evaluate(() => Date.now()),
        request,
        state: "unknown",
      };
      const file = { format: "voice-status-history", version: 1, records: [record] };
      await importHistory(page, JSON.stringify(file));
      await expect(records(page)).toHaveCount(1);
      await page.clock.runFor(6_000);
      const question = page.getByRole("dialog", { name: "Send it a second time?" });
      await expect(question).toContainText("1 of these 2 recipients may already have this audio");
      expect(sends()).toBe(0);
      await question.getByRole("button", { name: "Send again" }).click();
      await expect(sendNow(page)).toBeVisible();
    });

    await test.step("a page that stays awake sends at the end of the countdown", async () => {
      await page.clock.runFor(6_000);
      await expect(newestRecord(page)).toContainText("3EB0");
      expect(sends()).toBe(1);
    });
  });
});

test("each step can be cancelled, and the next send goes on from there", async ({
  page,
  connectAll,
}) => {
  await keepIntercepting(page);
  await connectAll(["001", "501"]);
  const uploads = count(page, "uploadFile");
  const sends = count(page, "sendVoiceStatus");
  // Each reading and each encoding has a worker of its own.
  let workers = 0;
  page.on("worker", () => {
    workers += 1;
  });
  await addPeople(page);

  await test.step("while the file is read, a send waits for it", async () => {
    await drop(page, sampleFile("aac.m4a"));
    await send(page);
    await expect(newestRecord(page)).toContainText(/aac\.mp3.*3EB0/);
    expect([uploads(), sends()]).toEqual([1, 1]);
  });

  await test.step("a cancelled upload keeps the encoding", async () => {
    await choose(page, await voice());
    await page.getByText(/^MP3, about/).click();
    const release = await holdCalls(page, "uploadFile");
    await send(page);
    await expect(button(page, /^Uploading…/)).toBeVisible();
    await expectAccessible(page);
    await cancelSend(page).click();
    await expect(note(page, "Cancelled. Nothing was sent")).toBeVisible();
    await expect(button(page, "Send status")).toBeFocused();
    await release();
    expect(sends()).toBe(1);
  });

  const encoded = workers;

  await test.step("a cancelled check keeps the upload", async () => {
    const release = await holdCalls(page, "audio-check");
    await send(page);
    await expect(button(page, "Checking…")).toBeVisible();
    await expect(audio(page)).toContainText("Uploaded. Ready to send.");
    await cancelSend(page).click();
    await release();
    const before = uploads();
    await send(page);
    await expect(newestRecord(page)).toContainText(/voice\.mp3.*3EB0/);
    expect([uploads(), sends(), workers]).toEqual([before, 2, encoded]);
  });

  await test.step("a trim after the upload uploads again", async () => {
    await page.getByRole("slider", { name: "Start" }).focus();
    await page.keyboard.press("PageUp");
    const before = uploads();
    await send(page);
    const question = page.getByRole("dialog", { name: "Send it a second time?" });
    await question.getByRole("button", { name: "Send again" }).click();
    await expect(records(page)).toHaveCount(3);
    await expect(newestRecord(page)).toContainText("3EB0");
    expect([uploads(), sends()]).toEqual([before + 1, 3]);
  });

  await test.step("a failed upload says so, and sends nothing", async () => {
    await switchTo(page, "501");
    await choose(page, await voice("other.wav", 2));
    await expect(button(page, "Remove other.wav")).toBeVisible();
    await page.keyboard.press("Control+Enter");
    await expect(note(page, "Nothing was sent: the audio isn't uploaded yet.")).toBeVisible();
    await expect(page.getByRole("alert")).toContainText("other.wav");
    await expectAccessible(page);
    expect(sends()).toBe(3);
  });

  await test.step("the next send goes on, through an instance that works", async () => {
    await switchTo(page, "001");
    await send(page);
    await expect(newestRecord(page)).toContainText(/other\.wav.*3EB0/);
    expect(sends()).toBe(4);
  });
});

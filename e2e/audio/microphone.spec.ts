import type { Page } from "@playwright/test";
import { sampleFile } from "../support/sample-files.ts";
import { composeForTwo, expect, newestRecord, send, test } from "../support/studio-test.ts";
import { expectAccessible } from "../support/accessible.ts";

const audio = (page: Page) => page.getByRole("region", { name: "Audio", exact: true });
const button = (page: Page, name: string) => audio(page).getByRole("button", { name, exact: true });

/** Counts the live tracks of the microphone that the page has requested. */
async function watchTracks(page: Page) {
  await page.addInitScript(() => {
    const tracks: MediaStreamTrack[] = [];
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      const stream = await ask(constraints);
      tracks.push(...stream.getTracks());
      return stream;
    };
    Object.assign(window, {
      liveTracks: () => tracks.filter(({ readyState }) => readyState === "live").length,
    });
  });
  return () =>
    page.evaluate(() => (window as unknown as { liveTracks: () => number }).liveTracks());
}

async function record(page: Page) {
  await audio(page).getByText("Microphone", { exact: true }).click();
  await button(page, "Record").click();
  await expect(button(page, "Stop")).toBeVisible();
}

/** Expects that the timer has reached this many seconds. A busy machine may show a later time already. */
async function expectRecorded(page: Page, seconds: number) {
  const timer = audio(page).getByRole("timer");
  await expect(timer).toHaveText(/^\d+:\d\d of 10:00$/);
  await expect
    .poll(async () => {
      const [, minutes, rest] = /^(\d+):(\d\d)/.exec((await timer.textContent()) ?? "") ?? [];
      return Number(minutes) * 60 + Number(rest);
    })
    .toBeGreaterThanOrEqual(seconds);
}

test.describe("with a microphone", () => {
  test.use({ permissions: ["microphone"] });

  test("a voice is recorded, paused, played and uploaded as MP3, or discarded", async ({
    page,
    connect,
  }) => {
    const liveTracks = await watchTracks(page);
    await connect();
    await record(page);
    await expectRecorded(page, 2);
    // The device beeps once a second, so a look once a second might always miss it.
    await page.waitForFunction(
      () => Number(document.querySelector("[role=meter]")?.getAttribute("aria-valuenow")) > 20,
    );
    await button(page, "Pause").click();
    await expect(audio(page)).toContainText("Paused");
    await expectAccessible(page, audio(page));
    await button(page, "Resume").click();
    await expect(audio(page)).toContainText("Recording");
    await button(page, "Stop").click();

    await expect(audio(page)).toContainText(/voice-\d{4}-\d\d-\d\d-\d{4}\.(webm|m4a)/);
    await expect(audio(page)).toContainText("Converted to MP3, mono");
    expect(await liveTracks()).toBe(0);
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await button(page, "Upload to GREEN-API").click();
    await expect(audio(page)).toContainText("Uploaded. Ready to send.");
    await expect(page.getByLabel("File name")).toHaveValue(/^voice-.*\.mp3$/);

    await test.step("a discarded recording is gone; another source or a hidden tab keeps it", async () => {
      await page.reload();
      await record(page);
      expect(await liveTracks()).toBe(1);
      await button(page, "Discard").click();
      await expect(button(page, "Record")).toBeVisible();
      expect(await liveTracks()).toBe(0);
      await expect(button(page, "Upload to GREEN-API")).toBeHidden();

      await record(page);
      await expectRecorded(page, 1);
      await audio(page).getByText("File", { exact: true }).click();
      await expect(audio(page)).toContainText("Converted to MP3, mono");
      expect(await liveTracks()).toBe(0);

      await audio(page).getByText("Microphone", { exact: true }).click();
      await button(page, "Record again").click();
      await expectRecorded(page, 1);
      await page.evaluate(() => {
        Object.defineProperty(document, "visibilityState", { value: "hidden" });
        document.dispatchEvent(new Event("visibilitychange"));
      });
      await expect(audio(page)).toContainText("Stopped when you left the tab");
      expect(await liveTracks()).toBe(0);
    });
  });

  test("a recording is not lost without a question, and is sent while it is recorded", async ({
    page,
    connect,
  }) => {
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    const tryToLeave = () => page.evaluate(() => location.reload());
    await connect();
    await record(page);
    await tryToLeave();
    await expect.poll(() => asked).toEqual(["beforeunload"]);
    await expectRecorded(page, 1);
    await button(page, "Stop").click();
    await expect(audio(page)).toContainText("Converted to MP3, mono");
    await tryToLeave();
    await expect.poll(() => asked).toEqual(["beforeunload", "beforeunload"]);

    await button(page, "Upload to GREEN-API").click();
    await expect(audio(page)).toContainText("Uploaded. Ready to send.");
    await page.reload();
    await expect(page.getByLabel("File name")).toHaveValue(/^voice-.*\.mp3$/);
    expect(asked).toHaveLength(2);

    await test.step("Send ends the recording, and sends it instead of older audio", async () => {
      await page.getByRole("button", { name: "Start over" }).click();
      await composeForTwo(page);
      await record(page);
      await expectRecorded(page, 1);
      await send(page);
      await expect(newestRecord(page)).toContainText(/voice-.*\.mp3/);
      await expect(newestRecord(page)).toContainText("3EB0");
    });

    await test.step("another source ends the recording, and keeps it", async () => {
      await button(page, "Record again").click();
      await expect(button(page, "Stop")).toBeVisible();
      await audio(page).getByText("Link", { exact: true }).click();
      await audio(page).getByText("Microphone", { exact: true }).click();
      await expect(audio(page)).toContainText("Stopped when you left");
      await page.getByRole("button", { name: "Start over" }).click();
      await expect(page.getByRole("region", { name: "Preview" })).toContainText("No audio yet");
      await expect(page.getByLabel("Link to the audio")).toHaveValue("");
    });
  });

  test("a recording is named after its content if the recorder does not give its type", async ({
    page,
    connect,
  }) => {
    // Firefox's recorder makes Ogg and leaves its type empty.
    await page.addInitScript(
      (bytes) => {
        const recorded = new Blob([Uint8Array.from(bytes)], { type: "audio/ogg; codecs=opus" });
        Object.defineProperty(BlobEvent.prototype, "data", { get: () => recorded });
        Object.defineProperty(MediaRecorder.prototype, "mimeType", { get: () => "" });
      },
      [...sampleFile("opus.ogg").buffer],
    );
    await connect();
    await record(page);
    await button(page, "Stop").click();
    await expect(audio(page)).toContainText(/voice-\d{4}-\d\d-\d\d-\d{4}\.ogg/);
    await expect(audio(page)).toContainText("Ogg · OPUS · 0:01");
    await expect(audio(page)).toContainText("Converted to MP3, mono");
  });

  test("a recording ends after ten minutes without pauses", async ({ page, connect }) => {
    await page.clock.install();
    const liveTracks = await watchTracks(page);
    await connect();
    await record(page);
    await page.clock.fastForward("08:00");
    await button(page, "Pause").click();
    await page.clock.fastForward("05:00");
    await expect(audio(page)).toContainText("Paused");
    await button(page, "Resume").click();
    expect(await liveTracks()).toBe(1);
    await page.clock.fastForward("02:01");
    await expect(audio(page)).toContainText("Stopped at 10 minutes");
    expect(await liveTracks()).toBe(0);
  });

  test("a failing microphone or recorder is explained, and the microphone is released", async ({
    page,
    connect,
  }) => {
    const liveTracks = await watchTracks(page);
    await connect();
    await audio(page).getByText("Microphone", { exact: true }).click();
    const alert = page.getByRole("alert");

    await test.step("a recorder that does not start", async () => {
      await page.evaluate(() => {
        MediaRecorder.prototype.start = () => {
          throw new DOMException("", "UnknownError");
        };
      });
      await button(page, "Record").click();
      await expect(alert).toBeVisible();
      expect(await liveTracks()).toBe(0);
    });

    for (const [name, title] of [
      ["NotAllowedError", "The browser blocks the microphone"],
      ["NotFoundError", "No microphone found"],
      ["NotReadableError", "The microphone is not available"],
    ] as const) {
      await test.step(name, async () => {
        await page.evaluate((errorName) => {
          navigator.mediaDevices.getUserMedia = () =>
            Promise.reject(new DOMException("", errorName));
        }, name);
        await button(page, "Record").click();
        await expect(alert).toContainText(title);
        await expect(button(page, "Record")).toBeEnabled();
        await expectAccessible(page, audio(page));
      });
    }
  });
});

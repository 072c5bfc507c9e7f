import type { Page } from "@playwright/test";
import {
  audio,
  choose,
  chooseSample,
  expectToSound,
  upload,
  uploadButton,
} from "../support/audio-section.ts";
import { sampleFile } from "../support/sample-files.ts";
import { expect, test } from "../support/studio-test.ts";
import { expectAccessible } from "../support/accessible.ts";

const REMARK = "Read by the browser's player";

/** Runs in every worker of the studio before its own script. */
async function beforeWorker(page: Page, script: string) {
  await page.route("**/clip-worker-*.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${script};${await response.text()}` });
  });
}

/** Counts what the studio's workers report; the clock is the test's from here on. */
async function watchWorkers(page: Page) {
  await page.clock.install();
  await page.addInitScript(() => {
    const reports: string[] = [];
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        reports.push("started");
        this.addEventListener("message", ({ data }) => reports.push(data.type));
      }
    };
    Object.assign(window, { reports });
  });
  return (type: string) =>
    page.evaluate((wanted) => {
      const { reports } = window as unknown as { reports: string[] };
      return reports.filter((report) => report === wanted).length;
    }, type);
}

const MISSING = "delete globalThis.AudioDecoder";
const FAILING = `
  AudioDecoder.isConfigSupported = async (config) => ({ supported: true, config });
  AudioDecoder.prototype.decode = () => { throw new DOMException("", "EncodingError"); }`;

for (const files of [
  { "aac.m4a": 0, "picture.mp4": 0, "adts.aac": 0.068, "flac.flac": 0 },
  { "opus.ogg": 0, "vorbis.ogg": 0, "opus.webm": 0 },
]) {
  const names = Object.keys(files).join(", ");

  test(`without a decoder for workers the player reads ${names}`, async ({ page, connect }) => {
    await beforeWorker(page, MISSING);
    await connect();
    for (const [file, padding] of Object.entries(files)) {
      await chooseSample(page, file);
      await expect(audio(page)).toContainText(REMARK);
      await expect(audio(page)).toContainText("Converted to MP3, mono");
      await expectToSound(page, file, await upload(page), { padding });
    }
  });
}

test("where the decoder fails the player reads what it can, and what needs none stays", async ({
  page,
  connect,
}) => {
  await beforeWorker(page, FAILING);
  await connect();
  await chooseSample(page, "aac.m4a");
  await expect(audio(page)).toContainText(REMARK);
  await expect(audio(page)).toContainText("Converted to MP3, mono");
  await chooseSample(page, "cbr.mp3");
  await expect(audio(page)).toContainText(REMARK);
  const sent = await page.request.get(await upload(page));
  expect((await sent.body()).equals(new Uint8Array(sampleFile("cbr.mp3").buffer))).toBe(true);
  await chooseSample(page, "pcm-16.wav");
  await expect(uploadButton(page)).toBeVisible();
  await expect(audio(page)).not.toContainText(REMARK);
});

test("a decoder that never answers gives way to the player after 5 s", async ({
  page,
  connect,
}) => {
  await beforeWorker(
    page,
    `AudioDecoder.prototype.decode = () => {};
    AudioDecoder.prototype.flush = () => new Promise(() => {})`,
  );
  const reports = await watchWorkers(page);
  await connect();
  for (const file of ["cbr.mp3", "aac.m4a"]) {
    const before = await reports("decoding");
    await choose(page, sampleFile(file));
    await expect.poll(() => reports("decoding")).toBeGreaterThan(before);
    await page.clock.fastForward(5000);
    await expect(page.getByRole("button", { name: `Remove ${file}` })).toBeVisible();
    await expect(audio(page)).toContainText(REMARK);
  }
  await expectAccessible(page);
});

test("a decoder that fails in a part alone gives way to the player too", async ({
  page,
  connect,
}) => {
  await beforeWorker(
    page,
    `addEventListener("message", ({ data }) => {
      if (data.name === "encode") AudioDecoder.prototype.decode = () => { throw new Error("") };
    })`,
  );
  await connect();
  await chooseSample(page, "cbr.mp3");
  await expect(audio(page)).not.toContainText(REMARK);
  await page.getByLabel("End, seconds").fill("0.7");
  await page.keyboard.press("Enter");
  await expect(audio(page)).toContainText("0:00.7 kept");
  const link = await upload(page);
  const response = await page.request.get(link);
  expect(response.headers()["content-type"]).toBe("audio/mpeg");
  await audio(page).getByText("File", { exact: true }).click();
  await expect(audio(page)).toContainText(REMARK);
  await expect(audio(page)).toContainText("Uploaded. The draft has its link.");
});

test("Vorbis is read by the player where a worker's decoder may take the tab with it", async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({
    userAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/121.0.0.0 Safari/537.36",
    ...(baseURL && { baseURL }),
  });
  await page.goto("/");
  await chooseSample(page, "vorbis.ogg");
  await expect(audio(page)).toContainText(REMARK);
  await chooseSample(page, "opus.ogg");
  await expect(audio(page)).not.toContainText(REMARK);
  await page.close();
});

test("a job in which nothing moves for 30 s ends with a sentence, whatever the cause", async ({
  page,
  connect,
}) => {
  const reports = await watchWorkers(page);
  const stop = "Nothing moved for 30 seconds";
  await connect();
  await page.route("**/clip-worker-*.js", () => {});
  await choose(page, sampleFile("aac.m4a"));
  await expect.poll(() => reports("started")).toBe(1);
  await expect(audio(page)).toContainText("Reading aac.m4a…");
  await page.clock.fastForward(30_000);
  await expect(page.getByRole("alert")).toContainText(stop);
  await expect(page.getByRole("alert")).toContainText("Nothing in the draft has changed.");
  await expectAccessible(page);

  await page.route("**/clip-worker-*.js", (route) => route.fulfill({ status: 404 }));
  await choose(page, sampleFile("aac.m4a"));
  await expect(page.getByRole("alert")).toContainText("The studio's audio tools failed");
  await page.unrouteAll();
  await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
  await expect(audio(page)).toContainText("Converted to MP3, mono");
  await expect(page.getByRole("alert")).toBeHidden();
});

test("a player that never answers ends with a sentence too", async ({ page, connect }) => {
  await beforeWorker(page, MISSING);
  const reports = await watchWorkers(page);
  await page.addInitScript(() => {
    const playerIsAsked = new Promise((resolve) => {
      OfflineAudioContext.prototype.decodeAudioData = () => {
        resolve(undefined);
        return new Promise(() => {});
      };
    });
    Object.assign(window, { playerIsAsked });
  });
  await connect();
  await choose(page, sampleFile("aac.m4a"));
  await page.evaluate(
    () => (window as unknown as { playerIsAsked: Promise<unknown> }).playerIsAsked,
  );
  expect(await reports("undecoded")).toBe(1);
  await page.clock.fastForward(30_000);
  await expect(page.getByRole("alert")).toContainText("Nothing moved for 30 seconds");
});

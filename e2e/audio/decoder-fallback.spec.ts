import type { Page, Route } from "@playwright/test";
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

const REMARK = "Decoded by the browser";

/** Replaces the script of the studio's workers. Each job has its own worker. */
async function interceptWorkers(page: Page) {
  let answer = (route: Route): unknown => route.continue();
  await page.route("**/clip-worker-*.js", (route) => answer(route));
  return {
    /** Runs a script in every worker from now on, before the worker's own. */
    begin: (script: string) => {
      answer = async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${script};${await response.text()}` });
      };
    },
    /** Answers requests for the workers' script from now on. */
    answer: (act: (route: Route) => unknown) => {
      answer = act;
    },
  };
}

/** Counts the reports of the studio's workers. From here on, the test controls the clock. */
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
const FAILING_IN_PARTS = `
  addEventListener("message", ({ data }) => {
    if (data.name === "encode") AudioDecoder.prototype.decode = () => { throw new Error("") };
  })`;
const SILENT = `
  AudioDecoder.prototype.decode = () => {};
  AudioDecoder.prototype.flush = () => new Promise(() => {})`;

const paddings = {
  "aac.m4a": 0,
  "picture.mp4": 0,
  "adts.aac": 0.068,
  "flac.flac": 0,
  "opus.ogg": 0,
  "vorbis.ogg": 0,
  "opus.webm": 0,
};

test("if the decoder for workers is missing or fails, the player reads the file", async ({
  page,
  connect,
}) => {
  const workers = await interceptWorkers(page);
  await connect();
  workers.begin(MISSING);
  for (const [file, padding] of Object.entries(paddings)) {
    await test.step(`${file}, without a decoder`, async () => {
      await chooseSample(page, file);
      await expect(audio(page)).toContainText(REMARK);
      await expect(audio(page)).toContainText("Converted to MP3, mono");
      await expectToSound(page, file, await upload(page), { padding });
    });
  }

  await test.step("if the decoder fails, the player reads what it can, and files that need no decoder are not changed", async () => {
    workers.begin(FAILING);
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

  await test.step("if the decoder fails only in a part, the player reads that too", async () => {
    workers.begin(FAILING_IN_PARTS);
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
    await expect(audio(page)).toContainText("Uploaded. Ready to send.");
  });
});

test.describe("if a worker's decoder may crash the tab", () => {
  test.use({
    userAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/121.0.0.0 Safari/537.36",
  });

  test("Vorbis is read by the player", async ({ page, connect }) => {
    await connect();
    await chooseSample(page, "vorbis.ogg");
    await expect(audio(page)).toContainText(REMARK);
    await chooseSample(page, "opus.ogg");
    await expect(audio(page)).not.toContainText(REMARK);
  });
});

test("the page does not wait forever for a decoder, a player or a worker", async ({
  page,
  connect,
}) => {
  const reports = await watchWorkers(page);
  const workers = await interceptWorkers(page);
  await connect();

  await test.step("the player replaces the decoder after 5 s", async () => {
    workers.begin(SILENT);
    for (const file of ["cbr.mp3", "aac.m4a"]) {
      const before = await reports("decoding");
      await choose(page, sampleFile(file));
      await expect.poll(() => reports("decoding")).toBeGreaterThan(before);
      await page.clock.fastForward(5000);
      await expect(page.getByRole("button", { name: `Remove ${file}` })).toBeVisible();
      await expect(audio(page)).toContainText(REMARK);
    }
    await expectAccessible(page, audio(page));
    await audio(page).getByRole("button", { name: "Remove aac.m4a" }).click();
  });

  const stop = "No progress for 30 seconds";

  await test.step("a worker that never answers ends after 30 s, with a message", async () => {
    const before = await reports("started");
    workers.answer(() => {});
    await choose(page, sampleFile("aac.m4a"));
    await expect.poll(() => reports("started")).toBe(before + 1);
    await expect(audio(page)).toContainText("Reading aac.m4a…");
    await page.clock.fastForward(30_000);
    await expect(page.getByRole("alert")).toContainText(stop);
    await expect(page.getByRole("alert")).toContainText("The draft is unchanged.");
    await expectAccessible(page, audio(page));
  });

  await test.step("a worker that does not load is tried again", async () => {
    workers.answer((route) => route.fulfill({ status: 404 }));
    await choose(page, sampleFile("aac.m4a"));
    await expect(page.getByRole("alert")).toContainText("The studio couldn't process the audio");
    workers.answer((route) => route.continue());
    await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
    await expect(audio(page)).toContainText("Converted to MP3, mono");
    await expect(page.getByRole("alert")).toBeHidden();
  });

  await test.step("a player ends after 30 s, with a message", async () => {
    workers.begin(MISSING);
    await page.evaluate(() => {
      const playerIsAsked = new Promise((resolve) => {
        OfflineAudioContext.prototype.decodeAudioData = () => {
          resolve(undefined);
          return new Promise(() => {});
        };
      });
      Object.assign(window, { playerIsAsked });
    });
    const before = await reports("undecoded");
    await choose(page, sampleFile("opus.ogg"));
    await page.evaluate(
      () => (window as unknown as { playerIsAsked: Promise<unknown> }).playerIsAsked,
    );
    expect(await reports("undecoded")).toBe(before + 1);
    await page.clock.fastForward(30_000);
    await expect(page.getByRole("alert")).toContainText(stop);
  });
});

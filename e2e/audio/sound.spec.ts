import type { Page } from "@playwright/test";
import { audio, choose, chooseSample, upload } from "../support/audio-section.ts";
import { expectAccessible } from "../support/accessible.ts";
import { speechLike, wavFile } from "../support/made-audio.ts";
import { soundOf } from "../support/sound-of.ts";
import { chooseInMenu } from "../support/page-menu.ts";
import { expect, test } from "../support/studio-test.ts";

const RATE = 44_100;
/** A second of silence, then five of quiet speech; the last two are less quiet. */
const quietMemo = () => {
  const loudnessAt = (seconds: number) => (seconds < 1 ? 0 : seconds < 4 ? 0.15 : 0.3);
  const speech = speechLike(6, RATE).map((sample, at) => sample * loudnessAt(at / RATE));
  return wavFile("memo.wav", speech, RATE);
};
const button = (page: Page, name: string | RegExp) => audio(page).getByRole("button", { name });
const louder = (page: Page) => button(page, "Make it as loud as others");
const lessNoise = (page: Page) => button(page, "Reduce noise");
const original = (page: Page) => button(page, "Play the original");

/** Remembers the page's players, which are in no document, and what the microphone is asked for. */
async function watchSound(page: Page) {
  await page.addInitScript(() => {
    const players: HTMLAudioElement[] = [];
    window.Audio = new Proxy(window.Audio, {
      construct: (constructor) => {
        const made = new constructor();
        players.push(made);
        return made;
      },
    });
    const asked: unknown[] = [];
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = (constraints) => {
      asked.push(constraints?.audio);
      return ask(constraints);
    };
    Object.assign(window, { players, asked });
  });
}

const players = (page: Page) =>
  page.evaluate(() => {
    const all = (window as unknown as { players: HTMLAudioElement[] }).players;
    return all.map(({ src, muted, paused, currentTime }) => ({ src, muted, paused, currentTime }));
  });

async function expectAsLoudAsOthers(page: Page, link: string) {
  const { lufs, truePeak } = await soundOf(page, link);
  expect(Math.abs(lufs + 16)).toBeLessThan(0.5);
  expect(truePeak).toBeLessThanOrEqual(-1.2);
}

test("a quiet clip is made as loud as others, compared with the original, uploaded and undone", async ({
  page,
  connect,
}) => {
  await watchSound(page);
  await connect();

  await test.step("its loudness is shown, and nothing is changed without a click", async () => {
    await choose(page, await quietMemo());
    await expect(audio(page)).toContainText(
      /Quieter than others · −3\d\.\d LUFS, peak −\d+\.\d dBTP/,
    );
    await expect(louder(page)).toHaveAttribute("aria-pressed", "false");
    await expect(original(page)).toBeHidden();
    await expectAccessible(page, audio(page));
  });

  await test.step("the change is shown before and after", async () => {
    await louder(page).focus();
    await page.keyboard.press("Enter");
    await expect(audio(page)).toContainText(
      /As loud as others · from −3\d\.\d to −16\.0 LUFS, peak from −\d+\.\d to/,
    );
    await expect(louder(page)).toHaveAttribute("aria-pressed", "true");
    await expect(louder(page)).toBeFocused();
    await expectAccessible(page, audio(page));
  });

  await test.step("B switches to the original and back while both play at one position", async () => {
    await audio(page).getByRole("button", { name: "Play", exact: true }).click();
    await expect
      .poll(async () => (await players(page)).filter(({ paused }) => !paused).length)
      .toBe(2);
    const [changed, asRead] = await players(page);
    expect([changed?.muted, asRead?.muted]).toEqual([false, true]);
    expect(asRead?.src).toMatch(/^blob:/);
    expect(asRead?.src).not.toBe(changed?.src);

    await page.keyboard.press("b");
    await expect(original(page)).toHaveAttribute("aria-pressed", "true");
    const [silent, heard] = await players(page);
    expect([silent?.muted, heard?.muted]).toEqual([true, false]);
    expect([silent?.paused, heard?.paused]).toEqual([false, false]);
    expect(Math.abs((silent?.currentTime ?? 0) - (heard?.currentTime ?? 9))).toBeLessThan(0.15);

    await original(page).click();
    await expect(original(page)).toHaveAttribute("aria-pressed", "false");
    const name = page.getByLabel("File name");
    await name.press("b");
    await expect(name).toHaveValue("b");
    await expect(original(page)).toHaveAttribute("aria-pressed", "false");
    await name.fill("");
    await chooseInMenu(page, "Keyboard shortcuts");
    await expect(page.getByRole("dialog")).toContainText("switch between the original");
    await page.keyboard.press("Escape");
  });

  await test.step("the WAV and the MP3 of it are as loud as others", async () => {
    await expectAsLoudAsOthers(page, await upload(page));
    await audio(page).getByText("File", { exact: true }).click();
    await audio(page).getByText("MP3, about 70 kB").click();
    await expectAsLoudAsOthers(page, await upload(page));
    await audio(page).getByText("File", { exact: true }).click();
  });

  await test.step("undo brings the sound back, which is then not uploaded yet", async () => {
    await button(page, "Undo").click();
    await expect(audio(page)).toContainText("Quieter than others");
    await expect(louder(page)).toHaveAttribute("aria-pressed", "false");
    await expect(audio(page)).not.toContainText("Uploaded. Ready to send.");
    await expect(original(page)).toBeHidden();
  });

  await test.step("after a trim, what is kept counts", async () => {
    await louder(page).click();
    await expect(original(page)).toBeVisible();
    await page.getByLabel("End, seconds").fill("4");
    await page.keyboard.press("Enter");
    await expect(audio(page)).toContainText("to −16.0 LUFS");
    await expect(original(page)).toBeVisible();
    const link = await upload(page);
    expect((await soundOf(page, link)).seconds).toBeCloseTo(4, 1);
    await expectAsLoudAsOthers(page, link);
  });
});

test.describe("with a microphone", () => {
  test.use({ permissions: ["microphone"] });

  test("silence is trimmed, noise reduced, and channels that cancel each other are heard", async ({
    page,
    connect,
  }) => {
    await watchSound(page);
    await connect();

    await test.step("silence at the ends is trimmed in one step, and comes back", async () => {
      await choose(page, await quietMemo());
      await button(page, "Trim 1.2 s of silence").click();
      await expect(audio(page)).toContainText("0:04.8 kept");
      await expect(button(page, /of silence/)).toBeHidden();
      await button(page, "Undo").click();
      await expect(audio(page)).toContainText("0:06.0 kept");
      await expect(button(page, "Trim 1.2 s of silence")).toBeVisible();
    });

    await test.step("channels that cancel each other are as loud as one of them", async () => {
      await chooseSample(page, "opposite.m4a");
      // As loud as the loudest channel; the MP3 is half a decibel quieter.
      await expect(audio(page)).toContainText("As loud as others · −18.");
      await louder(page).click();
      await expect(audio(page)).toContainText("to −16.0 LUFS");
      await expectAsLoudAsOthers(page, await upload(page));
    });

    await test.step("noise is reduced, and an upload waits for that", async () => {
      let rumble = 0;
      const noise = speechLike(4, RATE).map((voice, at) => {
        rumble = 0.99 * rumble + 0.02 * Math.sin(1e6 * Math.sin(at * 1.31));
        return at < 2 * RATE ? rumble : rumble + voice;
      });
      await choose(page, await wavFile("engine.wav", noise, RATE));
      await expect(page.getByRole("button", { name: "Remove engine.wav" })).toBeVisible();
      await page.getByLabel("End, seconds").fill("1.5");
      await page.keyboard.press("Enter");
      const before = await soundOf(page, await upload(page));
      await audio(page).getByText("File", { exact: true }).click();
      await lessNoise(page).click();
      const after = await soundOf(page, await upload(page));
      expect(after.lufs).toBeLessThan(before.lufs - 10);
      expect(after.seconds).toBeCloseTo(1.5, 2);
    });

    await test.step("a change can be cancelled while it is made", async () => {
      const long = await wavFile("long.wav", speechLike(120, 8000), 8000);
      await choose(page, long);
      await expect(page.getByRole("button", { name: "Remove long.wav" })).toBeVisible();
      await lessNoise(page).click();
      await expect(audio(page).getByRole("progressbar")).toBeVisible();
      await expectAccessible(page, audio(page));
      await button(page, "Cancel").click();
      await expect(lessNoise(page)).toHaveAttribute("aria-pressed", "false");
      await expect(audio(page).getByRole("progressbar")).toBeHidden();
      await expect(louder(page)).toBeEnabled();
    });

    await test.step("the microphone is asked for less noise, or for all of it", async () => {
      await audio(page).getByText("Microphone", { exact: true }).click();
      const choice = audio(page).getByLabel("Reduce noise while recording");
      await expect(choice).toBeChecked();
      for (const noiseSuppression of [true, false]) {
        await choice.setChecked(noiseSuppression);
        await button(page, /^Record/).click();
        await button(page, "Discard").click();
        const asked = await page.evaluate(() => Reflect.get(window, "asked") as unknown[]);
        expect(asked.at(-1)).toEqual({ channelCount: 1, noiseSuppression });
      }
    });
  });
});

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "./browser-test.ts";
import { button, region, text, textbox } from "./inputs.ts";

const folder = fileURLToPath(new URL("../sounds/", import.meta.url));
/**
 * Files that do not contain a second of sound, or do not play in every browser;
 * `e2e/audio/audio-refusals.spec.ts` and others test them.
 */
const others = ["README.md", "alac.m4a", "chained.ogg", "cut-off.m4a", "dolby.mp4", "silent.m4a"];
const names = readdirSync(folder).filter((name) => !others.includes(name));
/** Players count an encoder's padding differently. In Chromium, other tests check the lengths to milliseconds. */
const TOLERANCE_SECONDS = 0.2;

test("each format is read, and is uploaded as an MP3 or WAV of the same length", async ({
  studio,
}) => {
  expect(names.length).toBeGreaterThan(12);
  const audio = region("Audio");
  await studio.click(text("File", audio));
  await studio.sees(button("Choose a file"));
  let link = "";
  for (const name of names) {
    await test.step(name, async () => {
      await studio.tab.chooseFiles(audioFileInput, [folder + name]);
      await studio.sees(audio, name);
      await studio.click(button("Upload to GREEN-API"));
      await studio.sees(audio, "Uploaded. Ready to send.");
      await expect.poll(() => studio.tab.run(linkOfDraft)).not.toBe(link);
      link = await studio.tab.run(linkOfDraft);
      await studio.sees(textbox("File name"), /\.(mp3|wav)$/);
      const seconds = await studio.tab.run(secondsOf, link);
      expect(Math.abs(seconds - 1)).toBeLessThan(TOLERANCE_SECONDS);
    });
  }
});

const audioFileInput = () => document.querySelector("input[type=file][accept*=audio]");

const linkOfDraft = (): string => JSON.parse(localStorage["vss:draft"] ?? "{}").audioUrl ?? "";

/** The length in seconds of the sound at an address. Runs in the page. */
async function secondsOf(url: string): Promise<number> {
  const answer = await fetch(url);
  const context = new OfflineAudioContext(1, 1, 48_000);
  return (await context.decodeAudioData(await answer.arrayBuffer())).duration;
}

import type { Page } from "@playwright/test";
import { compareWith, type MadeFile } from "./made-audio.ts";
import { sampleFile, sampleSource } from "./sample-files.ts";
import { expect } from "./studio-test.ts";

export const audio = (page: Page) => page.getByRole("region", { name: "Audio", exact: true });
export const uploadButton = (page: Page) =>
  page.getByRole("button", { name: "Upload to GREEN-API" });

export async function choose(page: Page, file: MadeFile) {
  await audio(page).getByText("File", { exact: true }).click();
  const chooser = page.waitForEvent("filechooser");
  await audio(page)
    .getByRole("button", { name: /^Choose/ })
    .click();
  await (await chooser).setFiles(file);
}

/**
 * Keeps requests intercepted, for a test that intercepts some of them only for a while. If that begins or ends just
 * as a worker ends, Chromium may never answer.
 */
export async function keepIntercepting(page: Page) {
  await page.route("**/no-such-address", () => {});
}

export async function chooseSample(page: Page, name: string) {
  await choose(page, sampleFile(name));
  await expect(page.getByRole("button", { name: `Remove ${name}` })).toBeVisible();
}

/** Uploads the clip and returns the link in the draft. */
export async function upload(page: Page): Promise<string> {
  await uploadButton(page).click();
  await expect(audio(page)).toContainText("Uploaded. Ready to send.");
  await audio(page).getByText("Link", { exact: true }).click();
  return page.getByLabel("Link to the audio").inputValue();
}

/**
 * Expects that an upload sounds like the source of its sample: as long to within 5 ms, as loud to within a
 * decibel.
 */
export async function expectToSound(
  page: Page,
  file: string,
  link: string,
  { type = "audio/mpeg", padding = 0 } = {},
) {
  const compared = await compareWith(page, link, await sampleSource());
  expect(compared.type, file).toBe(type);
  expect(Math.abs(compared.longer - padding), `${file}, longer`).toBeLessThan(0.005);
  // The two channels of this file are three decibels quieter than its source.
  const louder = file === "opus.webm" ? -3 : 0;
  expect(Math.abs(compared.louder - louder), `${file}, louder`).toBeLessThan(1);
  expect(compared.likeness, `${file}, likeness`).toBeGreaterThan(0.95);
}

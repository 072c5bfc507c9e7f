import type { Page } from "@playwright/test";
import { audio, choose } from "../support/audio-section.ts";
import { speechLike, wavFile } from "../support/made-audio.ts";
import { expect, nameFile } from "./fault-test.ts";

/** The audio of a send: the later ones are uploaded by it, and the last one takes several statuses. */
export const audioKinds = ["a link", "a file", "a file in parts"] as const;
export type AudioKind = (typeof audioKinds)[number];

const RATE = 4000;
const PARTS = 2;

/** The names under which GREEN-API gets the audio of the click with this number, in their order. */
export function fileNamesOf(kind: AudioKind, index: number): string[] {
  if (kind === "a link") return [`clip-${index}.mp3`];
  if (kind === "a file") return [`clip-${index}.wav`];
  return Array.from({ length: PARTS }, (_, at) => `clip-${index} (${at + 1} of ${PARTS}).wav`);
}

/** Gives the draft of a page the audio of the click with this number. No two clips have the same waveform. */
export async function giveAudio(page: Page, kind: AudioKind, index: number): Promise<void> {
  if (kind === "a link") {
    // A tab that asks about an earlier click has a dialog above the page: nothing there can be clicked.
    const link = audio(page).getByRole("radio", { name: "Link", exact: true });
    if (!(await link.isChecked())) await audio(page).getByText("Link", { exact: true }).click();
    await nameFile(page, fileNamesOf(kind, index).join());
    return;
  }
  const name = `clip-${index}.wav`;
  const seconds = (kind === "a file" ? 1 : 7) + index / 4;
  await choose(page, await wavFile(name, speechLike(seconds, RATE), RATE));
  await expect(page.getByRole("button", { name: `Remove ${name}` })).toBeVisible();
  // A name that was typed before would be that of the file, too.
  await page.getByLabel("File name").fill("");
  if (kind === "a file in parts") {
    await audio(page).getByText("In parts", { exact: true }).click();
    await expect(
      page.getByRole("list", { name: "Parts of the clip" }).getByRole("listitem"),
    ).toHaveCount(PARTS);
  }
}

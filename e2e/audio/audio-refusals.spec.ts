import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/accessible.ts";
import { audio, choose } from "../support/audio-section.ts";
import { wavAround } from "../support/joined-files.ts";
import type { MadeFile } from "../support/made-audio.ts";
import { sampleFile } from "../support/sample-files.ts";
import { expect, test } from "../support/studio-test.ts";

function named(name: string, bytes: Uint8Array): MadeFile {
  return { name, mimeType: "", buffer: Buffer.from(bytes) };
}
const begins = (name: string, text: string) => named(name, Buffer.from(text.padEnd(400), "latin1"));
const wav = (name: string, tag: number) => named(name, wavAround(new Uint8Array(400), { tag }));

async function expectRefusal(page: Page, file: MadeFile, texts: string[]) {
  await choose(page, file);
  const alert = page.getByRole("alert").filter({ hasText: file.name });
  for (const text of texts) await expect(alert).toContainText(text);
}

test("a file that this browser cannot play is named, with advice", async ({ page, connect }) => {
  await connect();
  for (const [file, ...texts] of [
    [sampleFile("alac.m4a"), "This is Apple Lossless, which this browser cannot play", "Safari"],
    [begins("call.amr", "#!AMR\n"), "This is an AMR recording", "Set the recorder to M4A or MP3"],
    [begins("song.wma", "0&\xb2u\x8ef\xcf\x11"), "This is Windows Media Audio", "VLC"],
    [begins("band.aiff", "FORM\0\x01XzAIFFCOMM"), "This is AIFF", "save the sound as WAV or MP3"],
    [begins("memo.caf", "caff\0\x01\0\0desc"), "This is a Core Audio file (CAF)", "M4A or MP3"],
    [wav("exchange.wav", 0x31), "This is telephone sound (GSM)", "Set the telephone system"],
    [wav("recorder.wav", 0x11), "This is ADPCM", "Set the recorder to PCM or MP3"],
    [begins("shop.m4p", "\0\0\0\x20ftypM4P "), "This file is protected", "without protection"],
    [sampleFile("cut-off.m4a"), "The file is incomplete", "Copy or download it again"],
    [sampleFile("dolby.mp4"), "This is Dolby Digital (AC-3)", "Convert it to MP3"],
    [begins("note.spx", `OggS${"\0".repeat(24)}Speex   `), "This is Speex", "Convert it to MP3"],
    [wav("film.wav", 0x2000), "This is WAV (0x2000)", "Convert it to MP3"],
    [begins("letter.pdf", "%PDF-1.7"), "The sound in this file can't be read"],
  ] as const) {
    await expectRefusal(page, file, [...texts, "The draft is unchanged."]);
  }
  await expectAccessible(page);
});

test("a file that the reader cannot read is read by the browser's player", async ({
  page,
  connect,
}) => {
  await connect();
  // It is cut off inside its only cluster.
  const { buffer } = sampleFile("opus.webm");
  await choose(page, named("torn.webm", buffer.subarray(0, 1500)));
  await expect(page.getByRole("button", { name: "Remove torn.webm" })).toBeVisible();
  await expect(audio(page)).toContainText("Decoded by the browser");
  await expect(audio(page)).toContainText("Converted to MP3, mono");
});

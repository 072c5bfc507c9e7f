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

/** A file, the text about it, and the padding in seconds that its encoder added and its format does not mark. */
type Sample = [file: string, says: string, padding?: number];

const UNUSUAL_WAV = "Converted to MP3: phones may not play this kind of WAV.";

/** Several files are converted in one page, because opening a page takes longer than most of them. */
const converted: Record<string, Sample[]> = {
  "AAC, alone, beside a picture, in six channels and behind a track of a codec that few know,": [
    ["aac.m4a", "MP4 · AAC · 0:01 · mono · 44.1 kHz"],
    ["picture.mp4", "MP4 · AAC · 0:01 · mono · 48 kHz"],
    ["adts.aac", "ADTS · AAC · 0:01 · mono · 22.05 kHz", 0.068],
    ["surround.m4a", "MP4 · AAC · 0:01 · 6 channels · 48 kHz"],
    ["lossless-first.mov", "QuickTime · AAC · 0:01 · mono · 22.05 kHz"],
  ],
  "Opus, Vorbis and FLAC, and a WAV of a telephone or a studio, which phones may not play,": [
    ["opus.ogg", "Ogg · OPUS · 0:01 · mono · 48 kHz"],
    ["opus.webm", "WebM · OPUS · 0:01 · stereo · 48 kHz"],
    ["vorbis.ogg", "Ogg · VORBIS · 0:01 · mono · 32 kHz"],
    ["flac.flac", "FLAC · 0:01 · mono · 8 kHz"],
    ["a-law.wav", "WAV · ALAW · 0:01 · mono · 8 kHz"],
    ["mu-law.wav", "WAV · ULAW · 0:01 · mono · 8 kHz"],
    ["pcm-24.wav", "WAV · PCM · 0:01 · mono · 8 kHz · 24 kB"],
    ["float-32.wav", "WAV · PCM · 0:01 · mono · 8 kHz · 31 kB"],
  ],
};

for (const [what, samples] of Object.entries(converted)) {
  test(`${what} becomes an MP3 that sounds the same`, async ({ page, connect }) => {
    await connect();
    for (const [file, says, padding = 0] of samples) {
      await test.step(file, async () => {
        await chooseSample(page, file);
        await expect(audio(page)).toContainText(says);
        await expect(audio(page)).toContainText("Converted to MP3, mono");
        const isWav = file.endsWith(".wav");
        await expect(audio(page).getByText(UNUSUAL_WAV)).toHaveCount(isWav ? 1 : 0);
        await expect(uploadButton(page)).toBeVisible();
        const link = await upload(page);
        await expect(page.getByLabel("File name")).toHaveValue(file.replace(/\w+$/, "mp3"));
        await expectToSound(page, file, link, { padding });
      });
    }
  });
}

const asTheyAre: Sample[] = [
  ["pcm-8.wav", "WAV · PCM · 0:01 · mono · 8 kHz · 8 kB"],
  ["pcm-16.wav", "WAV · PCM · 0:01 · mono · 8 kHz · 16 kB"],
  ["cbr.mp3", "MP3 · 0:01 · mono · 16 kHz"],
];

test("WAV and MP3 are uploaded byte for byte, whatever their names are", async ({
  page,
  connect,
}) => {
  await connect();
  for (const [file, says] of asTheyAre) {
    await test.step(file, async () => {
      const { buffer } = sampleFile(file);
      await choose(page, { name: `${file}.txt`, mimeType: "text/plain", buffer });
      await expect(page.getByRole("button", { name: `Remove ${file}.txt` })).toBeVisible();
      await expect(audio(page)).toContainText(says);
      const link = await upload(page);
      await expect(page.getByLabel("File name")).toHaveValue(`${file}.${file.slice(-3)}`);
      const type = file.endsWith("mp3") ? "audio/mpeg" : "audio/wav";
      await expectToSound(page, file, link, { type });
      const response = await page.request.get(link);
      expect((await response.body()).equals(new Uint8Array(buffer))).toBe(true);
    });
  }

  await test.step("a WAV becomes an MP3 that sounds the same, on request", async () => {
    await chooseSample(page, "pcm-8.wav");
    await audio(page).getByText("MP3, about 8 kB").click();
    await expectToSound(page, "pcm-8.wav", await upload(page));
  });
});

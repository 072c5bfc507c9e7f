import type { Page } from "@playwright/test";
import { audio, choose, expectToSound, upload } from "../support/audio-section.ts";
import { id3Tag, joined, samplesOf, wavAround } from "../support/joined-files.ts";
import { compareWith, type MadeFile, speechLike, wavFile } from "../support/made-audio.ts";
import { sampleFile } from "../support/sample-files.ts";
import { expect, test } from "../support/studio-test.ts";

const RATE = 8000;
const speech = speechLike(1, RATE);
const left = (seconds: number) => speech[Math.round(seconds * RATE)] ?? 0;
const silent = () => 0;
const opposite = (seconds: number) => -left(seconds);

function named(name: string, bytes: Uint8Array): MadeFile {
  return { name, mimeType: "", buffer: Buffer.from(bytes) };
}

function wavOfChannels(name: string, channels: ((seconds: number) => number)[]) {
  const samples = samplesOf(1, RATE, channels);
  return named(name, wavAround(samples, { channels: channels.length, sampleRate: RATE }));
}

async function take(page: Page, file: MadeFile) {
  await choose(page, file);
  await expect(page.getByRole("button", { name: `Remove ${file.name}` })).toBeVisible();
}

const bytesOf = (name: string) => new Uint8Array(sampleFile(name).buffer);
const opus = bytesOf("opus.ogg");
const cbr = bytesOf("cbr.mp3");
const wav = wavAround(samplesOf(1, RATE, [left]));

/** Each with its length, and the seconds that its encoders add. */
const several: [file: MadeFile, seconds: number, added?: number][] = [
  [sampleFile("chained.ogg"), 1.5],
  [named("two-codecs.ogg", joined(opus, bytesOf("vorbis.ogg"))), 2],
  [named("joined.flac", joined(bytesOf("flac.flac"), bytesOf("flac.flac"))), 2],
  [named("joined.webm", joined(bytesOf("opus.webm"), bytesOf("opus.webm"))), 2],
  [named("joined.wav", joined(wav, wav)), 2],
  [named("joined.aac", joined(bytesOf("adts.aac"), id3Tag(), bytesOf("adts.aac"))), 2, 0.136],
  [named("two-rates.mp3", joined(cbr, bytesOf("vbr-without-header.mp3"))), 2, 0.16],
];

test("no sound is lost between channels, or because of a wrong header", async ({
  page,
  connect,
}) => {
  await connect();

  await test.step("mixed channels are as loud as the loudest of them", async () => {
    for (const file of [
      sampleFile("opposite.m4a"),
      wavOfChannels("opposite.wav", [left, opposite]),
      wavOfChannels("centre.wav", [silent, silent, left, silent, silent, silent]),
      wavOfChannels("four.wav", [silent, left, silent, silent]),
    ]) {
      await take(page, file);
      await expect(audio(page)).toContainText("Converted to MP3, mono");
      const isOpposite = file.name === "opposite.wav";
      const why = audio(page).getByText("on one speaker its channels would cancel each other out");
      await expect(why).toHaveCount(isOpposite ? 1 : 0);
      await expectToSound(page, file.name, await upload(page));
    }
    await take(page, wavOfChannels("left.wav", [left, silent]));
    await audio(page).getByText("MP3, about 8 kB").click();
    await expectToSound(page, "left.wav", await upload(page));
  });

  const phone = page.getByRole("region", { name: "Preview" });
  const mp3InWav = wavAround(cbr.slice(225), { tag: 0x55, sampleRate: 16_000, bits: 0 });
  for (const [file, length] of [
    [named("zero.wav", wavAround(samplesOf(1, RATE, [left]), { statedBytes: 0 })), "0:01"],
    [
      named("stream.wav", wavAround(samplesOf(1, RATE, [left]), { statedBytes: 0xffff_ffff })),
      "0:01",
    ],
    [named("joined.mp3", joined(cbr, id3Tag(), cbr)), "0:02"],
    [named("counted.mp3", joined(cbr, cbr.slice(225))), "0:02"],
    [sampleFile("vbr-without-header.mp3"), "0:01"],
    [named("mp3-in.wav", mp3InWav), "0:01"],
  ] as const) {
    await test.step(`${file.name}, which players would misread, is repaired`, async () => {
      await take(page, file);
      await expect(audio(page)).toContainText(`· ${length} · mono`);
      await expect(phone).toContainText(length);
      await expect(audio(page)).not.toContainText("Converted");
      const link = await upload(page);
      const isWav = length === "0:01" && /zero|stream/.test(file.name);
      await expect(page.getByLabel("File name")).toHaveValue(isWav ? file.name : /\.mp3$/);
      const response = await page.request.get(link);
      const body = new Uint8Array(await response.body());
      const { "content-type": type } = response.headers();
      expect(isWav ? body : type).toEqual(isWav ? wav : "audio/mpeg");
    });
  }

  await test.step("a file that is cut off shows how long it should be", async () => {
    const samples = samplesOf(1, RATE, [left]);
    await take(page, named("broken.wav", wavAround(samples, { statedBytes: 3 * samples.length })));
    await expect(audio(page)).toContainText("0:01 · mono");
    await expect(audio(page)).toContainText("The file is incomplete: its full length is 0:03.");
  });
});

test("joined files are read to their end, and become one MP3", async ({ page, connect }) => {
  await connect();
  for (const [file, seconds, added = 0] of several) {
    await test.step(file.name, async () => {
      await take(page, file);
      await expect(audio(page)).toContainText("Converted to MP3, mono");
      const source = await wavFile("source.wav", speechLike(seconds, RATE), RATE);
      const { type, longer } = await compareWith(page, await upload(page), source);
      expect(type).toBe("audio/mpeg");
      expect(Math.abs(longer - added), file.name).toBeLessThan(0.03);
    });
  }
});

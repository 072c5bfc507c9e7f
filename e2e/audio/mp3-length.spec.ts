import { openEncoderPage } from "../support/encoder-page.ts";
import { expect, test } from "../support/studio-test.ts";

const rates = [8000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000];

test("an MP3 of any sample rate plays as long as what was encoded", async ({ page }) => {
  await openEncoderPage(page);
  // An MP3 cannot have 6 or 96 kHz, so the next possible rates are used.
  const longer = await page.evaluate(
    async (sampleRates) => {
      const { encodeClip, playedSeconds, speechLike, wavOf } = window.encoder;
      const differences: Record<string, number> = {};
      for (const rate of sampleRates) {
        const mp3 = await encodeClip({ file: wavOf(speechLike(1.3, rate), rate), to: "mp3" });
        differences[`${rate} Hz`] = (await playedSeconds(mp3, rate)) - 1.3;
      }
      return differences;
    },
    [...rates, 6000, 96_000],
  );
  expect(Object.keys(longer)).toHaveLength(11);
  for (const [what, seconds] of Object.entries(longer)) {
    expect(Math.abs(seconds), `${what}: ${seconds} s longer`).toBeLessThan(0.005);
  }
});

import { writeFile } from "node:fs/promises";
import { expect, records, test } from "../support/studio-test.ts";
import { animatedWebp } from "./animated-webp.ts";
import { openCamera } from "./camera.ts";
import { countFrames, develop, still } from "./develop.ts";
import { playStory } from "./story.ts";

const WINDOW = { width: 1120, height: 880 };
/** The film is as wide as a README is shown. */
const SCALE = 0.8;
const FILM = { width: WINDOW.width * SCALE, height: WINDOW.height * SCALE };
const MOST_BYTES = 500_000;
const docs = (name: string) => new URL(`../../docs/${name}`, import.meta.url);

test.use({ viewport: WINDOW, deviceScaleFactor: SCALE, colorScheme: "light", holdsSends: true });

test("the film and the picture of the README", async ({ page, context }) => {
  const { camera, takes } = openCamera(page, { x: 700, y: 420 });
  await playStory(page, camera);

  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
  // A row is only drawn in sight.
  await records(page).evaluateAll((rows) => {
    for (const row of rows) row.style.contentVisibility = "visible";
  });
  const picture = await page.screenshot({ fullPage: true, animations: "disabled" });

  const darkroom = await context.newPage();
  // Only pages of a server may open films.
  await darkroom.goto("/favicon.svg");
  const frames = await develop(darkroom, takes, SCALE);
  const film = animatedWebp(FILM.width, FILM.height, frames);
  expect(await countFrames(darkroom, film)).toBe(frames.length);
  expect(film.byteLength, "bytes of the film").toBeLessThan(MOST_BYTES);
  await writeFile(docs("film.webp"), film);
  await writeFile(docs("studio.webp"), await still(darkroom, picture));
});

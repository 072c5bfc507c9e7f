import type { Page } from "@playwright/test";
import { en } from "../../src/i18n/en.ts";
import { ru } from "../../src/i18n/ru.ts";
import { expect, test } from "../support/studio-test.ts";

const canvas = { light: "rgb(246, 247, 244)", dark: "rgb(13, 18, 16)" };

for (const [messages, width, theme] of [
  [en, 1440, "light"],
  [ru, 768, "dark"],
  [ru, 360, "dark"],
] as const) {
  const { language } = messages;

  test.describe(`in ${language} at ${width} px`, () => {
    test.use({
      locale: language,
      viewport: { width, height: 800 },
      colorScheme: theme === "dark" ? "light" : "dark",
      isFirstVisit: width !== 768,
    });

    test("the page has its outline before a script runs, and nothing moves when the studio comes", async ({
      page,
    }) => {
      const requested: string[] = [];
      page.on("request", (request) => requested.push(new URL(request.url()).pathname));
      await page.addInitScript(countShifts);
      await page.addInitScript((name) => localStorage.setItem("vss:theme", name), theme);
      let wasDrawn = false;
      await page.route("**/instances", async (route) => {
        wasDrawn = await page.getByRole("heading", { level: 1 }).isVisible();
        await route.continue();
      });
      await page.addInitScript(noteLargestText);
      const letScriptsThrough = await hold(page, "**/assets/page-*.js");

      await page.goto("/", { waitUntil: "commit" });
      const names = ["Voice Status Studio", messages.page.title, messages.compose.audio];
      for (const name of names) await expect(shown(page, name)).toBeVisible();
      await expect(page.locator("html")).toHaveCSS("background-color", canvas[theme]);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      const places = await placesOf(page, names);
      await expect
        .poll(() => requested, "what the visitor needs is asked for with the scripts")
        .toContainEqual(expect.stringMatching(new RegExp(`/assets/${language}-.*js$`)));

      const drawnAt = await page.evaluate(timeOnceDrawn);

      letScriptsThrough();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("banner")).toContainText(messages.instance.state("authorized"));
      expect(await placesOf(page, names)).toEqual(places);
      await expect
        .poll(() => wasDrawn, "the page is drawn when it asks for the instances")
        .toBe(true);
      expect(await page.evaluate(() => Reflect.get(window, "shifts"))).toEqual([]);
      // A wide window has room for larger texts of the studio.
      const largestTextAt = await page.evaluate(() => window.largestTextAt);
      expect(width > 360 || largestTextAt < drawnAt).toBe(true);
    });
  });
}

for (const [visit, isFirstVisit, when] of [
  ["a first visit", true, "once something is drawn"],
  ["a later visit", false, "at once"],
] as const) {
  test.describe(`at ${visit}`, () => {
    test.use({ isFirstVisit });

    test(`the scripts are asked for ${when}`, async ({ page }) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      const isScript = (name: string) => /^\/assets\/page-.*js$/.test(name);
      // Nobody loses patience.
      await page.addInitScript(() => Object.assign(window, { setTimeout: () => 0 }));
      // Without its style, nothing is drawn.
      const letStyleThrough = await hold(page, "**/assets/page-*.css");

      await page.goto("/", { waitUntil: "commit" });
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect.poll(() => asked).toContainEqual(expect.stringMatching(/css$/));
      expect(asked.some(isScript)).toBe(!isFirstVisit);

      letStyleThrough();
      await expect.poll(() => asked.some(isScript)).toBe(true);
    });
  });
}

test("the server's instance that was chosen is there before the server has listed it", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: /^Instance:/ }).click();
  await page.getByRole("button", { name: /^Counter/ }).click();
  await expect(page.getByRole("banner")).toContainText("CounterDemoauthorized");

  let isAsked = false;
  await page.route("**/instances", () => void (isAsked = true));
  await page.reload();
  await expect(page.getByRole("banner")).toContainText("CounterDemoauthorized");
  await expect.poll(() => isAsked).toBe(true);
});

const shown = (page: Page, name: string) =>
  page.getByText(name, { exact: true }).filter({ visible: true }).first();

async function placesOf(page: Page, names: string[]) {
  const boxes = await Promise.all(names.map((name) => shown(page, name).boundingBox()));
  return boxes.map((box) => [box?.x, box?.y]);
}

/** Holds a file back, and gives a function that lets it through. */
async function hold(page: Page, file: string): Promise<() => void> {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

declare global {
  interface Window {
    largestTextAt: number;
  }
}

/** Notes when the largest text was drawn. Runs in the page. */
function noteLargestText(): void {
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) window.largestTextAt = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
}

/** The time of a frame after one with all fonts. Runs in the page. */
async function timeOnceDrawn(): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await document.fonts.ready;
  await frame();
  await frame();
  await frame();
  return performance.now();
}

/** Notes what moves on the page without having been asked to. Runs in the page. */
function countShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
  }).observe({ type: "layout-shift", buffered: true });
}

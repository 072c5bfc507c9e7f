import {
  type Browser,
  type BrowserContext,
  type ElementHandle,
  type KeyInput,
  launch,
  type Page,
} from "puppeteer-core";
import { findFirefox } from "./find-browsers.js";
import type { Engine, Profile, Tab } from "./tab.ts";

const preferences = {
  "intl.accept_languages": "en-GB",
  "media.autoplay.default": 0,
  "media.navigator.permission.disabled": true,
  "media.navigator.streams.fake": true,
};

/** Starts a stock Firefox, driven by Puppeteer over WebDriver BiDi. */
export async function startFirefox(): Promise<Engine> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error("no Firefox");
  const browser = await launch({
    browser: "firefox",
    executablePath,
    extraPrefsFirefox: preferences,
    defaultViewport: null,
  });
  return { newProfile: () => newProfile(browser), close: () => browser.close() };
}

async function newProfile(browser: Browser): Promise<Profile> {
  const context = await browser.createBrowserContext();
  return {
    newTab: async () => firefoxTab(await newPage(context)),
    close: () => context.close(),
  };
}

async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.on("dialog", (question) => void question.accept());
  return page;
}

function firefoxTab(page: Page): Tab {
  const elementOf = async (find: () => Element | null | undefined) => {
    const element = (await page.evaluateHandle(find)).asElement();
    if (!element) throw new Error(`nothing is found by ${String(find)}`);
    return element as ElementHandle;
  };
  return {
    goTo: async (url) => {
      await page.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    run: async (inPage, ...given) => {
      const source = `(async () => JSON.stringify(await (${String(inPage)})(...${JSON.stringify(given)})))()`;
      const answer = await page.evaluate(source);
      return typeof answer === "string" ? JSON.parse(answer) : undefined;
    },
    press: async (...chords) => {
      await page.bringToFront();
      for (const keys of chords) {
        for (const key of keys) await page.keyboard.down(key as KeyInput);
        for (const key of keys.toReversed()) await page.keyboard.up(key as KeyInput);
      }
    },
    clickAt: async (x, y) => {
      await page.bringToFront();
      await page.mouse.click(x, y);
    },
    clickOn: async (find) => {
      await page.bringToFront();
      await (await elementOf(find)).click();
    },
    chooseFiles: async (find, paths) => {
      const input = await elementOf(find);
      await (await input.toElement("input")).uploadFile(...paths);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async () => Buffer.from(await page.screenshot()),
  };
}

import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const usual = [
  process.env["CHROMIUM_PATH"] ?? "",
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A Chromium that is installed on this machine: preferably a headless one, which is quicker, and Playwright's
 * own download last.
 *
 * @returns {string | undefined} path of the executable
 */
export function findChromium() {
  return [...usual, chromium.executablePath()].find((path) => path !== "" && existsSync(path));
}

// Finds the browsers for the tests or gets them: Playwright's download first, then the package of Debian, if
// run there as root. Without a Chromium nothing can be tested. Without a Firefox, the tests in Firefox say that
// they did not run.
import { findFirefox } from "../e2e/browsers/find-browsers.js";
import { findChromium } from "../e2e/support/find-chromium.js";
import { ensureProgram, fromDebian } from "./ensure-program.js";

ensureProgram("Chromium", findChromium, [
  ["npx", ["playwright", "install", "chromium"]],
  ...fromDebian("chromium-headless-shell"),
]);
ensureProgram("Firefox", findFirefox, fromDebian("firefox-esr"));

if (!findChromium()) {
  console.error(
    "No Chromium found. Install Chromium or Chrome, or set CHROMIUM_PATH to its executable.",
  );
  process.exit(1);
}

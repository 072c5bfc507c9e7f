// Finds the browsers for the tests or gets them: Playwright's download first, then the package of Debian, if
// run there as root. Without a Chromium nothing can be tested. Without a Firefox, the tests in Firefox say that
// they did not run.
import { spawnSync } from "node:child_process";
import { findFirefox } from "../e2e/browsers/find-browsers.js";
import { findChromium } from "../e2e/support/find-chromium.js";

/** @type {(...packages: string[]) => [string, string[]][]} */
const fromDebian = (...packages) => [
  ["apt-get", ["update", "-qq"]],
  ["apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages]],
];

ensure("Chromium", findChromium, [
  ["npx", ["playwright", "install", "chromium"]],
  ...fromDebian("chromium-headless-shell"),
]);
ensure("Firefox", findFirefox, fromDebian("firefox-esr"));

if (!findChromium()) {
  console.error(
    "No Chromium found. Install Chromium or Chrome, or set CHROMIUM_PATH to its executable.",
  );
  process.exit(1);
}

/**
 * @param {string} name
 * @param {() => string | undefined} find
 * @param {[string, string[]][]} attempts
 */
function ensure(name, find, attempts) {
  for (const [command, args] of attempts) {
    if (find()) break;
    const mayRun = command !== "apt-get" || process.getuid?.() === 0;
    if (!mayRun) continue;
    console.log(`No ${name} yet. Trying: ${command} ${args.join(" ")}`);
    spawnSync(command, args, {
      stdio: "inherit",
      shell: process.platform === "win32",
      timeout: 5 * 60_000,
    });
  }
}

// Runs the main journeys in a stock Firefox or in WebKitGTK: `node .ci/test-in.js firefox [options of
// Playwright]`. If the browser is missing, it says so, and that nothing was tested.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findFirefox, findWebKitDriver, findXvfbRun } from "../e2e/browsers/find-browsers.js";
import { sayNotTested } from "./ensure-program.js";

const [browser = "", ...options] = process.argv.slice(2);
const playwright = [
  "node_modules/@playwright/test/cli.js",
  "test",
  `--config=${fileURLToPath(new URL("../e2e/browsers/playwright.config.ts", import.meta.url))}`,
  `--project=${browser}`,
  ...options,
];

if (browser === "firefox") {
  if (findFirefox()) start(process.execPath, playwright);
  else sayNotTestedIn("Firefox", "Install Firefox, or set FIREFOX_PATH to its executable.");
} else if (browser === "webkit") {
  const xvfbRun = findXvfbRun();
  const advice = "On Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb.";
  if (!findWebKitDriver()) sayNotTestedIn("WebKit", advice);
  else if (xvfbRun)
    start(xvfbRun, ["-a", "-s", "-screen 0 1600x1200x24", process.execPath, ...playwright]);
  else if (process.env["DISPLAY"]) start(process.execPath, playwright);
  else sayNotTestedIn("WebKit", `It needs a screen. ${advice}`);
} else {
  console.error("Which browser? firefox or webkit");
  process.exitCode = 2;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function start(command, args) {
  process.exitCode = spawnSync(command, args, { stdio: "inherit" }).status ?? 1;
}

/**
 * @param {string} name
 * @param {string} advice
 */
function sayNotTestedIn(name, advice) {
  sayNotTested(`in ${name}`, `there is none on this machine.\n${advice}`);
}

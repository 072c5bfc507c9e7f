// Finds a Chromium for the browser tests, or gets one: Playwright's own download first, then, on Debian
// as root, the distribution's package.
import { spawnSync } from "node:child_process";
import { findChromium } from "../e2e/find-chromium.js";

const attempts = [
  ["npx", ["playwright", "install", "chromium"]],
  ["apt-get", ["update", "-qq"]],
  ["apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium-headless-shell"]],
];

for (const [command, args] of attempts) {
  if (findChromium()) break;
  const mayRun = command !== "apt-get" || process.getuid?.() === 0;
  if (!mayRun) continue;
  console.log(`No Chromium yet. Trying: ${command} ${args.join(" ")}`);
  spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    timeout: 5 * 60_000,
  });
}

if (!findChromium()) {
  console.error(
    "No Chromium found. Install Chromium or Chrome, or set CHROMIUM_PATH to its executable.",
  );
  process.exit(1);
}

import { defineConfig } from "@playwright/test";
import { findChromium } from "./e2e/find-chromium.js";
import { freePort } from "./e2e/free-port.ts";
import { heldInstance } from "./e2e/held-instance.ts";

// Chosen once, by the process that starts the server, and handed down to its workers.
process.env["E2E_PORT"] ??= String(await freePort());
const port = process.env["E2E_PORT"];
const baseURL = `http://localhost:${port}`;

const offline = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const executablePath = findChromium();

export default defineConfig({
  testDir: "e2e",
  testIgnore: ["faults/**", "browsers/**"],
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env["CI"] !== undefined,
  reporter: "list",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    locale: "en-GB",
    trace: "off",
    launchOptions: {
      args: [
        ...offline,
        ...asRoot,
        "--autoplay-policy=no-user-gesture-required",
        "--use-fake-device-for-media-stream",
        "--use-fake-ui-for-media-stream",
      ],
      ...(executablePath ? { executablePath } : {}),
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
    env: {
      GATEWAY_SILENCE_LIMIT_MS: "5000",
      GREEN_API_INSTANCES: JSON.stringify([heldInstance(`${baseURL}/emulator`)]),
    },
  },
});

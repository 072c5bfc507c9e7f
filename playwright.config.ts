import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./e2e/support/find-chromium.js";
import { freePort } from "./e2e/support/free-port.ts";
import { serverInstance } from "./e2e/support/server-instance.ts";

// Chosen once, by the process that starts the server, and handed down to its workers.
process.env["E2E_PORT"] ??= String(await freePort());
// A status is seen by all within a second; its twenty seconds are for people who watch a demo.
process.env["EMULATOR_SPEED"] ??= "20";
const port = process.env["E2E_PORT"];
/** For every gateway that a test starts: the user's own cache folder is not for tests. */
process.env["GATEWAY_CACHE_FOLDER"] ??= fileURLToPath(
  new URL("test-results/cache", import.meta.url),
);
/** One for each run: what one run plans must not be sent by the server of another. */
process.env["DATA_FOLDER"] ??= fileURLToPath(new URL(`test-results/data/${port}`, import.meta.url));
const baseURL = `http://127.0.0.1:${port}`;

const offline = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const DEV_SERVER = "page/dev-server.spec.ts";
const executablePath = findChromium();
const isHosted = process.env["GITHUB_ACTIONS"] !== undefined;

export default defineConfig({
  testDir: "e2e",
  // One for each configuration: they run side by side, and each empties its own.
  outputDir: "test-results/e2e",
  projects: [
    // First, because it takes longest in a worker of its own: at the end the others would have nothing to do.
    { name: "dev", testMatch: DEV_SERVER },
    { name: "built", testIgnore: ["faults/**", "browsers/**", DEV_SERVER] },
  ],
  fullyParallel: true,
  // One more than there are cores: a quarter of their time tests wait.
  workers: availableParallelism() + 1,
  forbidOnly: process.env["CI"] !== undefined,
  reporter: "list",
  // Only what hangs meets this: no test may depend on how quick the machine is.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL,
    locale: "en-GB",
    // Every frame of an animation is drawn. The specs about what moves, and about the main journey, show motion.
    contextOptions: { reducedMotion: "reduce" },
    // With the page of each step where time matters less; `--trace on` does the same here.
    trace: { mode: "retain-on-failure", screenshots: false, snapshots: isHosted },
    screenshot: "only-on-failure",
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
      GATEWAY_IDLE_LIMIT_MS: "5000",
      GREEN_API_INSTANCES: JSON.stringify([serverInstance(`${baseURL}/emulator`)]),
    },
  },
});

import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import e2e from "../playwright.config.ts";

/** The studio as the browser tests start it, but with one page at a time, and without retries. */
export default defineConfig({
  ...e2e,
  testDir: ".",
  projects: [{ testMatch: "*.bench.ts" }],
  workers: 1,
  retries: 0,
  timeout: 30 * 60_000,
  webServer: {
    ...[e2e.webServer ?? []].flat()[0],
    command: String([e2e.webServer ?? []].flat()[0]?.command),
    cwd: fileURLToPath(new URL("..", import.meta.url)),
  },
});

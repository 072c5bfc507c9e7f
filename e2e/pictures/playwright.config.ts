import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
// First, because the other configuration reads what this one sets.
import "./as-people-see-it.ts";
import e2e from "../../playwright.config.ts";

const server = [e2e.webServer ?? []].flat()[0];

/** Makes the pictures of the README: `npm run pictures`. */
export default defineConfig({
  ...e2e,
  testDir: ".",
  testMatch: "*.pictures.ts",
  outputDir: "../../test-results/pictures",
  webServer: {
    ...server,
    command: String(server?.command),
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
  },
});

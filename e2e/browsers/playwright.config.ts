import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import type { EngineOptions } from "./browser-test.ts";
import base from "../../playwright.config.ts";

const [server] = [base.webServer ?? []].flat();

/** Used by test-in.js, which finds the browser first. */
export default defineConfig<object, EngineOptions>({
  ...base,
  testDir: ".",
  outputDir: "../../test-results/browsers",
  projects: [
    { name: "firefox", use: { engineName: "firefox" } },
    { name: "webkit", use: { engineName: "webkit" }, workers: 1 },
  ],
  webServer: {
    ...server,
    command: String(server?.command),
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
  },
});

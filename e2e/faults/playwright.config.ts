import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import base from "../../playwright.config.ts";

process.env["FAULT_SEED"] ??= "20261125";
const all = process.env["FAULTS"] === "all";

/** Only a test that hangs takes this long; nothing here measures the machine. */
const HANGS_AFTER_MS = 5 * 60_000;

export default defineConfig({
  ...base,
  testDir: ".",
  outputDir: "../../test-results/faults",
  projects: [{ testIgnore: all ? [] : ["schedules.spec.ts"] }],
  webServer: undefined,
  // The browser's other tests run beside these.
  workers: availableParallelism(),
  reporter: [["list", { printSteps: true }]],
  timeout: HANGS_AFTER_MS,
  expect: { timeout: HANGS_AFTER_MS / 2 },
  use: {
    ...base.use,
    launchOptions: {
      ...base.use?.launchOptions,
      args: [
        ...(base.use?.launchOptions?.args ?? []),
        "--host-resolver-rules=MAP files.example ~NOTFOUND",
      ],
    },
  },
});

import { defineConfig } from "@playwright/test";
import base from "../../playwright.config.ts";

// Drawn once, and handed down to the workers. A failure is repeated with the seed in its name.
process.env["FAULT_SEED"] ??= String(Date.now() % 1_000_000);

export default defineConfig({
  ...base,
  testDir: ".",
  testIgnore: [],
  webServer: undefined,
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

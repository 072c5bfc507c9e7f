import { defineConfig } from "@playwright/test";
import base from "../../playwright.config.ts";

// The same schedules every time, unless another seed is given; the seed is in the name of each test.
process.env["FAULT_SEED"] ??= "20261125";

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

/// <reference types="vitest/config" />
import path from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { trustColorPicker } from "./src/vite/color-picker-style.ts";
import { headersByPath } from "./src/vite/headers-by-path.ts";
import { gateway } from "./src/vite/gateway-plugin.ts";

/** One chunk for what others share, instead of a dozen of some hundred bytes each; in the build alone. */
const sharedChunk: Plugin = {
  name: "shared-chunk",
  apply: "build",
  config: () => {
    const test =
      /src\/(lib\/(?!csv)|protocol\/|ui\/(?!checkbox|dialog|progress-bar)|i18n\/i18n|voice-status\/recipients\/recipient(-list)?\.|voice-status\/record\/record-row)|lucide-react|tanstack|zod|ulid/;
    const groups = [{ name: "base", test, minShareCount: 2 }];
    return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
  },
};

export default defineConfig({
  plugins: [react(), tailwindcss(), gateway(), headersByPath(), trustColorPicker(), sharedChunk],
  // Not Vite's own ports: an origin that other projects had before has their workers, storage and passwords.
  // Two origins: what is tried out in development does not touch the history of the studio in use.
  server: { host: "127.0.0.1", port: 5878, strictPort: true },
  preview: { host: "127.0.0.1", port: 5877, strictPort: true },
  // Sixteen requests instead of two hundred before the page of the dev server can be used.
  experimental: { bundledDev: true },
  // The dev server bundles by this too, and so has one target with the build.
  build: { assetsInlineLimit: 0, target: "es2022" },
  test: {
    // Only what hangs meets this.
    testTimeout: 120_000,
    // The user's own cache folder is not for tests.
    env: { GATEWAY_CACHE_FOLDER: path.resolve("test-results/cache") },
    projects: [
      {
        extends: true,
        // One process for all the files, in half the time; no file leaves a trace for the next.
        test: { name: "unit", include: ["src/**/*.test.ts", ".ci/**/*.test.ts"], isolate: false },
      },
      { extends: true, test: { name: "programs", include: ["src/**/*.programs.ts"] } },
    ],
  },
});

/// <reference types="vitest/config" />
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { trustColorPicker } from "./src/gateway/color-picker-style.ts";
import { headersByPath } from "./src/gateway/headers-by-path.ts";
import { gateway } from "./src/gateway/vite-plugin.ts";

/** One chunk for what others share, instead of a dozen of some hundred bytes each; in the build alone. */
const sharedChunk: Plugin = {
  name: "shared-chunk",
  apply: "build",
  config: () => {
    const test = /src\/(lib|ui)\/|lucide-react|tanstack|zod|ulid/;
    const groups = [{ name: "base", test, minShareCount: 2 }];
    return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
  },
};

export default defineConfig({
  plugins: [react(), tailwindcss(), gateway(), headersByPath(), trustColorPicker(), sharedChunk],
  // Two origins: what is tried out in development does not touch the history of the studio in use.
  server: { host: "127.0.0.1", port: 5174 },
  preview: { host: "127.0.0.1", port: 5173 },
  // Sixteen requests instead of two hundred before the page of the dev server can be used.
  experimental: { bundledDev: true },
  // The dev server bundles by this too, and so has one target with the build.
  build: { assetsInlineLimit: 0, target: "es2022" },
  test: {
    // Only what hangs meets this.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        // One process for all the files, in half the time; no file leaves a trace for the next.
        test: { name: "unit", include: ["src/**/*.test.ts", ".ci/*.test.ts"], isolate: false },
      },
      { extends: true, test: { name: "programs", include: ["src/**/*.programs.ts"] } },
    ],
  },
});

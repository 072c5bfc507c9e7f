/// <reference types="vitest/config" />
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { trustColorPicker } from "./src/gateway/color-picker-style.ts";
import { headersByPath } from "./src/gateway/headers-by-path.ts";
import { gateway } from "./src/gateway/vite-plugin.ts";

export default defineConfig({
  plugins: [react(), tailwindcss(), gateway(), headersByPath(), trustColorPicker()],
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

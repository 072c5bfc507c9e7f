/// <reference types="vitest/config" />
import path from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, normalizePath, type Plugin, type Rolldown } from "vite";
import { trustColorPicker } from "./src/vite/color-picker-style.ts";
import { headersByPath } from "./src/vite/headers-by-path.ts";
import { gateway } from "./src/vite/gateway-plugin.ts";

/** What is loaded at once: the page, and the history below it. */
const roots = ["src/main.tsx", "src/features/history/history.tsx"].map((file) =>
  normalizePath(path.resolve(file)),
);

/** One chunk for what later parts share with the first load, instead of a dozen small ones; in the build alone. */
const sharedChunk: Plugin = {
  name: "shared-chunk",
  apply: "build",
  config: () => {
    const reached = new Set<string>();
    const reach = (id: string, importsOf: (id: string) => readonly string[]) => {
      if (reached.has(id)) return;
      reached.add(id);
      for (const imported of importsOf(id)) reach(imported, importsOf);
    };
    const name = (id: string, context: Rolldown.ChunkingContext) => {
      for (const root of roots) reach(root, (of) => context.getModuleInfo(of)?.importedIds ?? []);
      return reached.has(id) ? "base" : null;
    };
    const groups = [{ name, debugName: "base", minShareCount: 2 }];
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
  // The dev server bundles by this too, and so has one target with the build. All browsers that run it preload modules.
  build: { assetsInlineLimit: 0, target: "es2022", modulePreload: { polyfill: false } },
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

/// <reference types="vitest/config" />
import path from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, normalizePath, type Plugin, type Rolldown } from "vite";
import { trustColorPicker } from "./src/vite/color-picker-style.ts";
import { headersByPath } from "./src/vite/headers-by-path.ts";
import { gateway } from "./src/vite/gateway-plugin.ts";

/** The first load starts from these: the page, and the history below it. */
const roots = ["src/main.tsx", "src/features/history/history.tsx"].map((file) =>
  normalizePath(path.resolve(file)),
);

/** Puts what lazy parts share with the first load into one chunk, instead of a dozen. Only in the build. */
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
  // Not Vite's default ports: other projects may have left service workers, storage and passwords there.
  // Two ports, so that development does not touch the history of the studio in use.
  server: { host: "127.0.0.1", port: 5878, strictPort: true },
  preview: { host: "127.0.0.1", port: 5877, strictPort: true },
  // The dev server's page works after sixteen requests instead of two hundred.
  experimental: { bundledDev: true },
  // The dev server uses this target too. All browsers that can run the studio preload modules by themselves.
  build: { assetsInlineLimit: 0, target: "es2022", modulePreload: { polyfill: false } },
  test: {
    // Only a test that hangs takes this long.
    testTimeout: 120_000,
    // Tests do not write to the user's cache folder.
    env: { GATEWAY_CACHE_FOLDER: path.resolve("test-results/cache") },
    projects: [
      {
        extends: true,
        // All files share one process, which takes half the time. No file affects the next one.
        test: { name: "unit", include: ["src/**/*.test.ts", ".ci/**/*.test.ts"], isolate: false },
      },
      { extends: true, test: { name: "programs", include: ["src/**/*.programs.ts"] } },
    ],
  },
});

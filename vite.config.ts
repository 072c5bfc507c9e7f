/// <reference types="vitest/config" />
import path from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, normalizePath, type Plugin, type Rolldown } from "vite";
import { trustColorPicker } from "./src/vite/color-picker-style.ts";
import { pageHeaders } from "./src/vite/page-headers-plugin.ts";
import { firstFrame } from "./src/vite/first-frame.ts";
import { subsetFonts } from "./src/vite/subset-fonts.ts";
import { gateway } from "./src/vite/gateway-plugin.ts";
import { lightPackages } from "./src/vite/light-packages.ts";

/** What changes something through a query client, which only dialogs do. */
const isOfMutations = (id: string) => /(?:useMutation|mutationObserver)\.js$/.test(id);

/** Tells whether a module is imported, directly or not, by one of these files; dynamic imports do not count. */
function reachableFrom(...files: string[]) {
  const reached = new Set<string>();
  const reach = (id: string, context: Rolldown.ChunkingContext) => {
    if (reached.has(id)) return;
    reached.add(id);
    // The index of all icons: the first load imports its few by their files.
    if (id.endsWith("/lucide-react.mjs") || isOfMutations(id)) return;
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) reach(imported, context);
  };
  return (id: string, context: Rolldown.ChunkingContext) => {
    for (const file of files) reach(normalizePath(path.resolve(file)), context);
    return reached.has(id);
  };
}

const isOfPackage = (id: string) => id.includes("/node_modules/");
/** The first load, and what nearly every lazy part has, so that none of them loads another for it. */
const isOfPage = reachableFrom(
  "src/main.tsx",
  "src/i18n/check-line.ts",
  "src/i18n/use-texts.ts",
  "src/lib/text/counter.ts",
);
/** Loaded if there are records, and with the first thing that a person does. */
const isOfLedger = reachableFrom("src/stores/history/repair.ts");
const isOfLanguage = { en: reachableFrom("src/i18n/en.ts"), ru: reachableFrom("src/i18n/ru.ts") };
/** Loaded once its place is in view, and with the first thing that a person does: the request. */
const isOfRequest = reachableFrom("src/features/draft/request/request-view.tsx");
/** Loaded with the first thing that a person does: what sends a status. */
const isOfSend = reachableFrom(
  "src/app/page-dialog.tsx",
  "src/features/checks/do-fix.ts",
  "src/features/draft/background/toggle-saved-color.ts",
  "src/features/send/outcome/outcome-card.tsx",
  "src/features/send/outcome/outcome-steps.tsx",
  "src/features/send/restriction-note.tsx",
  "src/features/send/send-line.tsx",
  "src/features/send/send-step-label.tsx",
  "src/features/send/send-notes.tsx",
  "src/green-api/contract.ts",
  "src/green-api/transport/failure-in.ts",
  "src/green-api/transport/send-with-progress.ts",
  "src/features/draft/audio/local-audio.tsx",
  "src/features/draft/audio/player/audio-player.tsx",
  "src/stores/audio/sync-player.ts",
  "src/green-api/secret-answers.ts",
  "src/stores/draft/find-problems.ts",
  "src/stores/load-studio-info.ts",
  "src/stores/recipients/reading-by-form.ts",
  "src/voice-status/checks/checks.ts",
  "src/voice-status/checks/tariff.ts",
  "src/i18n/late-texts.ts",
  "src/stores/send/start-send.ts",
);

/** Puts what is loaded together into one chunk, instead of a dozen. Only in the build. */
const chunks: Plugin = {
  name: "chunks",
  apply: "build",
  config: () => {
    const groups: Rolldown.CodeSplittingGroup[] = [
      {
        // Apart from the page, so that a new version of the studio leaves them in the cache.
        debugName: "libraries",
        name: (id, context) =>
          isOfPage(id, context) && !isOfMutations(id) && isOfPackage(id) ? "libraries" : null,
        priority: 3,
      },
      {
        debugName: "page",
        name: (id, context) => (isOfPage(id, context) && !isOfMutations(id) ? "page" : null),
        priority: 2,
      },
      {
        debugName: "ledger",
        name: (id, context) => (isOfLedger(id, context) ? "ledger" : null),
        priority: 1,
      },
      {
        debugName: "texts",
        name: (id, context) =>
          Object.entries(isOfLanguage).find(([, is]) => is(id, context))?.[0] ?? null,
        priority: 1,
      },
      {
        debugName: "request",
        name: (id, context) => (isOfRequest(id, context) ? "request" : null),
        priority: 1,
      },
      { debugName: "icons", name: (id) => (/lucide-react.*icons/.test(id) ? "icons" : null) },
      { debugName: "send", name: (id, context) => (isOfSend(id, context) ? "send" : null) },
    ];
    return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
  },
};

export default defineConfig({
  // The built page works in any folder of an origin.
  base: "./",
  plugins: [
    react(),
    tailwindcss(),
    gateway(),
    pageHeaders(),
    firstFrame(),
    subsetFonts(),
    trustColorPicker(),
    lightPackages(),
    chunks,
  ],
  // Not Vite's default ports: other projects may have left service workers, storage and passwords there.
  // Two ports, so that development does not touch the history of the studio in use.
  server: { host: "127.0.0.1", port: 5878, strictPort: true },
  preview: { host: "127.0.0.1", port: 5877, strictPort: true },
  // The dev server finds the packages of page and worker at its start: one that it found later would reload the page.
  optimizeDeps: { entries: ["index.html", "src/audio/jobs/clip-worker.ts"] },
  // The dev server uses this target too. All browsers that can run the studio preload modules by themselves. Only what
  // index.html needs is preloaded: the lists for all other parts would be 3 kB of the first load.
  build: {
    assetsInlineLimit: 0,
    target: "es2022",
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === "html" ? files : []),
    },
  },
  test: {
    // Only a test that hangs takes this long.
    testTimeout: 120_000,
    // Tests do not write to the user's own folders.
    env: {
      GATEWAY_CACHE_FOLDER: path.resolve("test-results/cache"),
      DATA_FOLDER: path.resolve("test-results/data"),
    },
    projects: [
      {
        extends: true,
        // All files share one process, which takes half the time. No file affects the next one.
        test: { name: "unit", include: ["src/**/*.test.ts", ".ci/**/*.test.ts"], isolate: false },
      },
      { extends: true, test: { name: "programs", include: ["src/**/*.programs.ts"] } },
      {
        extends: true,
        // One file after another: each has servers of its own, and measures some of them.
        test: { name: "team", include: ["e2e/team/*.team.ts"], fileParallelism: false },
      },
    ],
  },
});

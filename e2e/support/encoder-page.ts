import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { build } from "vite";

/**
 * Opens a page that has the studio's encoder as `window.encoder`. A thousand encodings would take too long in
 * the interface, with a worker for each.
 */
export async function openEncoderPage(page: Page): Promise<void> {
  const code = await buildEncoder();
  await page.route("**/encoder/", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><html lang="en"><title>encoder</title><script type="module" src="page.js"></script>',
    }),
  );
  await page.route("**/encoder/page.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: code }),
  );
  await page.goto("/encoder/");
  await page.waitForFunction(() => "encoder" in window);
}

async function buildEncoder(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: fileURLToPath(new URL("encoder-in-page.ts", import.meta.url)) },
    },
  });
  const outputs = Array.isArray(built) ? built : "output" in built ? [built] : [];
  const chunks = outputs.flatMap(({ output }) => output).filter(({ type }) => type === "chunk");
  const [chunk] = chunks;
  if (chunk?.type !== "chunk" || chunks.length > 1)
    throw new Error("the encoder is not one script");
  return chunk.code;
}

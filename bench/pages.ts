import { fileURLToPath } from "node:url";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { build } from "vite";

export type Variant = "studio" | "textarea" | "naive";

/** Serves the control pages under the studio's own origin, so that they may read the clipboard. */
export async function serveControls(context: BrowserContext, naiveScript: string): Promise<void> {
  const labels = '<textarea aria-label="Add recipients"></textarea><input aria-label="File name">';
  await context.route("**/bench/textarea", (route) => route.fulfill(html(labels)));
  await context.route("**/bench/naive", (route) =>
    route.fulfill(html('<div id="root"></div><script type="module" src="naive.js"></script>')),
  );
  await context.route("**/bench/naive.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: naiveScript }),
  );
}

/** Builds the script of a control page with React's production build, as in the studio. */
export async function buildScript(file: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      modulePreload: { polyfill: false },
      rolldownOptions: { input: fileURLToPath(file) },
    },
  });
  const outputs = Array.isArray(built) ? built : "output" in built ? [built] : [];
  const chunk = outputs.flatMap(({ output }) => output).find(({ type }) => type === "chunk");
  if (chunk?.type !== "chunk") throw new Error(`${file.pathname} was not built`);
  return chunk.code;
}

/** Opens a variant with the focus in its field. If it is warm, the numbering plans are loaded already. */
export async function open(page: Page, variant: Variant, isWarm = true): Promise<void> {
  await page.goto(variant === "studio" ? "/" : `/bench/${variant}`);
  if (variant === "studio") {
    await page.getByRole("button", { name: "Try the sample" }).click();
    await page.getByText("Selected people").click();
  }
  await page.getByLabel("Add recipients").waitFor();
  if (variant !== "studio" || !isWarm) return;
  await page.getByLabel("Add recipients").focus();
  const country = page.getByLabel("Country of numbers without a code");
  await expect(country.locator("option:checked")).toContainText("+");
}

function html(body: string) {
  return {
    contentType: "text/html",
    body: `<!doctype html><html lang="en"><title>control</title><body>${body}</body></html>`,
  };
}

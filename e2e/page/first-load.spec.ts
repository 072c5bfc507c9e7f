import { readdir, readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/studio-test.ts";

/** The gzip bytes of all scripts and styles that are loaded before a person does anything. */
const MAX_SCRIPT_BYTES = 144_000;
const MAX_STYLE_BYTES = 11_000;
/** The page, its styles, two fonts, the icon, the server's instances, the instance's state, and the scripts. */
const MAX_REQUESTS = 18;
const MAX_NODES = 400;
/** The welcome of a first visit, with its texts and styles, comes in two requests of its own. */
const MAX_WELCOME_REQUESTS = 2;
const MAX_WELCOME_SCRIPT_BYTES = 3_000;

/** Parts that are loaded only when needed, each with a text that occurs only in its code. */
const heavy = {
  "react-colorful": "react-colorful__",
  mediabunny: "getPrimaryAudioTrack",
  "@mediabunny/mp3-encoder": "@mediabunny/mp3-encoder loaded",
};

/** Loads the page until nothing more comes, and says what that took. */
async function load(page: Page) {
  const bodies: { type: string; body: Promise<Buffer> }[] = [];
  let requests = 0;
  page.on("request", () => {
    requests += 1;
  });
  page.on("response", (response) => {
    const type = response.request().resourceType();
    if (type === "script" || type === "stylesheet") bodies.push({ type, body: response.body() });
  });
  // oxlint-disable-next-line playwright/no-networkidle -- all that is loaded is counted, whenever it comes
  await page.goto("/", { waitUntil: "networkidle" });
  await expect(page.getByText("Nothing sent yet.")).toBeVisible();
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);

  const price = async (kind: string) => {
    const sizes = bodies
      .filter(({ type }) => type === kind)
      .map(async ({ body }) => gzipSync(await body, { level: 9 }).length);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  };
  const scripts = bodies.filter(({ type }) => type === "script");
  return {
    requests,
    nodes,
    scriptBytes: await price("script"),
    styleBytes: await price("stylesheet"),
    loaded: await Promise.all(scripts.map(async ({ body }) => (await body).toString())),
  };
}

test("the first load stays within its limits, and contains nothing heavy", async ({ page }) => {
  const { requests, nodes, scriptBytes, styleBytes, loaded } = await load(page);
  expect(scriptBytes).toBeGreaterThan(100_000);
  expect(scriptBytes).toBeLessThanOrEqual(MAX_SCRIPT_BYTES);
  expect(styleBytes).toBeLessThanOrEqual(MAX_STYLE_BYTES);
  expect(requests).toBeLessThanOrEqual(MAX_REQUESTS);
  expect(nodes).toBeLessThanOrEqual(MAX_NODES);

  const names = (await readdir("dist/assets")).filter((name) => name.endsWith(".js"));
  const built = await Promise.all(names.map((name) => readFile(`dist/assets/${name}`, "utf8")));
  for (const [name, word] of Object.entries(heavy)) {
    expect(
      built.some((code) => code.includes(word)),
      `${name} is built`,
    ).toBe(true);
    expect(
      loaded.some((code) => code.includes(word)),
      `${name} is loaded at once`,
    ).toBe(false);
  }
});

test.describe("at the first visit of all", () => {
  test.use({ isFirstVisit: true });

  test("the load adds the welcome, and nothing else", async ({ page }) => {
    const { requests, nodes, scriptBytes, styleBytes } = await load(page);
    await expect(page.getByRole("button", { name: "Show me" })).toBeVisible();
    expect(scriptBytes).toBeLessThanOrEqual(MAX_SCRIPT_BYTES + MAX_WELCOME_SCRIPT_BYTES);
    expect(styleBytes).toBeLessThanOrEqual(MAX_STYLE_BYTES);
    expect(requests).toBeLessThanOrEqual(MAX_REQUESTS + MAX_WELCOME_REQUESTS);
    expect(nodes).toBeLessThanOrEqual(MAX_NODES);
  });
});

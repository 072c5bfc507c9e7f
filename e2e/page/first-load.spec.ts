import { readdir, readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Page, Request } from "@playwright/test";
import { expect, test } from "../support/studio-test.ts";

/** The gzip bytes of all scripts and styles that are loaded before a person does anything. */
const MAX_SCRIPT_BYTES = 118_000;
const MAX_STYLE_BYTES = 12_700;
/** Everything together: the page, its scripts, styles, fonts and icon, and what it asks the server. */
const MAX_BYTES = 158_000;
const MAX_REQUESTS = 20;
const MAX_NODES = 430;
/** The welcome of a first visit comes with its texts in a request of its own. */
const MAX_WELCOME_REQUESTS = 1;
const MAX_WELCOME_SCRIPT_BYTES = 3_000;

/** Parts that are loaded only when needed, each with a text that occurs only in its code. */
const heavy = {
  "react-colorful": "react-colorful__",
  mediabunny: "getPrimaryAudioTrack",
  zod: "ZodMiniObject",
  "@mediabunny/mp3-encoder": "@mediabunny/mp3-encoder loaded",
};

/**
 * Loads the page until nothing more comes, and says what that took. `connect` opens it with an instance of its own: the
 * demo's would answer that it is asked too often by all tests, and what reads a failure is loaded for that.
 */
async function load(page: Page, connect: () => Promise<unknown>) {
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  await connect();
  // oxlint-disable-next-line playwright/no-networkidle -- all that is loaded is counted, whenever it comes
  await page.waitForLoadState("networkidle");
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);

  const typed = (type: string) => requests.filter((request) => request.resourceType() === type);
  const scripts = await Promise.all(typed("script").map(fileOf));
  // The browser asks for the icon by itself, and does not report that.
  const icon = gzipped(await readFile("dist/favicon.svg"));
  return {
    requests: requests.length + 1,
    nodes,
    fonts: typed("font").length,
    bytes: icon + (await price(requests)),
    scriptBytes: await price(typed("script")),
    styleBytes: await price(typed("stylesheet")),
    loaded: scripts.map((code) => code?.toString() ?? ""),
  };
}

/** The built file that answers a request; undefined if it is the gateway that answers. */
async function fileOf(request: Request): Promise<Buffer | undefined> {
  const { pathname } = new URL(request.url());
  if (pathname === "/") return readFile("dist/index.html");
  return pathname.startsWith("/assets/") ? readFile(`dist${pathname}`) : undefined;
}

/** The bytes of the answers, files with gzip. A font is compressed already. */
async function price(requests: Request[]): Promise<number> {
  const sizes = requests.map(async (request) => {
    const file = await fileOf(request);
    if (!file) return (await request.sizes()).responseBodySize;
    return request.resourceType() === "font" ? file.length : gzipped(file);
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

const gzipped = (file: Buffer) => gzipSync(file, { level: 9 }).length;

test("the first load stays within its limits, and contains nothing heavy", async ({
  page,
  connect,
}) => {
  const { requests, nodes, fonts, bytes, scriptBytes, styleBytes, loaded } = await load(
    page,
    connect,
  );
  expect(fonts, "one for the letters of English").toBe(1);
  expect(bytes).toBeLessThanOrEqual(MAX_BYTES);
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

  test("the load adds the welcome, and nothing else", async ({ page, connect }) => {
    const { requests, nodes, scriptBytes, styleBytes } = await load(page, connect);
    await expect(page.getByRole("button", { name: "Show me" })).toBeVisible();
    expect(scriptBytes).toBeLessThanOrEqual(MAX_SCRIPT_BYTES + MAX_WELCOME_SCRIPT_BYTES);
    expect(styleBytes).toBeLessThanOrEqual(MAX_STYLE_BYTES);
    expect(requests).toBeLessThanOrEqual(MAX_REQUESTS + MAX_WELCOME_REQUESTS);
    expect(nodes).toBeLessThanOrEqual(MAX_NODES);
  });
});

test.describe("in Russian", () => {
  test.use({ locale: "ru-RU" });

  test("the load adds the font of its letters, and stays within the same limits", async ({
    page,
    connect,
  }) => {
    const { requests, fonts, bytes, scriptBytes } = await load(page, connect);
    expect(fonts).toBe(2);
    expect(bytes).toBeLessThanOrEqual(MAX_BYTES);
    expect(scriptBytes).toBeLessThanOrEqual(MAX_SCRIPT_BYTES);
    expect(requests).toBeLessThanOrEqual(MAX_REQUESTS);
  });
});

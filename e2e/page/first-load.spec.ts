import { readdir, readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { expect, test } from "../support/studio-test.ts";

/** The gzip bytes of all scripts and styles that are loaded before a person does anything. */
const MAX_SCRIPT_BYTES = 168_000;
const MAX_STYLE_BYTES = 11_000;
/** The page, its styles, two fonts, the icon, the server's instances, the instance's state, and the scripts. */
const MAX_REQUESTS = 18;
const MAX_NODES = 400;

/** Parts that are loaded only when needed, each with a text that occurs only in its code. */
const heavy = {
  "react-colorful": "react-colorful__",
  mediabunny: "getPrimaryAudioTrack",
  "@mediabunny/mp3-encoder": "@mediabunny/mp3-encoder loaded",
};

test("the first load stays within its limits, and contains nothing heavy", async ({ page }) => {
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

  const price = async (kind: string) => {
    const sizes = bodies
      .filter(({ type }) => type === kind)
      .map(async ({ body }) => gzipSync(await body, { level: 9 }).length);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  };
  expect(await price("script")).toBeGreaterThan(100_000);
  expect(await price("script")).toBeLessThanOrEqual(MAX_SCRIPT_BYTES);
  expect(await price("stylesheet")).toBeLessThanOrEqual(MAX_STYLE_BYTES);
  expect(requests).toBeLessThanOrEqual(MAX_REQUESTS);
  expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThanOrEqual(
    MAX_NODES,
  );

  const scripts = bodies.filter(({ type }) => type === "script");
  const loaded = await Promise.all(scripts.map(async ({ body }) => (await body).toString()));
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

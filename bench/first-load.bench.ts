import { type Browser, expect, test } from "@playwright/test";
import { serveWithGzip } from "./gzip-server.ts";
import { buildScript } from "./pages.ts";
import { median, RUNS } from "./stopwatch.ts";

/** A phone in a slow mobile network, as Lighthouse has it: 150 ms for each answer, 1.6 Mbit/s, a quarter of the CPU. */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const SLOWNESS = 4;

/** At most this many times the figure of a page of the bare libraries. */
const LIMITS = { lcp: 1.25, bytes: 1.6 };

interface Load {
  /** When the largest text was drawn, in milliseconds. */
  lcp: number;
  /** How long the page was blocked in all, in milliseconds: of each long task, what is over 50. */
  tbt: number;
  /** What came over the network, headers included. */
  bytes: number;
}

test("the first load, next to a page of the bare libraries", async ({ browser, baseURL }) => {
  const server = await serveWithGzip(
    String(baseURL),
    await buildScript(new URL("bare-page.tsx", import.meta.url)),
  );
  const loads = { studio: [] as Load[], bare: [] as Load[] };
  for (let run = 0; run <= RUNS; run += 1) {
    const studio = await load(browser, `${server.origin}/`);
    const bare = await load(browser, `${server.origin}/bare`);
    // The first run warms the machine up.
    if (run === 0) continue;
    loads.studio.push(studio);
    loads.bare.push(bare);
  }
  server.close();

  const figures = (["lcp", "tbt", "bytes"] as const).map((name) => {
    const studio = median(loads.studio.map((one) => one[name]));
    const bare = median(loads.bare.map((one) => one[name]));
    return { name, studio, bare, ratio: studio / bare };
  });
  for (const { name, studio, bare, ratio } of figures) {
    const both = `studio ${studio.toFixed(0)}, bare ${bare.toFixed(0)}`;
    process.stdout.write(`${name.padEnd(5)} ${both}: ${ratio.toFixed(2)} times\n`);
  }
  const [lcp, , bytes] = figures;
  expect(lcp?.ratio).toBeLessThanOrEqual(LIMITS.lcp);
  expect(bytes?.ratio).toBeLessThanOrEqual(LIMITS.bytes);
});

/** Loads a page as a person who was never there before. */
async function load(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ ...phone, locale: "en-GB" });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", network);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWNESS });
  let bytes = 0;
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  // oxlint-disable-next-line playwright/no-networkidle -- all that is loaded is counted, whenever it comes
  await page.goto(url, { waitUntil: "networkidle" });
  await page.waitForFunction(() => window.loading.lcp > 0);
  const { lcp, tbt } = await page.evaluate(() => window.loading);
  await context.close();
  return { lcp, tbt, bytes };
}

declare global {
  interface Window {
    loading: { lcp: number; tbt: number };
  }
}

/** Watches a page from its start. Runs in the page. */
function watch(): void {
  window.loading = { lcp: Number.NaN, tbt: 0 };
  const observer = new PerformanceObserver((list) => {
    for (const { entryType, startTime, duration } of list.getEntries()) {
      if (entryType === "longtask") window.loading.tbt += Math.max(0, duration - 50);
      else window.loading.lcp = startTime;
    }
  });
  observer.observe({ type: "largest-contentful-paint", buffered: true });
  observer.observe({ type: "longtask", buffered: true });
}

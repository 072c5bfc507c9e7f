import { type Browser, expect, test } from "@playwright/test";
import { fillHistory } from "./fill-history.ts";
import { median, RUNS } from "./stopwatch.ts";

const MANY = 10_000;
/** The longest time from the start of the page to a readable history, in milliseconds. */
const CEILING = 1_000;

for (const slowness of [1, 4]) {
  test(`${MANY} records, a hundred of them broken, ${slowness}x CPU`, async ({
    browser,
    baseURL,
  }) => {
    const few = await openings(browser, String(baseURL), slowness, 50);
    const many = await openings(browser, String(baseURL), slowness, MANY);
    process.stdout.write(
      `${slowness}x  history of 50 ${few.toFixed(0)} ms, of ${MANY} ${many.toFixed(0)} ms: ` +
        `${(many / few).toFixed(2)} times\n`,
    );
    expect(many).toBeLessThan(slowness === 1 ? CEILING : Infinity);
  });
}

/** The median time in which a page with this many stored records shows the newest, in milliseconds. */
async function openings(browser: Browser, baseURL: string, slowness: number, count: number) {
  const context = await browser.newContext({ baseURL, locale: "en-GB" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const shown = new Promise<number>((resolve) => {
      const look = () => {
        if (!document.querySelector("[aria-labelledby=history-title] li")) {
          return requestAnimationFrame(look);
        }
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => resolve(performance.now()));
        port1.start();
        port2.postMessage(undefined);
      };
      requestAnimationFrame(look);
    });
    Object.assign(window, { shown });
  });
  await page.goto("/");
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    // Each opening moves the broken records aside, so they are written again.
    await page.evaluate(fillHistory, count);
    await page.reload();
    const ms = await page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown);
    // The first run warms the machine up.
    if (run > 0) times.push(ms);
  }
  await context.close();
  return median(times);
}

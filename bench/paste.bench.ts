import { type Browser, expect, type Page, test } from "@playwright/test";
import { buildScript, open, serveControls, type Variant } from "./pages.ts";
import { installStopwatch, median, RUNS, time } from "./stopwatch.ts";

const VARIANTS: Variant[] = ["studio", "textarea", "naive"];
const column = (count: number) =>
  Array.from({ length: count }, (_, index) => `+7 (912) ${1_000_000 + index}`).join("\n");

/**
 * Ceilings in milliseconds with a CPU four times as slow: three times the goal, which is 200 for a paste and
 * 100 for the rest.
 */
const CEILINGS = { paste: 600, "next key": 300, remove: 300, submit: 300 };

type Figures = Map<string, number[]>;
let naiveScript = "";

test.beforeAll(async () => {
  naiveScript = await buildScript(new URL("naive-list.tsx", import.meta.url));
});

for (const slowness of [1, 4]) {
  test(`10,000 numbers pasted, ${slowness}x CPU`, async ({ browser, baseURL }) => {
    const failures = async () => {
      const figures = await measure(browser, String(baseURL), slowness);
      report(figures, slowness);
      return judge(figures, slowness);
    };
    const first = await failures();
    // A busy machine may spoil one measurement, so there may be a second; both are printed.
    expect(first.length > 0 ? await failures() : first).toEqual([]);
  });
}

test("50,000 lines pasted at 4x CPU give an answer, and so does a paste before the numbering plans are loaded", async ({
  browser,
  baseURL,
}) => {
  await inFreshPage(browser, String(baseURL), 4, async (page) => {
    await open(page, "studio");
    const ms = await paste(page, column(50_000));
    await expect(page.getByText("50,000 recipients", { exact: true })).toBeVisible();
    print(`50,000 lines, 4x: ${Math.round(ms)} ms`);
    expect(ms).toBeLessThan(2_400);
  });
  await inFreshPage(browser, String(baseURL), 1, async (page) => {
    await open(page, "studio", false);
    const start = Date.now();
    await paste(page, column(10_000));
    await page.getByText("10,000 recipients", { exact: true }).waitFor();
    print(
      `10,000 lines, plans not yet loaded, 1x: ${Date.now() - start} ms until they are counted`,
    );
  });
});

async function measure(browser: Browser, baseURL: string, slowness: number): Promise<Figures> {
  const figures: Figures = new Map();
  const note = (name: string, value: number) =>
    figures.set(name, [...(figures.get(name) ?? []), value]);
  for (let run = 0; run <= RUNS; run += 1) {
    for (const variant of VARIANTS) {
      await inFreshPage(browser, baseURL, slowness, async (page) => {
        const times = await runOnce(page, variant);
        // The first run warms the machine up.
        if (run > 0) for (const [name, value] of times) note(`${variant}: ${name}`, value);
      });
    }
  }
  return figures;
}

async function runOnce(page: Page, variant: Variant): Promise<[string, number][]> {
  await open(page, variant);
  const times: [string, number][] = [["paste", await paste(page, column(10_000))]];
  if (variant === "studio") await checkCounts(page);
  await page.getByLabel("File name").first().focus();
  times.push(["next key", await time(page, "keydown", () => page.keyboard.press("x"))]);
  if (variant !== "studio") return times;
  const remove = page.getByRole("button", { name: /^Remove \+7/ }).last();
  times.push(["remove", await time(page, "click", () => remove.click())]);
  const submit = page.getByRole("button", { name: "Send status" });
  times.push(["submit", await time(page, "click", () => submit.click())]);
  return times;
}

/** Checks the counts, which do not depend on how busy the machine is. */
async function checkCounts(page: Page): Promise<void> {
  const chips = page.getByRole("list", { name: "Chosen recipients" }).getByRole("listitem");
  await expect(page.getByText("10,000 recipients", { exact: true })).toBeVisible();
  await expect(chips).toHaveCount(41);
  expect(await page.locator("*").count()).toBeLessThanOrEqual(600);
  await expect
    .poll(() => page.evaluate(() => window.bench.writes), "one write of the draft")
    .toBe(1);
}

async function paste(page: Page, text: string): Promise<number> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.getByLabel("Add recipients").focus();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  await page.evaluate(() => (window.bench.writes = 0));
  return time(page, "paste", () => page.keyboard.press("Control+V"));
}

async function inFreshPage(
  browser: Browser,
  baseURL: string,
  slowness: number,
  act: (page: Page) => Promise<void>,
) {
  const permissions = ["clipboard-read", "clipboard-write"];
  const context = await browser.newContext({ baseURL, locale: "en-GB", permissions });
  await serveControls(context, naiveScript);
  const page = await context.newPage();
  await installStopwatch(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  await act(page);
  await context.close();
}

function judge(figures: Figures, slowness: number): string[] {
  const of = (name: string) => median(figures.get(name) ?? []);
  const failures: string[] = [];
  for (const [control, target, limit] of [
    ["textarea", 0.5, 1],
    ["naive", 0.08, 0.15],
  ] as const) {
    const ratio = of("studio: paste") / of(`${control}: paste`);
    const line = `studio / ${control}: ${ratio.toFixed(2)} (target ${target}, at most ${limit})`;
    print(line);
    if (!(ratio <= limit)) failures.push(line);
  }
  for (const [name, ceiling] of Object.entries(CEILINGS)) {
    const ms = of(`studio: ${name}`);
    if (slowness === 4 && !(ms <= ceiling)) failures.push(`${name}: ${ms} ms, at most ${ceiling}`);
  }
  return failures;
}

function report(figures: Figures, slowness: number): void {
  for (const [name, values] of figures) {
    const middle = median(values);
    const spread = median(values.map((value) => Math.abs(value - middle)));
    print(
      `${slowness}x  ${name.padEnd(20)} ${middle.toFixed(0).padStart(6)} ms ± ${spread.toFixed(0)}`,
    );
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

import { expect, type Page, test } from "@playwright/test";
import { fillHistory } from "./fill-history.ts";
import { open } from "./pages.ts";

const MANY = 10_000;
const SLOWNESS = 4;
const LONGEST_FRAME_MS = 50;

const fields = [
  ["Link to the audio", "https://cdn.example.com/a.mp3"],
  ["File name", "greeting.mp3"],
  ["Colour as #RRGGBB", "#7ACBA5"],
  ["Add recipients", "+7 912 345"],
  ["Search file, name, number", "clip 77"],
] as const;

test(`typing in any field with ${MANY} recipients and records makes no long frame, ${SLOWNESS}x CPU`, async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(watchFrames);
  await page.goto("/");
  await page.evaluate(fillHistory, MANY);
  await open(page, "studio");
  await pasteRecipients(page);

  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWNESS });
  const long: string[] = [];
  for (const [label, text] of fields) {
    const frames = await typeInto(page, label, text);
    const longest = Math.max(0, ...frames.map(({ ms }) => ms));
    const causes = frames.map(({ ms, scripts }) => `${ms.toFixed(0)} ms ${scripts}`).join("; ");
    const line = `${label}: ${longest > 0 ? `${frames.length} long, ${causes}` : "no long frame"}`;
    process.stdout.write(`${line}\n`);
    if (longest > LONGEST_FRAME_MS) long.push(line);
  }
  expect(long).toEqual([]);
});

async function pasteRecipients(page: Page): Promise<void> {
  const numbers = Array.from({ length: MANY }, (_, index) => `+7 912 ${1_000_000 + index}`);
  await page.evaluate((text) => navigator.clipboard.writeText(text), numbers.join("\n"));
  await page.getByLabel("Add recipients").focus();
  await page.keyboard.press("Control+V");
  await page.getByRole("form").getByText("10,000 recipients", { exact: true }).waitFor();
}

/** Types at the pace of a person, and gives the long frames of that. */
async function typeInto(page: Page, label: string, text: string): Promise<Frame[]> {
  const field = page.getByLabel(label, { exact: true }).and(page.locator("input, textarea"));
  await field.fill("");
  await page.evaluate(rest, 1_000);
  await page.evaluate(() => window.longFrames.splice(0));
  await field.pressSequentially(text, { delay: 150 });
  await page.evaluate(rest, 1_000);
  return page.evaluate(() => window.longFrames.splice(0));
}

interface Frame {
  ms: number;
  scripts: string;
}

declare global {
  interface Window {
    longFrames: Frame[];
  }
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Notes each frame over 50 ms, and what ran in it. Runs in the page. */
function watchFrames(): void {
  window.longFrames = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { scripts = [] } = entry as PerformanceEntry & {
        scripts?: { duration: number; invoker: string; sourceFunctionName: string }[];
      };
      const ran = scripts.map(
        ({ duration, invoker, sourceFunctionName }) =>
          `${duration.toFixed(0)} in ${invoker} ${sourceFunctionName}`,
      );
      window.longFrames.push({ ms: entry.duration, scripts: ran.join(", ") });
    }
  }).observe({ type: "long-animation-frame" });
}

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { findChromium } from "../find-chromium.js";
import { rememberInstance } from "../studio-test.ts";
import { compose, expect, instanceHere, rowsOf, test } from "./fault-test.ts";
import { hands } from "./hands.ts";

const TIMES = 20;
const LONGEST_MS = 500;

/** A browser with a profile of its own, as a person has it: it can be killed, and started again. */
async function startBrowser(profile: string) {
  await rm(path.join(profile, "DevToolsActivePort"), { force: true });
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const args = [
    "--headless=new",
    "--remote-debugging-port=0",
    `--user-data-dir=${profile}`,
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--lang=en-GB",
    ...asRoot,
    "about:blank",
  ];
  const child = spawn(findChromium() ?? "", args, { detached: true, stdio: "ignore" });
  const port = await portOf(profile);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (!context) throw new Error("the browser has no profile");
  return { child, page: await context.newPage() };
}

async function portOf(profile: string): Promise<string> {
  let port = "";
  await expect
    .poll(async () => {
      const text = await readFile(path.join(profile, "DevToolsActivePort"), "utf8").catch(() => "");
      port = text.split("\n")[0] ?? "";
      return port;
    })
    .toMatch(/^\d+$/);
  return port;
}

/** Ends all processes of a browser at once, in the middle of whatever they do. */
async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  process.kill(-(child.pid ?? 0), "SIGKILL");
  await gone;
}

test("a browser killed after a click knows of it all the same; localStorage alone does not", async ({
  baseURL: origin = "",
  greenApi,
}) => {
  test.setTimeout(180_000);
  const counts = { delivered: 0, records: 0, controls: 0 };
  for (let time = 0; time < TIMES; time += 1) {
    const idInstance = `71050000${String(time).padStart(2, "0")}`;
    const fileName = `kill-${time}.mp3`;
    const profile = await mkdtemp(path.join(tmpdir(), "studio-crash-"));
    const { child, page } = await startBrowser(profile);
    await page.goto(origin);
    await page.evaluate(rememberInstance, instanceHere(idInstance));
    await page.reload();
    await compose(page, fileName);
    await page.evaluate(() => {
      document.addEventListener("click", () => localStorage.setItem("control", "clicked"));
    });
    await hands["a click"]?.press(page);
    await wait((time * LONGEST_MS) / (TIMES - 1));
    await kill(child);

    const again = await startBrowser(profile);
    await again.page.goto(origin);
    await expect(again.page.getByRole("region", { name: "History" })).toBeVisible();
    const delivered = greenApi.deliveriesOf(idInstance, fileName).length;
    // The first is killed in the very moment of the click, when nothing may have been begun.
    if (delivered > 0 || time > 0) await expect(rowsOf(again.page, fileName)).toHaveCount(1);
    counts.delivered += delivered;
    counts.records += await rowsOf(again.page, fileName).count();
    counts.controls += await again.page.evaluate(() => (localStorage.getItem("control") ? 1 : 0));
    await kill(again.child);
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
  expect(counts.records, JSON.stringify(counts)).toBeGreaterThanOrEqual(TIMES - 1);
  expect(counts.controls).toBe(0);
});

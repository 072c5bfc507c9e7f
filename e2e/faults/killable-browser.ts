import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { chromium, expect, type Page } from "@playwright/test";
import { findChromium } from "../support/find-chromium.js";

const onWindows = process.platform === "win32";

export interface KillableBrowser {
  page: Page;
  /** Kills all of its processes at once. */
  kill: () => Promise<void>;
}

/** Starts a browser with its own profile, which can be killed and started again. */
export async function startBrowser(profile: string): Promise<KillableBrowser> {
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
  // Its own process group, so that one signal reaches all processes.
  const child = spawn(findChromium() ?? "", args, { detached: !onWindows, stdio: "ignore" });
  try {
    const port = await portOf(profile);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const left = new Promise((resolve) => browser.once("disconnected", resolve));
    const kill = async () => {
      await endAtOnce(child);
      // If the test ended before Playwright notices this, Playwright would ask the dead browser for its trace.
      await left;
    };
    const [context] = browser.contexts();
    if (!context) throw new Error("the browser has no profile");
    return { page: await context.newPage(), kill };
  } catch (error) {
    await endAtOnce(child);
    throw error;
  }
}

async function portOf(profile: string): Promise<string> {
  let port = "";
  await expect
    .poll(async () => {
      const text = await readFile(path.join(profile, "DevToolsActivePort"), "utf8").catch(() => "");
      port = text.split("\n")[0] ?? "";
      return port;
    })
    .toMatch(/^\d+\r?$/);
  return port.trim();
}

async function endAtOnce(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  if (onWindows) spawnSync("taskkill", ["/PID", String(child.pid), "/T", "/F"]);
  else process.kill(-child.pid, "SIGKILL");
  await gone;
}

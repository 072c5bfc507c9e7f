import { spawn } from "node:child_process";
import { findWebKitDriver } from "./find-browsers.js";
import { freePort } from "../support/free-port.ts";
import type { Engine, Profile, Tab } from "./tab.ts";

/** WebDriver's key for a reference to an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
/** Named keys, as WebDriver encodes them. */
const keys: Record<string, string> = {
  Enter: "\uE007",
  Tab: "\uE004",
  Escape: "\uE00C",
  ArrowLeft: "\uE012",
  ArrowRight: "\uE014",
  Delete: "\uE017",
  Control: "\uE009",
  Meta: "\uE03D",
};
const STARTS_WITHIN_MS = 20_000;

type Ask = (method: "GET" | "POST" | "DELETE", path: string, body?: object) => Promise<unknown>;

/**
 * Starts WebKit's MiniBrowser with WebKitGTK's driver, which speaks WebDriver. Each profile has its own driver
 * and browser.
 */
export async function startWebKit(): Promise<Engine> {
  return { newProfile, close: async () => {} };
}

async function startDriver() {
  const executable = findWebKitDriver();
  if (!executable) throw new Error("no WebKitWebDriver");
  const port = await freePort();
  const driver = spawn(executable, [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, LANGUAGE: "en_GB", LANG: "en_GB.UTF-8" },
  });
  const ended = new Promise((resolve) => driver.once("exit", resolve));
  const ask = askAt(`http://127.0.0.1:${port}`);
  await untilReady(ask);
  const stop = async () => {
    driver.kill();
    await ended;
  };
  return { ask, stop };
}

function askAt(address: string): Ask {
  return async (method, path, body) => {
    const answer = await fetch(address + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
}

async function untilReady(ask: Ask): Promise<void> {
  const deadline = Date.now() + STARTS_WITHIN_MS;
  for (;;) {
    try {
      await ask("GET", "/status");
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** A session of the driver, with its own MiniBrowser, which forgets everything at the end. */
async function newProfile(): Promise<Profile> {
  const { ask, stop } = await startDriver();
  const { sessionId } = (await ask("POST", "/session", {
    capabilities: { alwaysMatch: { unhandledPromptBehavior: "accept" } },
  })) as { sessionId: string };
  const session: Ask = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
  await session("POST", "/timeouts", { script: 60_000 });
  const first = (await session("GET", "/window")) as string;
  const front = { handle: first };
  let opened = 0;
  return {
    newTab: async () => {
      opened += 1;
      if (opened === 1) return webKitTab(session, first, front);
      const { handle } = (await session("POST", "/window/new", { type: "window" })) as {
        handle: string;
      };
      return webKitTab(session, handle, front);
    },
    close: async () => {
      await ask("DELETE", `/session/${sessionId}`);
      await stop();
    },
  };
}

function webKitTab(session: Ask, handle: string, front: { handle: string }): Tab {
  /** The driver controls one tab at a time. */
  const here: Ask = async (method, path, body) => {
    if (front.handle !== handle) await session("POST", "/window", { handle });
    front.handle = handle;
    return session(method, path, body);
  };
  const run: Tab["run"] = async (inPage, ...given) => {
    const script = `
      const done = arguments[1];
      (async () => JSON.stringify(await (${String(inPage)})(...JSON.parse(arguments[0]))))().then(
        (value) => done({ value }),
        (error) => done({ error: String(error) }),
      );`;
    const answer = (await here("POST", "/execute/async", {
      script,
      args: [JSON.stringify(given)],
    })) as { value?: string; error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value === undefined ? undefined : JSON.parse(answer.value);
  };
  const act = async (id: string, type: "key" | "pointer", actions: object[]) => {
    await here("POST", "/actions", { actions: [{ id, type, actions }] });
  };
  const click = (x: number, y: number, origin: unknown) =>
    act("mouse", "pointer", [
      { type: "pointerMove", x, y, origin, duration: 0 },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ]);
  const elementOf = async (find: () => Element | null | undefined) => {
    const found = await here("POST", "/execute/sync", {
      script: `return (${String(find)})()`,
      args: [],
    });
    if (!found) throw new Error(`nothing is found by ${String(find)}`);
    return (found as Record<string, string>)[ELEMENT];
  };
  return {
    run,
    goTo: async (url) => {
      await here("POST", "/url", { url });
    },
    reload: async () => {
      await here("POST", "/refresh", {});
    },
    press: (...chords) => {
      const actions = chords.flatMap((chord) => {
        const values = chord.map((key) => keys[key] ?? key);
        const down = values.map((value) => ({ type: "keyDown", value }));
        const up = values.toReversed().map((value) => ({ type: "keyUp", value }));
        return [...down, ...up];
      });
      return act("keyboard", "key", actions);
    },
    clickAt: (x, y) => click(x, y, "viewport"),
    clickOn: async (find) => click(0, 0, { [ELEMENT]: await elementOf(find) }),
    chooseFiles: async (find, paths) => {
      const element = await elementOf(find);
      await here("POST", `/element/${element}/value`, { text: paths.join("\n") });
    },
    resize: async (width, height) => {
      const outer = (await here("GET", "/window/rect")) as { width: number; height: number };
      const inner = await run(() => ({ width: innerWidth, height: innerHeight }));
      await here("POST", "/window/rect", {
        width: width + outer.width - inner.width,
        height: height + outer.height - inner.height,
      });
    },
    screenshot: async () => Buffer.from(String(await here("GET", "/screenshot")), "base64"),
  };
}

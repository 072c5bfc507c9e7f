import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { type BidiConnection, connectBidi } from "./bidi.ts";
import { findFirefox } from "./find-browsers.js";
import {
  type Engine,
  type InputSource,
  type Json,
  mouseClick,
  type Profile,
  type Tab,
} from "./tab.ts";

const preferences = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "intl.accept_languages": "en-GB",
  "media.autoplay.default": 0,
  "media.navigator.permission.disabled": true,
  "media.navigator.streams.fake": true,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "toolkit.telemetry.enabled": false,
};

/** Starts a stock Firefox and drives it by WebDriver BiDi, which it speaks itself. */
export async function startFirefox(): Promise<Engine> {
  const executable = findFirefox();
  if (!executable) throw new Error("no Firefox");
  const folder = await mkdtemp(path.join(tmpdir(), "firefox-"));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(path.join(folder, "user.js"), lines.join("\n"));
  const browser = spawn(
    executable,
    [
      "--headless",
      "--no-remote",
      "--remote-debugging-port=0",
      ...(process.platform === "win32" ? ["--wait-for-browser"] : []),
      ...(process.platform === "darwin" ? ["--foreground"] : []),
      "--profile",
      folder,
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = new Promise((resolve) => browser.once("exit", resolve));
  const bidi = await connectBidi(`${await addressOf(browser)}/session`);
  await bidi.call("session.new", {
    capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: "accept" } } },
  });
  return {
    newProfile: () => newProfile(bidi),
    close: async () => {
      await bidi.call("browser.close", {});
      await ended;
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Where Firefox says that it listens. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error("Firefox has no stderr");
  return new Promise((resolve, reject) => {
    const printed = createInterface(stderr);
    printed.on("line", (line) => {
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
      if (address) resolve(address);
    });
    printed.once("close", () => reject(new Error("Firefox ended before it listened")));
  });
}

async function newProfile(bidi: BidiConnection): Promise<Profile> {
  const { userContext } = await bidi.call("browser.createUserContext", {});
  const front = { context: "" };
  return {
    newTab: async () => {
      const { context } = await bidi.call("browsingContext.create", { type: "tab", userContext });
      if (typeof context !== "string") throw new Error("Firefox opens no tab");
      front.context = context;
      return firefoxTab(bidi, context, front);
    },
    close: async () => {
      await bidi.call("browser.removeUserContext", { userContext });
    },
  };
}

function firefoxTab(bidi: BidiConnection, context: string, front: { context: string }): Tab {
  const evaluate = async (source: string, given: Json[]) => {
    const answer = await bidi.call("script.callFunction", {
      functionDeclaration: source,
      arguments: [{ type: "string", value: JSON.stringify(given) }],
      awaitPromise: true,
      target: { context },
    });
    if (answer["type"] !== "success") throw new Error(JSON.stringify(answer["exceptionDetails"]));
    return answer["result"] as { value?: string; sharedId?: string };
  };
  const comeToFront = async () => {
    if (front.context !== context) await bidi.call("browsingContext.activate", { context });
    front.context = context;
  };
  const act = async (actions: InputSource[]) => {
    await comeToFront();
    await bidi.call("input.performActions", { context, actions });
  };
  const elementOf = async (find: () => Element | null | undefined) => {
    const { sharedId } = await evaluate(String(find), []);
    if (!sharedId) throw new Error(`nothing is found by ${find}`);
    return { sharedId };
  };
  return {
    goTo: async (url) => {
      await bidi.call("browsingContext.navigate", { context, url, wait: "complete" });
    },
    reload: async () => {
      await bidi.call("browsingContext.reload", { context, wait: "complete" });
    },
    run: async (inPage, ...given) => {
      const source = `async (given) => JSON.stringify(await (${inPage})(...JSON.parse(given)))`;
      const { value } = await evaluate(source, given);
      return value === undefined ? undefined : JSON.parse(value);
    },
    act,
    clickOn: async (find) => {
      const origin = { type: "element", element: await elementOf(find) };
      await act([mouseClick(0, 0, origin)]);
    },
    chooseFiles: async (find, files) => {
      const element = await elementOf(find);
      await bidi.call("input.setFiles", { context, element, files });
    },
    resize: async (width, height) => {
      await bidi.call("browsingContext.setViewport", { context, viewport: { width, height } });
    },
    screenshot: async () => {
      const { data } = await bidi.call("browsingContext.captureScreenshot", { context });
      return Buffer.from(String(data), "base64");
    },
  };
}

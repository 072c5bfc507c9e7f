import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { tinyFrames } from "./emulator/audio/tiny-frames-under-test.ts";

const MEGABYTE = 1_000_000;
/** How much more memory the process may take than before the attack. */
const MOST_ADDED_BYTES = 200 * MEGABYTE;
/** The longest time for which the main thread may be busy before it answers `/run`. */
const LONGEST_TURN_MS = 200;
/** The pause between two measurements, which would otherwise be an attack themselves. */
const PAUSE_MS = 20;

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
let folder: string;
let studio: ChildProcess;
let origin: string;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}

/** The studio in a separate process, with a page that is only a title. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "attack-"));
  await writeFile(path.join(folder, "index.html"), "<title>Studio</title>");
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const options = ["--outDir", folder, "--port", String(port), "--strictPort"];
  studio = fork(here("../../node_modules/vite/bin/vite.js"), ["preview", ...options], {
    cwd: here("../.."),
    execArgv: ["--import", new URL("under-test/probe-under-test.js", import.meta.url).href],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await vi.waitFor(() => fetch(origin), { timeout: 100_000, interval: 100 });
}, 120_000);
afterAll(async () => {
  studio.kill();
  await rm(folder, { recursive: true });
});

async function probe(message: "begin" | "look"): Promise<{ rss: number; longestTurn: number }> {
  studio.send(message);
  const [answer] = await once(studio, "message");
  return answer;
}

const at = (idInstance: string, method: string) =>
  `${origin}/emulator/waInstance${idInstance}/${method}/anyToken`;
const post = async (url: string, body: BodyInit, headers: Record<string, string> = {}) => {
  const response = await fetch(url, { method: "POST", body, headers });
  return { status: response.status, text: await response.text() };
};
/** Asks over a new connection, because those of `fetch` are shared with the attack. */
async function runStatus(): Promise<number | undefined> {
  const headers = { "Sec-Fetch-Site": "same-origin" };
  const asked = httpRequest(`${origin}/run`, { agent: false, headers }).end();
  const [response] = await once(asked, "response");
  return response.resume().statusCode;
}

const ID = "1101000001";

test("under attack, the emulator stays within its memory and the gateway still answers", async () => {
  const attack = (async () => {
    // Each of these would be a new instance.
    for (let index = 0; index < 1500; index += 1) {
      const id = `3${String(index).padStart(6, "0")}001`;
      await post(at(id, "setSettings"), JSON.stringify({ webhookUrl: "x".repeat(2000) }));
    }
    const upload = { "Content-Type": "audio/mpeg" };
    const recording = new Uint8Array(4 * MEGABYTE);
    for (let index = 0; index < 60; index += 1) {
      expect((await post(at(ID, "uploadFile"), recording, upload)).status).toBe(200);
    }
    const large = Buffer.alloc(100 * MEGABYTE);
    expect((await post(at(ID, "uploadFile"), large, upload)).status).toBe(200);
    const form = new FormData();
    form.set("file", new Blob([large], { type: "audio/mpeg" }), "large.mp3");
    expect((await post(at(ID, "uploadFile"), form)).status).toBe(200);
    await Promise.all(
      Array.from({ length: 4 }, () => post(at(ID, "uploadFile"), large, upload).catch(() => {})),
    );

    const json = Buffer.alloc(150 * MEGABYTE, " ");
    const refused = await post(at(ID, "sendVoiceStatus"), json).catch(() => ({ status: 413 }));
    expect(refused.status).toBe(413);

    const frames = await post(at(ID, "uploadFile"), tinyFrames(20), upload);
    const { urlFile } = JSON.parse(frames.text);
    const status = JSON.stringify({ urlFile, fileName: "frames.mp3" });
    expect((await post(at(ID, "sendVoiceStatus"), status)).status).toBe(200);
  })();

  const state = { isOver: false };
  const over = attack.finally(() => (state.isOver = true));
  const { rss: before } = await probe("begin");
  let most = 0;
  const watch = async () => {
    while (!state.isOver) {
      expect(await runStatus()).toBe(200);
      most = Math.max(most, (await probe("look")).rss);
      await wait(PAUSE_MS);
    }
  };
  await Promise.all([over, watch()]);
  const { longestTurn } = await probe("look");
  expect(most - before).toBeLessThan(MOST_ADDED_BYTES);
  expect(longestTurn).toBeLessThan(LONGEST_TURN_MS);
});

test("the official clients, which are programs in Node, use it as they use GREEN-API", async () => {
  const state = await fetch(at("1101000002", "getStateInstance"));
  expect(await state.json()).toEqual({ stateInstance: "authorized" });
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(8)], { type: "audio/mpeg" }), "a.mp3");
  const { text } = await post(at("1101000002", "uploadFile"), form);
  expect(JSON.parse(text).urlFile).toMatch(/\.mpga$/);
});

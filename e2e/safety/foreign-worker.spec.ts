import { once } from "node:events";
import { createServer } from "node:http";
import { preview } from "vite";
import { freePort } from "../support/free-port.ts";
import {
  CANARY,
  expect,
  instanceToRemember,
  rememberInstance,
  test,
} from "../support/studio-test.ts";

/** A service worker that sees every request, passes it on, and reports it on demand. */
const worker = `
const seen = [];
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  seen.push({ url: event.request.url, token: event.request.headers.get("Authorization") });
  new BroadcastChannel("seen").postMessage(seen);
  event.respondWith(fetch(event.request));
});`;

test("a service worker that another project left at this address sees no token, and is removed", async ({
  browser,
}) => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  // Its own pages, because the watched page belongs to the studio of the other tests.
  const context = await browser.newContext();
  const page = await context.newPage();

  const other = createServer((request, response) => {
    const isWorker = request.url === "/sw.js";
    response.setHeader("Content-Type", isWorker ? "text/javascript" : "text/html");
    response.end(isWorker ? worker : "<title>Another project</title>");
  }).listen(port, "127.0.0.1");
  await once(other, "listening");
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register("/sw.js");
    await navigator.serviceWorker.ready;
  });
  // From here on, this page receives what the worker sees.
  const listener = await context.newPage();
  await listener.goto(address);
  await listener.evaluate(() => {
    const reported: unknown[] = [];
    Object.assign(globalThis, { reported });
    new BroadcastChannel("seen").addEventListener("message", ({ data }) => reported.push(...data));
  });
  other.closeAllConnections();
  other.close();
  await once(other, "close");

  const studio = await preview({ logLevel: "error", preview: { port } });
  const given = instanceToRemember("1101000001", address.slice(0, -1));
  await page.addInitScript(rememberInstance, given);
  await page.goto(address);
  await expect(page.getByRole("banner")).toContainText("authorized");
  const left = await page.evaluate(async () => ({
    controlled: navigator.serviceWorker.controller !== null,
    registered: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(left).toEqual({ controlled: false, registered: 0 });
  const reported = await listener.evaluate(() =>
    JSON.stringify(Reflect.get(globalThis, "reported")),
  );
  expect(reported).toContain(address);
  expect(reported).not.toContain(CANARY);
  await context.close();
  await studio.close();
});

import { createServer, request as httpRequest, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { afterEach, expect, it } from "vitest";
import { collectGarbage } from "./under-test/collect-garbage-under-test.ts";
import { createGateway } from "./gateway.ts";
import { createPublicFetch } from "./http/public-fetch.ts";

const MEGABYTE = 1024 * 1024;
const MEGABYTES = 90;
const PAUSE = 8 * MEGABYTE;
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Resolves with the port. */
type Listener = (...given: Parameters<RequestListener>) => unknown;

async function listen(listener: Listener): Promise<string> {
  const server = createServer((...given) => void listener(...given));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return String((server.address() as AddressInfo).port);
}

/** Bytes in buffers and on the heap of this process, which is the gateway and both of its peers. */
function heldBytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

it("an upload of 90 MB is streamed, and the gateway has only a part of it in memory", async () => {
  let received = 0;
  let most = 0;
  const upstream = await listen((request, response) => {
    request.on("data", (chunk: Buffer) => {
      const isTimeToLook = received % PAUSE > (received + chunk.length) % PAUSE;
      received += chunk.length;
      if (isTimeToLook) most = Math.max(most, heldBytes());
    });
    request.on("end", () => response.end('{"urlFile":"https://files.example/a.mpga"}'));
  });
  const fetchHere = createPublicFetch((_, { all }, callback) => {
    if (all) callback(null, [{ address: "127.0.0.1", family: 4 }]);
    else callback(null, "127.0.0.1", 4);
  });
  const app = createGateway({
    log: () => {},
    readOwnFile: async () => undefined,
    fetchUpstream: async (input, given) => {
      const { url, method, headers, body, redirect, signal } = new Request(input, given);
      const there = url.replace(
        "https://1101.media.green-api.com",
        `http://upload.test:${upstream}`,
      );
      const init = { method, headers, body, redirect, signal, duplex: "half" };
      return fetchHere(there, init);
    },
  });
  const port = await listen(getRequestListener(app.fetch, { overrideGlobalObjects: false }));

  const before = heldBytes();
  const status = await new Promise((resolve, reject) => {
    const path = "/proxy/1101.media.green-api.com/waInstance1101000001/uploadFile";
    const headers = {
      Authorization: "Bearer anyToken",
      "Sec-Fetch-Site": "same-origin",
      "Content-Type": "audio/wav",
      "Content-Length": MEGABYTES * MEGABYTE,
    };
    const upload = httpRequest(`http://127.0.0.1:${port}${path}`, { method: "POST", headers });
    upload.on("response", (response) => resolve(response.resume().statusCode));
    upload.on("error", reject);
    const chunk = Buffer.alloc(MEGABYTE, 7);
    let written = 0;
    const write = () => {
      while (written < MEGABYTES) {
        written += 1;
        if (!upload.write(chunk)) return void upload.once("drain", write);
      }
      upload.end();
    };
    write();
  });

  expect(status).toBe(200);
  expect(received).toBe(MEGABYTES * MEGABYTE);
  expect(most - before).toBeLessThan((MEGABYTES / 2) * MEGABYTE);
});

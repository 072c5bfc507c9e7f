import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { endIdleRequests } from "./end-idle-requests.ts";

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

type Listener = (...given: Parameters<RequestListener>) => unknown;

/** Here Node's own limit for a request is 100 ms, and it checks every 20 ms. */
async function open(limitMs: number, listener: Listener) {
  const node = { requestTimeout: 100, headersTimeout: 100, connectionsCheckingInterval: 20 };
  server = createServer(node, (...given) => void listener(...given));
  server.headersTimeout = 0;
  endIdleRequests(server, limitMs);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  const received: string[] = [];
  socket.on("data", (chunk) => received.push(chunk.toString()));
  socket.on("error", () => {});
  return { socket, received, closed: once(socket, "close") };
}

const readAll: RequestListener = (request, response) => {
  let bytes = 0;
  request.on("data", (chunk: Buffer) => (bytes += chunk.length));
  request.on("error", () => {});
  request.on("end", () => {
    response.setHeader("Connection", "close");
    response.end(`${bytes} bytes`);
  });
};

const post = (bytes: number) =>
  `POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${bytes}\r\n\r\n`;

test("a long upload is read to its end", async () => {
  const { socket, received, closed } = await open(60_000, readAll);
  socket.write(post(20));
  for (let sent = 0; sent < 20; sent += 1) {
    socket.write("x");
    await wait(20);
  }
  await closed;
  expect(received.join("")).toContain("20 bytes");
});

test("a sender who stops in the middle is cut off", async () => {
  const { socket, received, closed } = await open(50, readAll);
  socket.write(`${post(20)}xxx`);
  await closed;
  expect(received).toEqual([]);
});

test("a complete request waits for its answer", async () => {
  const { socket, received, closed } = await open(60_000, async (request, response) => {
    await once(request.resume(), "end");
    server.emit("timeout", request.socket);
    response.setHeader("Connection", "close");
    response.end("answered");
  });
  socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await closed;
  expect(received.join("")).toContain("answered");
});

test("a connection without a request is closed", async () => {
  const { socket, received, closed } = await open(60_000, (_, response) =>
    response.end("answered"),
  );
  server.keepAliveTimeout = 50;
  socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await closed;
  expect(received.join("")).toContain("answered");
});

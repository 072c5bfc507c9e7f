import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { deferred } from "../under-test/gateway-under-test.ts";
import { createGracefulStop } from "./graceful-stop.ts";

test("a stop waits for a request that comes after it and whose browser has gone", async () => {
  const server = createServer();
  const ending = createGracefulStop(server, { limitMs: 60_000 });
  const answer = deferred<void>();
  server.on("request", () => void ending.track(answer.promise));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = connect((server.address() as AddressInfo).port, "127.0.0.1");
  await new Promise((resolve) => server.once("connection", resolve));
  // The head is not complete, so the connection is not idle.
  const received = new Promise((resolve) => server.once("request", resolve));
  browser.write("POST / HTTP/1.1\r\nHost: studio\r\n");
  const stopped = ending.stop();
  browser.write("Content-Length: 0\r\n\r\n");
  await received;
  const closed = new Promise((resolve) => server.once("close", resolve));
  browser.destroy();
  await closed;
  const first = await Promise.race([
    stopped.then(() => "stopped"),
    new Promise((resolve) => setImmediate(() => resolve("still waiting"))),
  ]);
  expect(first).toBe("still waiting");
  answer.resolve();
  expect(await stopped).toBe(0);
});

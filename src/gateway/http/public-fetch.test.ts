import type { lookup as systemLookup } from "node:dns";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { collectGarbage } from "../under-test/collect-garbage-under-test.ts";
import { connectionFailure } from "../proxy/connection-failure.ts";
import { createPublicFetch, isPublicAddress, publicLookup } from "./public-fetch.ts";

test.each([
  ["0.0.0.0"],
  ["10.1.2.3"],
  ["100.64.0.1"],
  ["127.0.0.1"],
  ["127.8.8.8"],
  ["169.254.169.254"],
  ["172.16.0.1"],
  ["172.31.255.255"],
  ["192.168.1.5"],
  ["198.18.0.1"],
  ["224.0.0.1"],
  ["255.255.255.255"],
  ["::"],
  ["::1"],
  ["::ffff:127.0.0.1"],
  ["::ffff:8.8.8.8"],
  ["64:ff9b::7f00:1"],
  ["fc00::1"],
  ["fd12:3456::1"],
  ["fe80::1"],
  ["ff02::1"],
  ["2001:db8::1"],
  ["2002:7f00:1::"],
])("%s is not a public address", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each([["8.8.8.8"], ["172.32.0.1"], ["100.128.0.1"], ["2a00:1450:4001::8a"], ["2606:4700::1"]])(
  "%s is a public address",
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

/** A resolver that returns these lists of addresses, one for each call. */
function resolver(...answers: string[][]): typeof systemLookup {
  let asked = 0;
  const resolve = (_: string, __: object, callback: (...result: unknown[]) => void) => {
    const addresses = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
  return resolve as unknown as typeof systemLookup;
}

describe("a name of GREEN-API's that leads to this machine", () => {
  let server: Server;
  let connections = 0;

  async function listen(): Promise<number> {
    server = createServer((_, response) => response.end("reached"));
    server.on("connection", () => (connections += 1));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return (server.address() as AddressInfo).port;
  }
  afterEach(() => server.close());

  test.each([
    ["by its only address", [["127.0.0.1"]]],
    ["by one of several", [["8.8.8.8", "127.0.0.1"]]],
    ["by an IPv4 address in IPv6", [["::ffff:127.0.0.1"]]],
  ])("%s is refused without a connection, as not found", async (_, answers) => {
    connections = 0;
    const port = await listen();
    const publicFetch = createPublicFetch(publicLookup(resolver(...answers)));
    const error = await publicFetch(`http://api.green-api.com:${port}/`).catch((e: unknown) => e);
    expect(connectionFailure(error)).toMatchObject({ code: "host-unreachable", left: "no" });
    expect(connections).toBe(0);
  });

  test("only in later answers is refused too: each connection resolves again", async () => {
    connections = 0;
    const port = await listen();
    // The first lookup returns a public address that is not ours; the request is aborted before it connects.
    const lookup = publicLookup(resolver(["203.0.114.1"], ["127.0.0.1"]));
    const given = await new Promise((resolve) =>
      lookup("api.green-api.com", { all: false }, (...result) => resolve(result)),
    );
    expect(given).toEqual([null, "203.0.114.1", 4]);
    const error = await createPublicFetch(lookup)(`http://api.green-api.com:${port}/`).catch(
      (e: unknown) => e,
    );
    expect(connectionFailure(error)).toMatchObject({ code: "host-unreachable" });
    expect(connections).toBe(0);
  });
});

describe("an address in a URL, which is not resolved", () => {
  test.each([
    ["127.0.0.1"],
    ["2130706433"],
    ["0x7f.1"],
    ["0177.0.0.1"],
    ["[::1]"],
    ["[::ffff:127.0.0.1]"],
    ["169.254.169.254"],
    ["10.0.0.1"],
    ["[fd00::1]"],
    ["127。0。0。1"],
  ])("%s is refused without a connection", async (host) => {
    let connections = 0;
    const server = createServer().on("connection", () => (connections += 1));
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    const error = await createPublicFetch()(`http://${host}:${port}/`).catch((e: unknown) => e);
    expect(error).toMatchObject({ cause: { name: "AddressRefused" } });
    expect(connections).toBe(0);
    server.close();
  });
});

test("Azure's internal services are not public, nor are this machine's own public addresses", () => {
  expect(isPublicAddress("168.63.129.16")).toBe(false);
  const address = (one: string) => ({
    address: one,
    netmask: "",
    family: "IPv4" as const,
    mac: "",
    internal: false,
    cidr: null,
  });
  expect(isPublicAddress("8.8.8.8")).toBe(true);
  expect(isPublicAddress("2606:4700::1")).toBe(true);
  const interfaces = vi.spyOn(os, "networkInterfaces");
  interfaces.mockReturnValue({ eth0: [address("8.8.8.8")], eth1: [address("2606:4700:0:0::1")] });
  expect(isPublicAddress("8.8.8.8")).toBe(false);
  expect(isPublicAddress("2606:4700::1")).toBe(false);
  expect(isPublicAddress("8.8.8.9")).toBe(true);
  interfaces.mockReturnValue({ eth0: [address("8.8.8.9")], down: undefined });
  expect(isPublicAddress("8.8.8.8")).toBe(true);
  expect(isPublicAddress("8.8.8.9")).toBe(false);
  interfaces.mockRestore();
});

test("a request ends when its signal is aborted, even after garbage collection", async () => {
  let cut = false;
  let isAsked = false;
  const server = createServer(({ socket }) => {
    isAsked = true;
    socket.on("close", () => (cut = true));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const toHere = createPublicFetch((_, __, callback) => {
    callback(null, [{ address: "127.0.0.1", family: 4 }]);
  });
  const giveUp = new AbortController();
  const asked = toHere(`http://api.green-api.com:${port}/`, { signal: giveUp.signal });
  const outcome = asked.catch((error: unknown) => error);
  await vi.waitUntil(() => isAsked, { timeout: 60_000 });
  for (let turn = 0; turn < 10; turn += 1) {
    collectGarbage();
    await nextTurn();
  }
  giveUp.abort(new Error("given up"));
  expect(await outcome).toMatchObject({ message: "given up" });
  await vi.waitUntil(() => cut, { timeout: 60_000 });
  server.close();
});

test("a connection that is allowed carries method, headers and body", async () => {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () =>
      response.end(`${request.method} ${request.headers["content-type"]} ${body}`),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  // Without the check, which would refuse the server of this test.
  const anyFetch = createPublicFetch((_, options, callback) => {
    if (options.all) callback(null, [{ address: "127.0.0.1", family: 4 }]);
    else callback(null, "127.0.0.1", 4);
  });
  const response = await anyFetch(`http://api.green-api.com:${port}/`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: '{"a":1}',
  });
  expect(await response.text()).toBe('POST application/json {"a":1}');
  server.close();
});

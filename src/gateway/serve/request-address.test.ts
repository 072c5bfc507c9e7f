import { BlockList } from "node:net";
import { expect, it } from "vitest";
import { addressOf } from "./request-address.ts";

const trustProxy = new BlockList();
trustProxy.addAddress("10.0.0.1");
trustProxy.addAddress("10.0.0.2");
const publicUrl = new URL("https://studio.example:8443/voice/");

const read = (
  remoteAddress: string,
  headers: Record<string, string>,
  options: { publicUrl?: URL } = { publicUrl },
) => {
  const request = { headers, socket: { remoteAddress } } as Parameters<typeof addressOf>[0];
  return addressOf(request, { publicUrl: undefined, trustProxy, ...options });
};
const forwarded = {
  host: "127.0.0.1:5877",
  "x-forwarded-host": "studio.example:8443",
  "x-forwarded-proto": "https",
  "x-forwarded-for": "6.6.6.6, 9.9.9.9, 10.0.0.2",
};

it("is what a trusted proxy says", () => {
  const address = { host: "studio.example:8443", scheme: "https", client: "9.9.9.9" };
  expect(read("10.0.0.1", forwarded)).toEqual({ ...address, viaProxy: true });
  expect(read("::ffff:10.0.0.1", forwarded, {})).toEqual({ ...address, viaProxy: true });
});

it("is not what anybody else says", () => {
  expect(read("10.0.0.3", forwarded)).toEqual({
    host: "127.0.0.1:5877",
    scheme: "http",
    client: "10.0.0.3",
    viaProxy: false,
  });
});

it("is not what the page of another site says through a trusted proxy", () => {
  const hostFor = (host: string) => read("10.0.0.1", { ...forwarded, host }).host;
  for (const host of ["evil.example", "evil.example:8443", "127.0.0.1.evil.example", "0x7f.1"]) {
    expect(hostFor(host)).toBe(host);
  }
  for (const host of [
    "studio.example",
    "studio",
    "studio-1:5877",
    "10.0.0.9:80",
    "[::1]:5877",
    "",
  ]) {
    expect(hostFor(host)).toBe("studio.example:8443");
  }
});

it("is the public one if only the name is passed on", () => {
  expect(read("10.0.0.3", { host: "Studio.Example" })).toMatchObject({
    host: "studio.example:8443",
    scheme: "https",
  });
  expect(read("10.0.0.3", { host: "studio.example.evil" })).toMatchObject({ scheme: "http" });
});

it("has the proxy itself as the client if nothing says more", () => {
  expect(read("10.0.0.1", {}).client).toBe("10.0.0.1");
  expect(read("10.0.0.1", { "x-forwarded-for": "10.0.0.2" }).client).toBe("10.0.0.2");
});

it("keeps http where the proxy says so", () => {
  const plain = { host: "studio.example", "x-forwarded-proto": "http" };
  expect(read("10.0.0.1", plain).scheme).toBe("http");
});

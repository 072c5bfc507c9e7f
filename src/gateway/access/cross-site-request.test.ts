import { describe, expect, it } from "vitest";
import { anyHost, isLoopbackHost } from "./host-rule.ts";
import { whyCrossSite } from "./cross-site-request.ts";

const HOST = "127.0.0.1:5877";
const fromElsewhere = { host: HOST, "sec-fetch-site": "cross-site" };
const link = { ...fromElsewhere, "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };

describe("may go on", () => {
  it.each([
    ["a request of the studio's own page", "/assets/a.js", { "sec-fetch-site": "same-origin" }],
    ["an address that was typed", "/", { "sec-fetch-site": "none" }],
    ["a program that is no browser", "/sound.wav", {}],
    ["the page's own request where the browser tells less", "/a.js", { origin: `http://${HOST}` }],
  ])("%s", (_, url, headers) => {
    expect(
      whyCrossSite({ method: "GET", url, headers: { host: HOST, ...headers } }, isLoopbackHost),
    ).toBe(undefined);
  });

  it.each(["/", "/index.html", "/?utm_source=mail"])("a link to %s", (url) => {
    expect(whyCrossSite({ method: "GET", url, headers: link }, isLoopbackHost)).toBeUndefined();
  });
});

describe("is refused", () => {
  const open = "/__open-in-editor?file=package.json";
  it.each([
    ["what another site's page asks for", "GET", open, fromElsewhere],
    ["a page of another port", "GET", open, { host: HOST, "sec-fetch-site": "same-site" }],
    ["a word that is none of the header's", "GET", open, { host: HOST, "sec-fetch-site": "x" }],
    ["a link to more than the page", "GET", open, link],
    ["a link to a file", "GET", "/src/main.tsx", link],
    ["a form", "POST", "/", link],
    ["a frame", "GET", "/", { ...link, "sec-fetch-dest": "iframe" }],
    [
      "another origin where the browser tells less",
      "GET",
      open,
      { host: HOST, origin: "http://a.b" },
    ],
    ["a sandboxed page there", "GET", open, { host: HOST, origin: "null" }],
  ])("%s", (_, method, url, headers) => {
    expect(whyCrossSite({ method, url, headers }, isLoopbackHost)).toContain("Other sites");
  });

  it.each([
    "foo.localhost:5877",
    "10.0.0.9:5877",
    "192.168.1.5:5877",
    "127.0.0.1.nip.io:5877",
    "localhost.:5877",
    "localhost@evil.example",
    "evil.example",
    "",
  ])("the host name %j", (host) => {
    const headers = { host, "sec-fetch-site": "same-origin" };
    expect(whyCrossSite({ method: "GET", url: "/", headers }, isLoopbackHost)).toContain(
      "no such host name",
    );
  });
});

it("leaves host names to Vite if the studio is open to the network", () => {
  const visit = { method: "GET", url: "/a.js", headers: { host: "192.168.1.5:5877" } };
  expect(whyCrossSite(visit, anyHost)).toBeUndefined();
  const foreign = { ...visit, headers: { ...visit.headers, origin: "http://192.168.1.6:5877" } };
  expect(whyCrossSite(foreign, anyHost)).toContain("Other sites");
});

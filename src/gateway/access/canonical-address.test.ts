import { expect, it } from "vitest";
import { canonicalAddress } from "./canonical-address.ts";

const opened = { "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };

it.each([
  ["localhost:5877", "/", opened, "http://127.0.0.1:5877/"],
  ["LOCALHOST:5877", "/?a=b", opened, "http://127.0.0.1:5877/?a=b"],
  ["[::1]:6000", "/x", opened, "http://127.0.0.1:6000/x"],
  ["localhost", "//evil.example/", { accept: "text/html,*/*" }, "http://127.0.0.1//evil.example/"],
])("%s%s is redirected to the canonical address", (host, url, headers, address) => {
  expect(canonicalAddress({ method: "GET", url, headers: { host, ...headers } })).toBe(address);
});

it.each([
  ["the main address itself", "GET", { host: "127.0.0.1:5877", ...opened }],
  ["a request of a page", "GET", { host: "localhost:5877", "sec-fetch-mode": "cors" }],
  ["a frame", "GET", { host: "localhost:5877", ...opened, "sec-fetch-dest": "iframe" }],
  ["a program", "GET", { host: "localhost:5877", accept: "*/*" }],
  ["a form", "POST", { host: "localhost:5877", ...opened }],
  ["another machine's name", "GET", { host: "studio.example:5877", ...opened }],
])("is not for %s", (_, method, headers) => {
  expect(canonicalAddress({ method, url: "/", headers })).toBeUndefined();
});

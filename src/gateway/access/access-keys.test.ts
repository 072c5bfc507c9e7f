import { expect, it } from "vitest";
import { createAccessKeys, type AccessKeys } from "./access-keys.ts";

const visit = (url: string, cookie?: string, method = "GET") => ({
  method,
  url,
  headers: cookie === undefined ? {} : { cookie },
});

function admitted(keys: AccessKeys, url = "/") {
  const admission = keys.admit(visit(`${url}?key=${keys.key()}`));
  if (admission.kind !== "welcome") throw new Error(admission.kind);
  return admission;
}

it("has a key of at least 128 random bits", () => {
  const keys = new Set(Array.from({ length: 20 }, () => createAccessKeys(() => {}).key()));
  expect(keys.size).toBe(20);
  for (const key of keys) expect(Buffer.from(key, "base64url").length).toBeGreaterThanOrEqual(16);
});

it("gives a cookie for a key once, and redirects to the address without the key", () => {
  let announced = 0;
  const keys = createAccessKeys(() => (announced += 1));
  const key = keys.key();
  const { cookie, location } = admitted(keys);
  expect(cookie).toMatch(/^voice-status-studio=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
  expect(location).toBe("/");
  expect(announced).toBe(1);
  expect(keys.key()).not.toBe(key);
  expect(keys.admit(visit(`/?key=${key}`))).toEqual({ kind: "stranger" });

  const sent = cookie.split(";")[0] ?? "";
  expect(keys.admit(visit("/assets/a.js", sent))).toEqual({ kind: "known" });
  expect(keys.admit(visit("/proxy/x", `a=b; ${sent}; c=d`, "POST"))).toEqual({ kind: "known" });
});

it("knows every browser that was let in", () => {
  const keys = createAccessKeys(() => {});
  const cookies = [admitted(keys), admitted(keys)].map(({ cookie }) => cookie.split(";")[0]);
  expect(new Set(cookies).size).toBe(2);
  for (const cookie of cookies) {
    expect(keys.admit(visit("/", cookie))).toEqual({ kind: "known" });
  }
});

it.each([
  ["no cookie", "/", undefined],
  ["an empty one", "/", "voice-status-studio="],
  ["another's", "/", "voice-status-studio=AAAA"],
  ["an empty key", "/?key=", undefined],
  ["another key", "/?key=AAAA", undefined],
  ["an address that is none", "//", undefined],
])("knows nobody by %s", (_, url, cookie) => {
  const keys = createAccessKeys(() => {});
  admitted(keys);
  expect(keys.admit(visit(url, cookie))).toEqual({ kind: "stranger" });
});

it("accepts a key only in an address that is opened", () => {
  const keys = createAccessKeys(() => {});
  expect(keys.admit(visit(`/?key=${keys.key()}`, undefined, "POST"))).toEqual({
    kind: "stranger",
  });
});

it.each([
  ["/x?a=b", "/x?a=b"],
  ["//evil.example/x", "/evil.example/x"],
  ["/\\evil.example", "/evil.example"],
])("keeps the rest of the address and the host: %s", (url, expected) => {
  const keys = createAccessKeys(() => {});
  const sign = url.includes("?") ? "&" : "?";
  const admission = keys.admit(visit(`${url}${sign}key=${keys.key()}`));
  expect(admission).toMatchObject({ kind: "welcome", location: expected });
});

import { describe, expect, it } from "vitest";
import { anyHost, isLoopbackHost } from "./host-rule.ts";
import { gatewayUnderTest, SEND, STATE } from "../under-test/gateway-under-test.ts";

const post = { method: "POST", body: '{"urlFile":"u","fileName":"a.mp3"}' };
const OWN = "http://localhost:5173";

describe("other pages and programs", () => {
  it.each([
    ["another site's page", { "Sec-Fetch-Site": "cross-site" }],
    ["a page of another port", { "Sec-Fetch-Site": "same-site" }],
    ["the address bar, or a program that says so", { "Sec-Fetch-Site": "none" }],
    ["a program that is no browser", { "Sec-Fetch-Site": "" }],
    ["another origin", { Origin: "https://evil.example" }],
    ["another port of this machine", { Origin: "http://localhost:9999" }],
    ["another name of this machine", { Origin: "http://evil.localhost:5173" }],
    ["a sandboxed page", { Origin: "null" }],
    ["an origin that is none", { Origin: "localhost:5173" }],
  ])("%s", async (_, headers) => {
    const { call, asked } = gatewayUnderTest();
    for (const path of [SEND, STATE]) {
      const response = await call(path, { ...(path === SEND ? post : {}), headers });
      expect(response.status).toBe(403);
      expect(response.headers.get("X-Request-Left")).toBe("no");
      expect(response.headers.has("Access-Control-Allow-Origin")).toBe(false);
    }
    expect((await call("/instances", { headers })).status).toBe(403);
    const check = { ...headers, "X-Audio-Check": "1" };
    expect((await call("/audio-check?url=http://8.8.8.8/", { headers: check })).status).toBe(403);
    expect(asked).toEqual([]);
  });

  it.each([
    "evil.example",
    "127.0.0.1.nip.io:5173",
    "192.168.1.5:5173",
    "localhost.evil.example",
    "foo.localhost:5173",
    "[fe80::1]:5173",
    "0.0.0.0:5173",
  ])("the host name %s, even with the headers of the studio's own page", async (host) => {
    const { app, asked } = gatewayUnderTest();
    const headers = { "Sec-Fetch-Site": "same-origin", Authorization: "Bearer abc" };
    expect((await app.request(`http://${host}${STATE}`, { headers })).status).toBe(403);
    expect(asked).toEqual([]);
  });
});

describe("the emulator", () => {
  const STATE_THERE = "/emulator/waInstance1101000001/getStateInstance/abc";
  const statusOf = async (headers: Record<string, string>, origin = OWN, open = false) => {
    const { app } = gatewayUnderTest({ isOwnHost: open ? anyHost : isLoopbackHost });
    return (await app.request(`${origin}${STATE_THERE}`, { headers })).status;
  };

  it.each([
    ["a program", {}],
    ["Node's fetch", { "Sec-Fetch-Mode": "cors" }],
    ["the studio's own page", { "Sec-Fetch-Site": "same-origin", Origin: OWN }],
    ["the address bar", { "Sec-Fetch-Site": "none" }],
    [
      "a project under development",
      { "Sec-Fetch-Site": "same-site", Origin: "http://localhost:3000" },
    ],
    [
      "one at another name of this machine",
      { "Sec-Fetch-Site": "cross-site", Origin: "http://127.0.0.1:3000" },
    ],
    ["an image in its page", { "Sec-Fetch-Site": "same-site" }],
  ])("may be used by %s", async (_, headers) => {
    expect(await statusOf(headers)).toBe(200);
  });

  it.each([
    ["another site's page", { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" }],
    ["an older browser's", { Origin: "https://evil.example" }],
    ["an image in it", { "Sec-Fetch-Site": "cross-site" }],
    ["a sandboxed page", { "Sec-Fetch-Site": "cross-site", Origin: "null" }],
    ["a page at a name like this machine's", { Origin: "http://foo.localhost:5173" }],
    ["a page of another machine", { Origin: "http://10.0.0.9" }],
    ["an origin that is none", { Origin: "localhost" }],
  ])("may not be used by %s", async (_, headers) => {
    expect(await statusOf(headers)).toBe(403);
  });

  it.each(["foo.localhost:5173", "10.0.0.9:5173", "localhost.:5173", "evil.example"])(
    "is not there under the name %s",
    async (host) => {
      expect(await statusOf({ "Sec-Fetch-Site": "same-origin" }, `http://${host}`)).toBe(403);
    },
  );

  it("may have another host name if the studio is open to the network", async () => {
    const there = "http://192.168.1.5:5173";
    expect(await statusOf({}, there, true)).toBe(200);
    expect(await statusOf({ Origin: there }, there, true)).toBe(200);
    expect(await statusOf({ Origin: "http://192.168.1.6" }, there, true)).toBe(403);
    expect(await statusOf({ Origin: "http://localhost:3000" }, there, true)).toBe(403);
  });
});

describe("the studio's own pages", () => {
  it.each([OWN, "http://127.0.0.1:5173", "http://[::1]:5173"])("at %s", async (origin) => {
    const { app, asked } = gatewayUnderTest();
    const headers = {
      "Sec-Fetch-Site": "same-origin",
      Origin: origin,
      Authorization: "Bearer abc",
      "Content-Type": "application/json",
    };
    expect((await app.request(`${origin}${SEND}`, { ...post, headers })).status).toBe(200);
    expect(asked).toHaveLength(1);
  });

  it("opened from another machine, where browsers send fewer headers, if the studio is open to the network", async () => {
    const { app, asked } = gatewayUnderTest({ isOwnHost: anyHost });
    const url = `http://192.168.1.5:5173${STATE}`;
    expect((await app.request(url, { headers: { Authorization: "Bearer abc" } })).status).toBe(200);
    const evil = { Authorization: "Bearer abc", Origin: "http://192.168.1.6:5173" };
    expect((await app.request(url, { headers: evil })).status).toBe(403);
    expect((await app.request(url)).status).toBe(400);
    const secure = url.replace("http:", "https:");
    expect((await app.request(secure, { headers: { Authorization: "Bearer abc" } })).status).toBe(
      403,
    );
    expect(asked).toHaveLength(1);
  });
});

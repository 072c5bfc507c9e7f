import { describe, expect, it } from "vitest";
import { gatewayUnderTest, SEND, STATE } from "./proxy/gateway-under-test.ts";

const post = { method: "POST", body: '{"urlFile":"u","fileName":"a.mp3"}' };
const OWN = "http://localhost:5173";

describe("strangers", () => {
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
  ])("the host name %s, whatever the browser says", async (host) => {
    const { app, asked } = gatewayUnderTest();
    const headers = { "Sec-Fetch-Site": "same-origin", Authorization: "Bearer abc" };
    expect((await app.request(`http://${host}${STATE}`, { headers })).status).toBe(403);
    expect(asked).toEqual([]);
  });

  it("may use the emulator all the same: it holds nothing of anybody's", async () => {
    const { app } = gatewayUnderTest();
    const url = `${OWN}/emulator/waInstance1101000001/getStateInstance/abc`;
    expect((await app.request(url, { headers: { "Sec-Fetch-Site": "cross-site" } })).status).toBe(
      200,
    );
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

  it("opened from another machine, where that was asked for: the browser says less there", async () => {
    const { app, asked } = gatewayUnderTest({ openToNetwork: true });
    const url = `http://192.168.1.5:5173${STATE}`;
    expect((await app.request(url, { headers: { Authorization: "Bearer abc" } })).status).toBe(200);
    const evil = { Authorization: "Bearer abc", Origin: "http://192.168.1.6:5173" };
    expect((await app.request(url, { headers: evil })).status).toBe(403);
    expect((await app.request(url)).status).toBe(400);
    expect(asked).toHaveLength(1);
  });
});

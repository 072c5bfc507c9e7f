import { connect } from "node:net";
import { afterEach, describe, expect, it, test } from "vitest";
import { ask, serve } from "./served-under-test.ts";

const started: Awaited<ReturnType<typeof serve>>[] = [];
async function studioWith(env: Record<string, string>) {
  const studio = await serve(env);
  started.push(studio);
  return studio;
}
afterEach(async () => {
  await Promise.all(started.splice(0).map((studio) => studio.close()));
});

const page = {
  "Sec-Fetch-Site": "none",
  "Sec-Fetch-Mode": "navigate",
  "Sec-Fetch-Dest": "document",
};
const own = { "Sec-Fetch-Site": "same-origin" };
const behindProxy = { PUBLIC_URL: "https://example.com/voice", TRUST_PROXY: "127.0.0.1" };
const passedOn = { "X-Forwarded-Host": "example.com", "X-Forwarded-Proto": "https" };

describe("the hosts of a studio", () => {
  const statusOf = async (env: Record<string, string>, host: string, path = "/") => {
    const { origin } = await studioWith(env);
    const at = origin.replace("0.0.0.0", "127.0.0.1");
    return (await ask(at, path, { headers: { ...own, host } })).status;
  };
  const named = { PUBLIC_URL: "http://studio.example:8080" };
  const open = { HOST: "0.0.0.0" };

  it.each([
    ["this machine only", {}, "localhost:5877", 200],
    ["this machine only", {}, "[::1]", 200],
    ["this machine only", {}, "evil.example", 403],
    ["this machine only", {}, "127.0.0.1.nip.io", 403],
    ["this machine only", {}, "192.168.1.5", 403],
    ["this machine only", {}, "foo.localhost", 403],
    ["a public address", named, "studio.example:8080", 200],
    ["a public address", named, "STUDIO.example", 200],
    ["a public address", named, "127.0.0.1:5877", 200],
    ["a public address", named, "evil.example", 403],
    ["a public address", named, "studio.example.evil.example", 403],
    ["a public address", named, "192.168.1.5", 403],
    ["a public address and all of the network", { ...named, ...open }, "127.0.0.1:5877", 403],
    ["all of the network", open, "192.168.1.5:5877", 200],
    ["all of the network", open, "127.0.0.1:5877", 200],
    ["all of the network", open, "evil.example", 403],
    ["all of the network", open, "192.168.1.5.nip.io", 403],
  ] as [string, Record<string, string>, string, number][])(
    "for %s, %j: %s gets %i",
    async (_, env, host, status) => {
      expect(await statusOf(env, host)).toBe(status);
      expect(await statusOf(env, host, "/instances")).toBe(status);
    },
  );

  it("are told by a proxy only if it is trusted", async () => {
    const passedOnStatus = async (env: Record<string, string>, host: string) => {
      const { origin } = await studioWith(env);
      return (await ask(origin, "/voice/", { headers: { ...own, ...passedOn, host } })).status;
    };
    expect(await passedOnStatus({ ...behindProxy, TRUST_PROXY: "10.0.0.1" }, "studio")).toBe(403);
    expect(await passedOnStatus(behindProxy, "studio")).toBe(200);
    // A page of another site, after DNS rebinding, can send the header itself, and a proxy passes it on.
    expect(await passedOnStatus(behindProxy, "evil.example")).toBe(403);
  });
});

describe("behind a proxy, in a folder", () => {
  it("the page and the gateway are below it, and nothing else is there", async () => {
    const { origin } = await studioWith(behindProxy);
    const statusOf = async (path: string) =>
      (await ask(origin, path, { headers: { ...own, ...passedOn } })).status;
    for (const path of ["/voice/", "/voice/index.html", "/voice/run", "/voice/sound.wav"]) {
      expect([path, await statusOf(path)]).toEqual([path, 200]);
    }
    for (const path of ["/", "/run", "/voices/", "/voice/../run", "/voice/run/", "/sound.wav"]) {
      expect([path, await statusOf(path)]).toEqual([path, 404]);
    }
  });

  it("an address without the slash leads to the one with it, and nowhere else", async () => {
    const { origin } = await studioWith(behindProxy);
    const { status, headers } = await ask(origin, "/voice?a=//evil", { headers: passedOn });
    expect([status, headers["location"]]).toEqual([308, "/voice/?a=//evil"]);
    expect((await ask(origin, "//voice", { headers: passedOn })).status).toBe(404);
  });

  it("pages of its own address may use the gateway, and no others", async () => {
    const { origin } = await studioWith(behindProxy);
    const statusOf = async (headers: Record<string, string>, path = "/voice/instances") =>
      (await ask(origin, path, { headers: { ...passedOn, ...headers } })).status;
    expect(await statusOf({ ...own, Origin: "https://example.com" })).toBe(200);
    expect(await statusOf({ ...own, Origin: "http://127.0.0.1:5877" })).toBe(403);
    expect(await statusOf({ ...own, Origin: "null" })).toBe(403);
    expect(await statusOf({ "Sec-Fetch-Site": "same-site" })).toBe(403);
    // Over HTTPS every browser says where a request comes from.
    expect(await statusOf({})).toBe(403);
    expect(await statusOf({ "Sec-Fetch-Site": "cross-site" }, "/voice/sound.wav")).toBe(403);
    expect(await statusOf({ ...page, "Sec-Fetch-Site": "cross-site" }, "/voice/")).toBe(200);
  });

  it("browsers are sent to HTTPS, and keep to it", async () => {
    const { origin } = await studioWith(behindProxy);
    const plain = { ...passedOn, "X-Forwarded-Proto": "http" };
    const { status, headers } = await ask(origin, "/voice/?a", { headers: { ...page, ...plain } });
    expect([status, headers["location"]]).toEqual([308, "https://example.com/voice/"]);
    const post = { method: "POST", headers: { ...own, ...plain } };
    expect((await ask(origin, "/voice/proxy/x", post)).status).toBe(403);
    for (const path of ["/voice/", "/voice/instances", "/voice/none", "/other"]) {
      const answer = await ask(origin, path, { headers: { ...own, ...passedOn } });
      expect(answer.headers["strict-transport-security"]).toBe("max-age=31536000");
    }
    const near = await ask(origin, "/voice/", { headers: { ...own } });
    expect(near.headers["strict-transport-security"]).toBeUndefined();
  });

  it("uploads have the address that the browser can open, and other sites may not read them", async () => {
    const { origin } = await studioWith({ ...behindProxy, EMULATOR: "1" });
    const there = "/voice/emulator/waInstance1101000001/uploadFile/abc";
    const headers = { ...passedOn, "Content-Type": "audio/mpeg" };
    const sent = await fetch(`${origin}${there}`, { method: "POST", body: "sound", headers });
    const { urlFile } = await sent.json();
    expect(urlFile).toMatch(/^https:\/\/example\.com\/voice\/emulator\/files\/1101000001\//);
    expect(sent.headers.get("access-control-allow-origin")).toBeNull();
    const { pathname } = new URL(urlFile);
    expect((await ask(origin, pathname, { headers: passedOn })).text).toBe("sound");
    const foreign = { ...passedOn, Origin: "http://localhost:3000" };
    expect((await ask(origin, pathname, { headers: foreign })).status).toBe(403);
    const check = `/voice/audio-check?url=${encodeURIComponent(urlFile)}`;
    const asked = await ask(origin, check, {
      headers: { ...own, ...passedOn, "X-Audio-Check": "1" },
    });
    expect(JSON.parse(asked.text)).toMatchObject({ answered: true, status: 200, size: 5 });
  });
});

describe("the emulator", () => {
  const STATE = "/emulator/waInstance1101000001/getStateInstance/abc";
  const proxied = "/proxy/emulator/waInstance1101000001/getSettings";
  const headers = { ...own, Authorization: "Bearer abc" };

  it("is not there by default, and the page learns that", async () => {
    const { origin } = await studioWith({});
    expect((await ask(origin, STATE)).status).toBe(404);
    expect((await ask(origin, proxied, { headers })).status).toBe(404);
    expect(JSON.parse((await ask(origin, "/studio", { headers })).text)).toMatchObject({
      emulator: false,
    });
  });

  it("may be switched on, and is open to pages of the machine that it runs on", async () => {
    const { origin } = await studioWith({ EMULATOR: "1" });
    const answer = await ask(origin, STATE, { headers: { Origin: "http://localhost:3000" } });
    expect([answer.status, answer.headers["access-control-allow-origin"]]).toEqual([200, "*"]);
    expect((await ask(origin, proxied, { headers })).status).toBe(200);
  });
});

/** What a server answers to bytes that no client library would send. */
function exchange(origin: string, ...lines: string[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(origin).port), "127.0.0.1");
    let text = "";
    socket.on("data", (chunk) => (text += chunk));
    socket.on("error", () => {});
    socket.on("close", () => resolve(text));
    socket.end([...lines, "", ""].join("\r\n"));
  });
}

test("requests with two meanings are refused, and others do not become requests of the studio's", async () => {
  const { origin } = await studioWith({});
  const { host } = new URL(origin);
  const to = `Host: ${host}`;
  const firstLine = async (...lines: string[]) =>
    (await exchange(origin, ...lines)).split("\r\n")[0];
  const post = "POST /proxy/1101.api.green-api.com/waInstance1101000001/sendVoiceStatus HTTP/1.1";
  const both = ["Content-Length: 5", "Transfer-Encoding: chunked"];
  expect(await firstLine(post, to, ...both)).toContain(" 400 ");
  expect(await firstLine(post, to, "Content-Length: 5", "Content-Length: 6")).toContain(" 400 ");
  expect(await firstLine(post, to, "Transfer-Encoding: chunked, identity")).toContain(" 400 ");
  expect(await firstLine("GET http://evil.example/ HTTP/1.1", to, "Connection: close")).toContain(
    " 400 ",
  );
  expect(await firstLine("GET / HTTP/1.1", "Connection: close")).toContain(" 400 ");
  expect(await firstLine("CONNECT evil.example:443 HTTP/1.1", to)).toBe("");
  expect(
    await firstLine("GET /run HTTP/1.1", to, "Connection: Upgrade", "Upgrade: websocket"),
  ).toContain(" 403 ");
});

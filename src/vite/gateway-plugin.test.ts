import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  createLogger,
  createServer,
  type InlineConfig,
  preview,
  type PreviewServer,
  type ViteDevServer,
} from "vite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { wavOf } from "../gateway/emulator/emulator-under-test.ts";
import { PAGE_HEADERS_FILE } from "../gateway/serve/page-headers-file.ts";
import { readSettings } from "../gateway/serve/settings.ts";
import { startServer } from "../gateway/serve/start-server.ts";
import { gateway } from "./gateway-plugin.ts";

const TOKEN = "CanaryToken7f3a66374942c5b3c019c698abc2067e151558";
let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "gateway-"));
  const sound = new Uint8Array(await wavOf(1).arrayBuffer());
  for (const folder of ["public", "dist"]) {
    await mkdir(path.join(root, folder));
    await writeFile(path.join(root, folder, "sound.wav"), sound);
    await writeFile(path.join(root, folder, "index.html"), "<title>Studio</title>");
  }
  const headers = JSON.stringify({ page: {}, worker: {}, asset: {} });
  await writeFile(path.join(root, "dist", PAGE_HEADERS_FILE), headers);
  await writeFile(path.join(root, "index.html"), "<title>Studio</title>");
  await writeFile(path.join(root, "outside.wav"), sound);
});
afterAll(() => rm(root, { recursive: true }));

const settings = (): InlineConfig => ({
  root,
  configFile: false,
  logLevel: "silent",
  plugins: [gateway()],
  server: { host: "127.0.0.1", port: 0, watch: null, ws: false },
  preview: { host: "127.0.0.1", port: 0 },
});

const modes = {
  async dev() {
    const server = await createServer(settings());
    await server.listen();
    return { http: server.httpServer, close: () => server.close() };
  },
  async preview() {
    const server = await preview(settings());
    return { http: server.httpServer, close: () => server.close() };
  },
  async served() {
    const { GATEWAY_IDLE_LIMIT_MS = "" } = process.env;
    const given = { PORT: "0", EMULATOR: "1", DATA_FOLDER: path.join(root, "data") };
    const pageFolder = path.join(root, "dist");
    const parts = { pageFolder, log: () => {} };
    const { url, stop } = await startServer(
      readSettings({ ...given, GATEWAY_IDLE_LIMIT_MS }),
      parts,
    );
    const address = () => ({ address: "", family: "", port: Number(new URL(url).port) });
    return { http: { address }, close: stop };
  },
};

function originOf(http: Pick<Server, "address"> | null): string {
  const address = http?.address() as AddressInfo | undefined;
  return `http://127.0.0.1:${address?.port}`;
}

describe.each(["dev", "preview", "served"] as const)("in the %s server", (mode) => {
  let origin: string;
  let http: Awaited<ReturnType<(typeof modes)[typeof mode]>>["http"];
  let close: () => Promise<void>;

  beforeAll(async () => {
    const server = await modes[mode]();
    origin = originOf(server.http);
    http = server.http;
    close = server.close;
  });
  afterAll(() => close());

  const proxied = (method: string, init?: RequestInit, id = "1101000001", at = origin) => {
    const url = `${at}/proxy/emulator/waInstance${id}/${method}`;
    const headers = {
      Authorization: `Bearer ${TOKEN}`,
      "Sec-Fetch-Site": "same-origin",
      "Content-Type": method === "uploadFile" ? "audio/wav" : "application/json",
    };
    return fetch(url, { ...init, headers: { ...headers, ...init?.headers } });
  };

  it("keeps a connection open for longer than a person pauses", async () => {
    const response = await fetch(`${origin}/instances`);
    expect(response.headers.get("keep-alive")).toBe("timeout=65");
  });

  it("answers on both of its paths", async () => {
    const direct = `${origin}/emulator/waInstance1101000001/getSettings/${TOKEN}`;
    expect((await fetch(direct)).status).toBe(200);
    expect(await (await proxied("getStateInstance")).json()).toEqual({
      stateInstance: "authorized",
    });
  });

  it("leaves every other path to the files", async () => {
    for (const other of ["/", "/proxyless", "/emulators/x", "/audio-checks", "/audio-check/x"]) {
      const response = await fetch(`${origin}${other}`, { headers: { Accept: "text/html" } });
      const text = await response.text();
      // Vite answers every path of a page with the studio.
      if (mode !== "served" || other === "/") expect(text).toContain("Studio");
      else expect(response.status).toBe(404);
    }
  });

  it("lets other origins read the emulator, and nothing else", async () => {
    const headers = { Origin: "http://localhost:9999" };
    const allowed = async (url: string) => {
      return (await fetch(`${origin}${url}`, { headers })).headers.get(
        "Access-Control-Allow-Origin",
      );
    };
    expect(await allowed(`/emulator/waInstance1101000002/getSettings/${TOKEN}`)).toBe("*");
    expect(await allowed("/sound.wav")).toBeNull();
    expect(await allowed("/")).toBeNull();
    expect(await allowed("/proxy/emulator/waInstance1101000001/getSettings")).toBeNull();
  });

  it("cannot be reached under a foreign host name", async () => {
    const { port } = new URL(origin);
    const status = await new Promise((resolve) => {
      const requestPath = `/emulator/waInstance1101000003/getSettings/${TOKEN}`;
      const options = { port, path: requestPath, headers: { Host: "evil.example" } };
      httpRequest({ host: "127.0.0.1", ...options }, (r) => resolve(r.resume().statusCode)).end();
    });
    expect(status).toBe(403);
  });

  /** Asks as a page does, with all headers of a browser; `fetch` would add its own. */
  const answerTo = (url: string, headers: Record<string, string>) => {
    return new Promise<{ status?: number; location?: string; text: string }>((resolve, reject) => {
      const { host } = new URL(origin);
      const options = { path: url, headers: { Host: host, ...headers } };
      httpRequest(origin, options, (response) => {
        let text = "";
        response.on("data", (chunk) => (text += chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            location: response.headers.location ?? "",
            text,
          }),
        );
      })
        .on("error", reject)
        .end();
    });
  };
  const navigation = { "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document" };

  it("refuses requests of other sites for files, and to Vite itself", async () => {
    const foreign = { "Sec-Fetch-Site": "cross-site", Accept: "*/*" };
    // The file does not exist, so that the request, if it got through, would open no editor.
    const urls = ["/__open-in-editor", "/__open-in-editor?file=", "/sound.wav", "/@vite/client"];
    for (const url of [...urls, "/nothing"]) {
      for (const headers of [
        foreign,
        { ...foreign, ...navigation },
        { Origin: "http://evil.example" },
      ]) {
        const { status } = await answerTo(url, headers);
        expect({ url, headers, status }).toEqual({ url, headers, status: 403 });
      }
    }
    expect((await answerTo("/index.html", foreign)).status).toBe(403);
    expect((await answerTo("/__open-in-editor", {})).status).not.toBe(403);
  });

  it("redirects to one address and keeps the path", async () => {
    const { port } = new URL(origin);
    const headers = { Host: `localhost:${port}`, "Sec-Fetch-Site": "none", ...navigation };
    const answer = await answerTo("/?a=b", headers);
    expect(answer).toMatchObject({ status: 307, location: `${origin}/?a=b` });
    expect((await answerTo("/sound.wav", { Host: `localhost:${port}` })).status).toBe(200);
  });

  it("answers 404 to the service worker of another project", async () => {
    const headers = { "Service-Worker": "script", "Sec-Fetch-Site": "same-origin" };
    for (const url of ["/sw.js", "/sound.wav", "/emulator/files/1101000001/sw.js"]) {
      expect((await answerTo(url, headers)).status).toBe(404);
    }
  });

  it("may be linked to", async () => {
    const headers = { "Sec-Fetch-Site": "cross-site", ...navigation, Accept: "text/html" };
    expect(await answerTo("/", headers)).toMatchObject({ status: 200 });
  });

  it.each(["foo.localhost", "10.0.0.9"])("has no files under the name %s", async (host) => {
    const { port } = new URL(origin);
    const headers = { Host: `${host}:${port}`, "Sec-Fetch-Site": "same-origin" };
    expect((await answerTo("/sound.wav", headers)).status).toBe(403);
  });

  it("waits for a silent host as long as the environment says", async () => {
    vi.stubEnv("GATEWAY_IDLE_LIMIT_MS", "700");
    const impatient = await modes[mode]();
    vi.unstubAllEnvs();
    const init = {
      method: "POST",
      body: '{"urlFile":"https://files.example/a","fileName":"a.mp3"}',
    };
    const at = originOf(impatient.http);
    const response = await proxied("sendVoiceStatus", init, "1101000601", at);
    expect(response.status).toBe(504);
    expect((await response.json()).code).toBe("no-answer");
    await impatient.close();
  });

  it("gives an upload the time that it needs, but cuts off a sender who stops", async () => {
    if (mode !== "served") expect(http).toMatchObject({ requestTimeout: 0, timeout: 75_000 });
  });

  it("takes an upload in a stream and plays it back", async () => {
    const body = wavOf(3);
    const { urlFile } = await (await proxied("uploadFile", { method: "POST", body })).json();
    expect(urlFile.startsWith(`${origin}/emulator/files/1101000001/`)).toBe(true);
    const played = await fetch(urlFile, { headers: { Range: "bytes=0-3" } });
    expect(played.status).toBe(206);
    expect(await played.text()).toBe("RIFF");
  });

  it("checks the studio's own files and uploads without a connection", async () => {
    const checked = async (link: string) => {
      const url = `${origin}/audio-check?url=${encodeURIComponent(link)}`;
      const headers = { "X-Audio-Check": "1", "Sec-Fetch-Site": "same-origin" };
      return (await fetch(url, { headers })).json();
    };
    const sound = { answered: true, status: 200, type: "audio/wav", content: "wav", local: true };
    expect(await checked(`${origin}/sound.wav`)).toMatchObject(sound);
    expect(await checked(`${origin.replace("127.0.0.1", "localhost")}/sound.wav`)).toMatchObject(
      sound,
    );
    for (const gone of ["/..%2foutside.wav", "/emulator/files/1101000001/none.wav"]) {
      expect(await checked(origin + gone)).toMatchObject({ answered: true, status: 404 });
    }
    const upload = await fetch(`${origin}/emulator/waInstance1101000001/uploadFile/${TOKEN}`, {
      method: "POST",
      body: new Blob([wavOf(1)], { type: "application/x-unheard-of" }),
    });
    const { urlFile } = await upload.json();
    expect(await checked(urlFile)).toMatchObject({
      type: "application/octet-stream",
      attachment: true,
      content: "wav",
      size: 8044,
    });
    const other = origin.replace(/\d+$/, "1");
    expect(await checked(`${other}/sound.wav`)).toEqual({
      answered: false,
      reason: "address-refused",
    });
  });

  it("reads the studio's own files, and none outside of their folder", async () => {
    const id = { dev: "1101000010", preview: "1101000011", served: "1101000012" }[mode];
    const send = (urlPath: string) => {
      const body = JSON.stringify({ urlFile: `${origin}${urlPath}`, fileName: "a.wav" });
      return proxied("sendVoiceStatus", { method: "POST", body }, id);
    };
    for (const urlPath of ["/sound.wav", "/none.wav", "/..%2foutside.wav", "/%E0%A4%A"]) {
      expect((await send(urlPath)).status).toBe(200);
    }
    await expect
      .poll(
        async () => {
          const entries = await (await proxied("getOutgoingStatuses", {}, id)).json();
          if (!Array.isArray(entries)) return entries.message;
          return entries.map((entry) => entry.statusMessage === "pending");
        },
        { interval: 1100, timeout: 60_000 },
      )
      .toEqual([true, true, true, false]);
  });
});

/** An address that is not a loopback name, but still leads to this machine only. */
const OPEN_HOST = process.platform === "linux" ? "127.0.0.2" : "0.0.0.0";

describe.each(["dev", "preview"] as const)("the %s server, open to the network", (mode) => {
  const printed: string[] = [];
  let origin: string;
  let server: ViteDevServer | PreviewServer;

  beforeAll(async () => {
    const customLogger = createLogger("info");
    customLogger.info = (line) => printed.push(line);
    const options = { host: OPEN_HOST, port: 0 };
    const given = { ...settings(), customLogger, preview: options };
    if (mode === "preview") server = await preview(given);
    else {
      server = await createServer({ ...given, server: { ...given.server, ...options } });
      await server.listen();
    }
    const { port } = new URL(originOf(server.httpServer));
    origin = `http://${OPEN_HOST.replace("0.0.0.0", "127.0.0.1")}:${port}`;
    server.printUrls();
  });
  afterAll(() => server.close());

  const ask = (url: string, headers: Record<string, string> = {}) =>
    fetch(`${origin}${url}`, { headers, redirect: "manual" });
  const newestKey = () => /\?key=([\w-]+)$/.exec(printed.at(-1) ?? "")?.[1] ?? "";

  it("refuses browsers without a key everywhere", async () => {
    const state = "/proxy/emulator/waInstance1101000001/getStateInstance";
    const emulator = "/emulator/waInstance1101000001/getStateInstance/any";
    const paths = ["/sound.wav", "/run", "/instances", "/audio-check?url=x", state, emulator];
    for (const url of [...paths, "/__open-in-editor", "/@vite/client", "/nothing"]) {
      const response = await ask(url, { Authorization: "Bearer held-by-the-server" });
      expect(response.status).toBe(403);
      expect(response.headers.get("X-Request-Left")).toBe("no");
      expect((await response.json()).code).toBe("request-refused");
    }
  });

  it("says what to do on its pages, in two languages", async () => {
    const response = await ask("/", { Accept: "text/html" });
    expect(response.status).toBe(403);
    const text = await response.text();
    expect(text).toContain("Open the address that it printed");
    expect(text).toContain("Откройте адрес");
  });

  it("lets each browser in with its own key", async () => {
    const key = newestKey();
    expect(key).not.toBe("");
    const welcome = await ask(`/?key=${key}`, { Accept: "text/html" });
    expect(welcome.status).toBe(303);
    expect(welcome.headers.get("Location")).toBe("/");
    const cookie = welcome.headers.get("Set-Cookie")?.split(";")[0] ?? "";
    expect((await ask("/sound.wav", { Cookie: cookie })).status).toBe(200);
    const page = await ask("/", { Cookie: cookie, Accept: "text/html" });
    expect(await page.text()).toContain("Studio");
    expect((await ask("/run", { Cookie: cookie })).status).toBe(200);

    expect((await ask(`/?key=${key}`)).status).toBe(403);
    expect(newestKey()).not.toBe(key);
    expect((await ask(`/?key=${newestKey()}`)).status).toBe(303);
  });
});

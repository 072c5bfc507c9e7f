import { createServer, request as httpRequest, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { gzipSync } from "node:zlib";
import { getRequestListener } from "@hono/node-server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createGateway } from "./gateway.ts";
import { deferred } from "./under-test/gateway-under-test.ts";

const TOKEN = "CanaryToken7f3a66374942c5b3c019c698abc2067e151558";
/** The headers of a page of the studio. */
const ofStudio = {
  Authorization: `Bearer ${TOKEN}`,
  "Sec-Fetch-Site": "same-origin",
  "Content-Type": "application/json",
};
const servers: Server[] = [];

type Listener = (...given: Parameters<RequestListener>) => unknown;

async function listen(listener: Listener): Promise<string> {
  const server = createServer((...given) => void listener(...given));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The gateway on one port, and a server instead of GREEN-API on another. */
async function start(upstream: RequestListener = () => {}) {
  const lines: string[] = [];
  const upstreamOrigin = await listen(upstream);
  const app = createGateway({
    log: (line) => lines.push(line),
    readOwnFile: async () => undefined,
    fetchUpstream: (input, init) => {
      const request = new Request(input, init);
      const url = request.url.replace("https://1101.api.green-api.com", upstreamOrigin);
      return fetch(new Request(url, request));
    },
  });
  const origin = await listen(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  const call = (method: string, init: RequestInit = {}) => {
    const headers = { ...ofStudio, ...init.headers };
    const path = `/proxy/1101.api.green-api.com/waInstance1101000001/${method}`;
    return fetch(`${origin}${path}`, { ...init, headers });
  };
  return { origin, call, lines };
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const post = { method: "POST", body: '{"urlFile":"https://files.example/a","fileName":"a.mp3"}' };

function lostPath(method: string): string {
  return `/emulator/waInstance1101000600/${method}/${TOKEN}`;
}

/** Everything that comes back over a socket after this was written to it. */
function exchangeOnSocket(origin: string, ...lines: string[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(origin).port), "127.0.0.1");
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(text));
    socket.end(lines.join("\r\n"));
  });
}

describe("the emulator, called directly", () => {
  it("queues the status and cuts the socket before the first byte of the answer", async () => {
    const { origin } = await start();
    const received = await exchangeOnSocket(
      origin,
      `POST ${lostPath("sendVoiceStatus")} HTTP/1.1`,
      `Host: ${new URL(origin).host}`,
      `Content-Length: ${post.body.length}`,
      "",
      post.body,
    );
    expect(received).toBe("");
    const journal = await fetch(`${origin}${lostPath("getOutgoingStatuses")}`);
    expect(await journal.json()).toHaveLength(1);
  });

  it("forgets a caller who gave up waiting", async () => {
    const { origin, lines } = await start();
    const path = (method: string) => `${origin}/emulator/waInstance1101000601/${method}/${TOKEN}`;
    const gone = new AbortController();
    const sent = fetch(path("sendVoiceStatus"), { ...post, signal: gone.signal });
    sent.catch(() => {});
    await vi.waitFor(async () => {
      const count = await fetch(path("getOutgoingStatuses"));
      expect(await count.json()).toHaveLength(1);
    }, 5000);
    gone.abort();
    await expect(sent).rejects.toThrow();
    expect(lines).toEqual([]);
  });
});

describe("the proxy, between two sockets", () => {
  it.each([
    ["two framings", ["Content-Length: 5", "Transfer-Encoding: chunked"], "400"],
    ["two lengths", ["Content-Length: 5", "Content-Length: 50"], "400"],
    ["a wish to speak WebSocket", ["Connection: Upgrade", "Upgrade: websocket"], "403"],
  ])("is not fooled by %s", async (_, lines, status) => {
    let asked = 0;
    const { origin } = await start(() => {
      asked += 1;
    });
    const answer = await exchangeOnSocket(
      origin,
      "POST /proxy/1101.api.green-api.com/waInstance1101000001/sendVoiceStatus HTTP/1.1",
      `Host: ${new URL(origin).host}`,
      ...lines,
      "",
      "0",
      "",
      "",
    );
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(asked).toBe(0);
  });

  it("cuts off an answer that decompresses to too much, and never has it in memory", async () => {
    const bomb = gzipSync(Buffer.alloc(300_000_000));
    const { call } = await start((request, response) => {
      request.resume().on("end", () => {
        response.writeHead(200, { "Content-Encoding": "gzip", "Content-Length": bomb.length });
        response.end(bomb);
      });
    });
    const before = process.memoryUsage.rss();
    let read = 0;
    const { body } = await call("getOutgoingStatuses");
    await expect(
      (async () => {
        for await (const chunk of body ?? []) read += chunk.length;
      })(),
    ).rejects.toThrow();
    expect(read).toBeLessThanOrEqual(10_000_000);
    expect(process.memoryUsage.rss() - before).toBeLessThan(150_000_000);
  });

  it("adds nothing of the browser's", async () => {
    const seen: Record<string, unknown>[] = [];
    const { origin, call } = await start((request, response) => {
      seen.push(request.headers);
      request.resume().on("end", () => response.end("{}"));
    });
    const headers = {
      Cookie: "a=b",
      Origin: origin,
      Referer: "http://localhost:5173/page",
      Authorization: "Bearer x",
      "Content-Type": "application/json",
    };
    expect((await call("sendVoiceStatus", { ...post, headers })).status).toBe(200);
    const [given = {}] = seen;
    expect(given).toMatchObject({
      "content-type": "application/json",
      "content-length": String(post.body.length),
    });
    for (const name of ["cookie", "origin", "referer", "authorization", "x-api-token"]) {
      expect(given).not.toHaveProperty(name);
    }
    expect(JSON.stringify(given)).not.toContain(TOKEN);
  });

  it("passes on a large upload and its answer completely", async () => {
    const chunk = new Uint8Array(1024 * 1024).fill(7);
    let received = 0;
    const { call } = await start((request, response) => {
      request.on("data", (data: Buffer) => {
        received += data.length;
      });
      request.on("end", () => response.end(Buffer.alloc(3_000_000, "x")));
    });
    const body = new Blob(Array.from({ length: 20 }, () => chunk));
    const headers = { "Content-Type": "audio/mpeg" };
    const response = await call("uploadFile", { method: "POST", body, headers });
    expect(received).toBe(20 * chunk.length);
    expect((await response.text()).length).toBe(3_000_000);
  });

  it("says that nothing was sent if nobody listens", async () => {
    const { call, lines } = await start();
    servers[0]?.close();
    const response = await call("sendVoiceStatus", post);
    expect(response.status).toBe(502);
    expect(response.headers.get("X-Request-Left")).toBe("no");
    expect((await response.json()).code).toBe("host-unreachable");
    expect(lines).toHaveLength(1);
  });

  it("says that the answer is lost if the socket breaks", async () => {
    const { call } = await start((request) => {
      request.resume().on("end", () => request.socket.destroy());
    });
    const response = await call("sendVoiceStatus", post);
    expect(response.status).toBe(502);
    expect(response.headers.get("X-Request-Left")).toBe("yes");
    expect((await response.json()).code).toBe("connection-lost");
  });

  it("passes the headers on before it aborts an answer, and logs one line only", async () => {
    const printed = [vi.spyOn(console, "error"), vi.spyOn(console, "info")];
    const { call, lines } = await start((request, response) => {
      request.resume().on("end", () => {
        response.writeHead(200, { "Content-Length": 100 });
        response.write("begun", () => request.socket.destroy());
      });
    });
    const response = await call("sendVoiceStatus", post);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    expect(lines).toEqual([
      "[gateway] POST /waInstance1101000001/sendVoiceStatus/*** → 200, cut in the middle of the answer",
    ]);
    for (const spy of printed) expect(spy).not.toHaveBeenCalled();
  });

  it("completes a send when its tab is closed", async () => {
    const upstreamSaw: string[] = [];
    const finish = deferred<void>();
    const { origin, lines } = await start((request, response) => {
      request.resume().on("end", () => {
        upstreamSaw.push("whole request");
        void finish.promise.then(() => {
          response.end("{}", () => upstreamSaw.push("answer taken"));
        });
      });
      request.socket.on("close", () => upstreamSaw.push("cut"));
    });
    const url = `${origin}/proxy/1101.api.green-api.com/waInstance1101000001/sendVoiceStatus`;
    const headers = ofStudio;
    const tab = httpRequest(url, { method: "POST", headers });
    tab.on("error", () => {});
    tab.end(post.body);
    await vi.waitFor(() => expect(upstreamSaw).toEqual(["whole request"]));
    const closed = new Promise((resolve) => tab.on("close", resolve));
    tab.destroy();
    await closed;
    finish.resolve();
    await vi.waitFor(() => expect(upstreamSaw).toEqual(["whole request", "answer taken"]));
    expect(lines).toEqual([]);
  });
});

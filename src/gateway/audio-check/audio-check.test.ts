import type { lookup as systemLookup } from "node:dns";
import type { RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { linkReport } from "../../protocol/link-report.ts";
import { publicLookup } from "../http/public-fetch.ts";
import { collectGarbage } from "../under-test/collect-garbage-under-test.ts";
import { audioCheckUnderTest, hostileServer, OWN } from "./audio-check-under-test.ts";

const MP3 = Buffer.from("\xFF\xFB\x90\x64".padEnd(2000, "\0"), "latin1");
let close = () => {};
afterEach(() => close());

async function serve(listener: RequestListener) {
  const server = await hostileServer(listener);
  close = server.close;
  return { ...server, at: (path: string) => `http://files.example:${server.port}${path}` };
}

/** A server with one file and with headers that a test chooses. */
function serveFile(headers: Record<string, string | number>, body: Buffer | string = MP3) {
  return serve((_, response) => response.writeHead(200, headers).end(body));
}

describe("a file", () => {
  test("is described by status, header, content and size, and requested without anything of the browser", async () => {
    const asked: unknown[] = [];
    const { at, sockets } = await serve((request, response) => {
      asked.push(request.method, request.headers);
      response
        .writeHead(200, { "Content-Type": "Audio/MPEG; x=y", "Content-Length": 2000 })
        .end(MP3);
    });
    const { report } = audioCheckUnderTest();
    const answer = await report(at("/greeting.mp3?a=b"));
    expect(answer).toEqual({
      answered: true,
      status: 200,
      type: "audio/mpeg",
      content: "mp3",
      size: 2000,
      attachment: false,
      local: false,
    });
    expect(linkReport.safeParse(answer).success).toBe(true);
    expect(asked[0]).toBe("GET");
    expect(asked[1]).toMatchObject({ "accept-encoding": "identity", range: "bytes=0-65535" });
    for (const name of ["cookie", "origin", "referer", "x-audio-check", "authorization"]) {
      expect(asked[1]).not.toHaveProperty(name);
    }
    expect(sockets).toHaveLength(1);
  });

  test("served as a range has the size of the file", async () => {
    const { at } = await serve((_, response) =>
      response
        .writeHead(206, { "Content-Type": "audio/wav", "Content-Range": "bytes 0-65535/900000" })
        .end("RIFF\x24\0\0\0WAVE"),
    );
    expect(await audioCheckUnderTest().report(at("/"))).toMatchObject({
      status: 200,
      content: "wav",
      size: 900_000,
    });
  });

  test("that is empty differs from one that cannot be served as a range", async () => {
    const { at } = await serve(({ url }, response) =>
      response.writeHead(416, url === "/empty" ? { "Content-Range": "bytes */0" } : {}).end(),
    );
    const { report } = audioCheckUnderTest();
    expect(await report(at("/empty"))).toMatchObject({ status: 200, content: "empty", size: 0 });
    expect(await report(at("/"))).toMatchObject({ status: 416, content: "empty" });
  });

  test.each([
    ["attachment; filename=a.mp3", true],
    ["ATTACHMENT", true],
    ["inline; filename=attachment.mp3", false],
    ["attachments", false],
  ])("with Content-Disposition %s", async (disposition, attachment) => {
    const { at } = await serveFile({ "Content-Disposition": disposition });
    expect(await audioCheckUnderTest().report(at("/"))).toMatchObject({ attachment, type: "" });
  });

  test("that is a web page with an audio type is a web page", async () => {
    const page = `\n<!doctype html><script>alert(1)</script>${"secret ".repeat(100)}`;
    const { at } = await serveFile({ "Content-Type": "audio/mpeg" }, page);
    const { ask } = audioCheckUnderTest();
    const response = await ask(at("/"));
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ type: "audio/mpeg", content: "html" });
    expect(text).not.toContain("secret");
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
  });

  test.each([
    ["<img src=x>/html", ""],
    [`audio/${"x".repeat(500)}`, `audio/${"x".repeat(94)}`],
    ["nonsense", ""],
  ])("with the type %s", async (type, reported) => {
    const { at } = await serveFile({ "Content-Type": type });
    expect(await audioCheckUnderTest().report(at("/"))).toMatchObject({ type: reported });
  });

  test.each(["-5", "1e9", "99999999999999999999", "abc"])(
    "with a Content-Range that says %s has no size",
    async (total) => {
      const { at } = await serve((_, response) =>
        response.writeHead(206, { "Content-Range": `bytes 0-9/${total}` }).end(MP3),
      );
      expect(await audioCheckUnderTest().report(at("/"))).not.toHaveProperty("size");
    },
  );

  test.each([404, 403, 500, 204, 304])("that is not there: %i", async (status) => {
    const { at } = await serve((_, response) => response.writeHead(status).end());
    expect(await audioCheckUnderTest().report(at("/"))).toMatchObject({ answered: true, status });
  });
});

describe("a body without end", () => {
  test("is not read beyond 64 KB, and its socket is closed", async () => {
    let sent = 0;
    let closed = false;
    const { at } = await serve((_, response) => {
      response.writeHead(200, { "Content-Type": "audio/mpeg" });
      response.on("close", () => (closed = true));
      const more = () => {
        if (closed) return;
        sent += MP3.length;
        if (response.write(MP3)) setImmediate(more);
        else response.once("drain", more);
      };
      more();
    });
    expect(await audioCheckUnderTest().report(at("/"))).toMatchObject({ content: "mp3" });
    await expect.poll(() => closed).toBe(true);
    expect(sent).toBeLessThan(20_000_000);
  });

  test("that is highly compressed is not decompressed to its end", async () => {
    const bomb = gzipSync(Buffer.concat([MP3, Buffer.alloc(300_000_000)]));
    const { at } = await serveFile(
      { "Content-Encoding": "gzip", "Content-Length": bomb.length },
      bomb,
    );
    const before = process.memoryUsage().rss;
    const answer = await audioCheckUnderTest().report(at("/"));
    expect(answer).toMatchObject({ content: "mp3" });
    expect(answer).not.toHaveProperty("size");
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  test.each([
    ["before its headers", () => {}],
    ["in its headers", (write: (text: string) => void) => write("HTTP/1.1 200 OK\r\nA: ")],
    [
      "byte by byte in its body",
      (write: (text: string) => void) => {
        write("HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nContent-Length: 500\r\n\r\n");
        return setInterval(() => write("\xFF"), 20);
      },
    ],
  ])("that is slow %s ends with the time limit", async (_, drip) => {
    let timer: NodeJS.Timeout | undefined;
    const { at } = await serve(({ socket }) => {
      timer = drip((text) => socket.write(text, "latin1")) ?? undefined;
      socket.on("close", () => clearInterval(timer));
    });
    const started = performance.now();
    const answer = await audioCheckUnderTest({ timeLimitMs: 300 }).report(at("/"));
    expect(answer).toEqual({ answered: false, reason: "too-slow" });
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

test("a deadline survives garbage collection", async () => {
  const { at } = await serve(() => {});
  const collecting = setInterval(collectGarbage, 10);
  const answer = await audioCheckUnderTest({ timeLimitMs: 300 }).report(at("/"));
  clearInterval(collecting);
  expect(answer).toEqual({ answered: false, reason: "too-slow" });
});

describe("many checks", () => {
  /** A server that answers when the test says so, and counts the requests that wait. */
  async function heldServer() {
    const held: (() => void)[] = [];
    const server = await serve((_, response) => {
      held.push(() => response.writeHead(200, { Connection: "close" }).end(MP3));
    });
    return { ...server, held };
  }

  test("run eight at once; the others wait for their turn", async () => {
    const { at, held, sockets } = await heldServer();
    const { report } = audioCheckUnderTest({ timeLimitMs: 60_000 });
    const reports = Array.from({ length: 20 }, () => report(at("/")));
    for (let answered = 0; answered < 20; answered += 1) {
      const here = Math.min(8, 20 - answered);
      await vi.waitUntil(() => held.length === here, { timeout: 60_000 });
      expect(sockets).toHaveLength(answered + here);
      held.shift()?.();
    }
    for (const answer of await Promise.all(reports)) expect(answer).toHaveProperty("status", 200);
  });

  test("end within the limit, even if their turn did not come", async () => {
    const { at, sockets } = await heldServer();
    const { report } = audioCheckUnderTest({ timeLimitMs: 300 });
    const reports = await Promise.all(Array.from({ length: 20 }, () => report(at("/"))));
    for (const answer of reports) expect(answer).toEqual({ answered: false, reason: "too-slow" });
    expect(sockets.length).toBeLessThan(20);
  });

  test("leave the queue when their page is closed", async () => {
    const { at, held, sockets } = await heldServer();
    const { ask, report } = audioCheckUnderTest({ timeLimitMs: 60_000 });
    const first = Array.from({ length: 8 }, () => report(at("/")));
    await vi.waitUntil(() => held.length === 8, { timeout: 60_000 });
    const page = new AbortController();
    const gone = Array.from({ length: 5 }, () =>
      ask(at("/gone"), {
        headers: { "X-Audio-Check": "1" },
        signal: page.signal,
      }),
    );
    const last = report(at("/"));
    page.abort();
    await Promise.all(gone);
    for (const answer of held.splice(0)) answer();
    await Promise.all(first);
    await vi.waitUntil(() => held.length === 1, { timeout: 60_000 });
    expect(sockets).toHaveLength(9);
    held[0]?.();
    expect(await last).toMatchObject({ answered: true });
  });
});

describe("no answer", () => {
  test("headers that are too long", async () => {
    const { at } = await serve(({ socket }) => {
      socket.write(`HTTP/1.1 200 OK\r\n${`X-A: ${"x".repeat(1000)}\r\n`.repeat(1000)}\r\n`);
      socket.on("error", () => {});
    });
    const answer = await audioCheckUnderTest().report(at("/"));
    expect(answer).toEqual({ answered: false, reason: "no-connection" });
  });

  test("a socket that breaks", async () => {
    const { at } = await serve(({ socket }) => socket.destroy());
    const answer = await audioCheckUnderTest().report(at("/"));
    expect(answer).toEqual({ answered: false, reason: "no-connection" });
  });

  test("a port where nobody listens", async () => {
    const { at, close: leave } = await serve(() => {});
    leave();
    const answer = await audioCheckUnderTest().report(at("/"));
    expect(answer).toEqual({ answered: false, reason: "no-connection" });
  });

  test("plain text instead of TLS", async () => {
    const { port } = await serve(() => {});
    const answer = await audioCheckUnderTest().report(`https://files.example:${port}/`);
    expect(answer).toEqual({ answered: false, reason: "certificate" });
  });

  test("a name that does not exist", async () => {
    const notFound = Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
    const { report } = audioCheckUnderTest({ lookup: (_, __, callback) => callback(notFound, "") });
    expect(await report("http://files.example/")).toEqual({
      answered: false,
      reason: "name-unknown",
    });
  });
});

describe("redirects", () => {
  const redirects = (target: (path: string, port: number) => string, status = 302) =>
    serve(({ url = "", socket }, response) => {
      const location = target(url, socket.localPort ?? 0);
      if (location === "") response.writeHead(200, { "Content-Type": "audio/mpeg" }).end(MP3);
      else response.writeHead(status, { Location: location }).end("moved");
    });

  test.each([301, 302, 303, 307, 308])("are followed by %i, relative ones too", async (status) => {
    const { at } = await redirects((path) => (path === "/a" ? "b/c?d" : ""), status);
    expect(await audioCheckUnderTest().report(at("/a"))).toMatchObject({
      answered: true,
      content: "mp3",
    });
  });

  test("are followed five times and no more", async () => {
    const count = (path: string) => Number(path.slice(1));
    const { at } = await redirects((path) => (count(path) > 0 ? `/${count(path) - 1}` : ""));
    const { report } = audioCheckUnderTest();
    expect(await report(at("/5"))).toMatchObject({ answered: true });
    expect(await report(at("/6"))).toEqual({ answered: false, reason: "redirects" });
  });

  test("in a circle end", async () => {
    let asked = 0;
    const { at } = await redirects(() => {
      asked += 1;
      return "/";
    });
    expect(await audioCheckUnderTest().report(at("/"))).toEqual({
      answered: false,
      reason: "redirects",
    });
    expect(asked).toBe(6);
  });

  test.each([
    ["http://127.0.0.1:PORT/"],
    ["http://2130706433:PORT/"],
    ["http://[::1]:PORT/"],
    ["http://[::ffff:7f00:1]:PORT/"],
    ["http://169.254.169.254/latest/meta-data/"],
    ["http://192.168.1.1/"],
    ["//10.0.0.1/"],
  ])("to %s are refused, and no socket opened", async (location) => {
    const inner = await hostileServer((_, response) => response.end("reached"));
    const { at } = await redirects(() => location.replace("PORT", String(inner.port)));
    const answer = await audioCheckUnderTest().report(at("/"));
    expect(answer).toEqual({ answered: false, reason: "address-refused" });
    expect(inner.sockets).toEqual([]);
    inner.close();
  });

  test("to a port that belongs to another service are refused", async () => {
    const { at, sockets } = await redirects(() => "http://files.example:25/");
    const answer = await audioCheckUnderTest().report(at("/"));
    expect(answer).toEqual({ answered: false, reason: "address-refused" });
    expect(sockets).toHaveLength(1);
  });

  test.each([
    "file:///etc/passwd",
    "ftp://files.example/",
    "data:audio/mpeg,x",
    "http://u:p@a.b/",
    "http://[",
    "",
  ])("to %j lead nowhere", async (location) => {
    const { at } = await serve((_, response) =>
      response.writeHead(302, location === "" ? {} : { Location: location }).end(),
    );
    expect(await audioCheckUnderTest().report(at("/"))).toEqual({
      answered: false,
      reason: "redirects",
    });
  });

  test("to the studio itself are handled like any other, and refused by their address", async () => {
    const { at } = await redirects(() => `${OWN}/demo-greeting.mp3`);
    const lookup = publicLookup(answers(["127.0.0.1"]));
    const { report } = audioCheckUnderTest({
      lookup: (name, options, callback) =>
        name === "files.example"
          ? callback(null, [{ address: "127.0.0.1", family: 4 }])
          : lookup(name, options, callback),
      ownFiles: { "/demo-greeting.mp3": new Response(MP3) },
    });
    expect(await report(at("/"))).toEqual({ answered: false, reason: "address-refused" });
  });
});

/** A resolver that returns these lists of addresses, one for each call. */
function answers(...lists: string[][]): typeof systemLookup {
  let asked = 0;
  const resolve = (_: string, __: object, callback: (...result: unknown[]) => void) => {
    const list = lists[Math.min(asked, lists.length - 1)] ?? [];
    asked += 1;
    callback(
      null,
      list.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
  return resolve as unknown as typeof systemLookup;
}

describe("addresses that are not public", () => {
  test.each([
    ["a name of loopback", [["127.0.0.1"]]],
    ["a name of loopback among others", [["8.8.8.8", "127.0.0.1"]]],
    ["a name of the office", [["10.1.2.3"]]],
    ["a name of loopback in IPv6", [["::1"]]],
  ])("%s", async (_, lists) => {
    const { at, sockets } = await serveFile({});
    const { report } = audioCheckUnderTest({ lookup: publicLookup(answers(...lists)) });
    expect(await report(at("/"))).toEqual({ answered: false, reason: "address-refused" });
    expect(sockets).toEqual([]);
  });

  test("a name whose answer changes between two redirects", async () => {
    const { at, sockets, port } = await serve((_, response) =>
      response
        .writeHead(302, { Location: `http://rebound.example:${port}/`, Connection: "close" })
        .end(),
    );
    const rebound = publicLookup(answers(["127.0.0.1"]));
    const { report } = audioCheckUnderTest({
      lookup: (name, options, callback) =>
        name === "files.example"
          ? callback(null, [{ address: "127.0.0.1", family: 4 }])
          : rebound(name, options, callback),
    });
    expect(await report(at("/"))).toEqual({ answered: false, reason: "address-refused" });
    expect(sockets).toHaveLength(1);
  });

  test.each([
    "http://127.0.0.1:PORT/",
    "http://0x7f000001:PORT/",
    "http://[::1]:PORT/",
    "http://files.example:22/",
  ])("%s", async (url) => {
    const { sockets, port } = await serveFile({});
    const answer = await audioCheckUnderTest().report(url.replace("PORT", String(port)));
    expect(answer).toEqual({ answered: false, reason: "address-refused" });
    expect(sockets).toEqual([]);
  });
});

test("the studio's own file is described without a connection", async () => {
  const headers = {
    "Content-Type": "application/octet-stream",
    "Content-Disposition": "attachment",
  };
  const { report } = audioCheckUnderTest({
    ownFiles: { "/upload.bin": new Response(MP3, { headers }) },
    lookup: () => expect.unreachable("nothing is looked up"),
  });
  expect(await report(`${OWN}/upload.bin`)).toMatchObject({
    answered: true,
    type: "application/octet-stream",
    attachment: true,
    content: "mp3",
    local: true,
  });
});

describe("a refused request opens no connection", () => {
  test.each([
    ["ftp://files.example/a.mp3"],
    ["file:///etc/passwd"],
    ["javascript:alert(1)"],
    ["data:audio/mpeg,x"],
    ["http://user:word@files.example/"],
    ["/demo-greeting.mp3"],
    ["//files.example/"],
    ["http://files.example:99999/"],
    ["http://"],
    [""],
    [`http://files.example/${"a".repeat(9000)}`],
  ])("case %#", async (url) => {
    const { ask } = audioCheckUnderTest({
      lookup: () => expect.unreachable("nothing is looked up"),
    });
    expect((await ask(url)).status).toBe(400);
  });

  test("without its header, or by another verb", async () => {
    const { ask } = audioCheckUnderTest({
      lookup: () => expect.unreachable("nothing is looked up"),
    });
    expect((await ask("http://files.example/", { headers: {} })).status).toBe(403);
    const headers = { "X-Audio-Check": "1" };
    expect((await ask("http://files.example/", { method: "POST", headers })).status).toBe(405);
  });
});

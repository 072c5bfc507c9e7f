import type { RequestListener, ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { linkReport } from "../../protocol/link-report.ts";
import { audioCheckUnderTest, hostileServer } from "./audio-check-under-test.ts";

const frames = Buffer.from("\xFF\xFB\x90\x64".padEnd(2000, "\0"), "latin1");
let close = () => {};
afterEach(() => close());

async function reportOf(listener: RequestListener, timeLimitMs?: number) {
  const server = await hostileServer(listener);
  close = server.close;
  const { report } = audioCheckUnderTest(timeLimitMs ? { timeLimitMs } : {});
  return linkReport.parse(await report(`http://files.example:${server.port}/`));
}

/** Writes MP3 frames for as long as somebody reads them. */
function play(response: ServerResponse): void {
  const more = () => {
    if (response.destroyed) return;
    if (response.write(frames)) setImmediate(more);
    else response.once("drain", more);
  };
  more();
}

describe("a live stream is recognised by its server's headers", () => {
  test.each<[string, Record<string, string>]>([
    ["the name of the station", { "icy-name": "Radio" }],
    ["its bit rate", { "ICY-BR": "128" }],
    ["what Icecast says of the sound", { "ice-audio-info": "channels=2" }],
    [
      "a length, with which SHOUTcast misleads browsers",
      { "icy-br": "128", "Content-Length": "54000000" },
    ],
    ["Icecast without a length", { Server: "Icecast 2.4.4" }],
    [
      "Icecast with more than was asked for",
      { Server: "Icecast 2.4.4", "Content-Length": "54000000" },
    ],
  ])("%s", async (_, headers) => {
    const report = await reportOf((_request, response) => {
      response.writeHead(200, { "Content-Type": "audio/mpeg", ...headers });
      play(response);
    });
    expect(report).toMatchObject({ status: 200, type: "audio/mpeg", stream: "live" });
    expect(report).not.toHaveProperty("size");
  });

  test.each<[string, Record<string, string>]>([
    ["of a length", { "icy-name": "Radio", "Content-Range": "bytes 0-52428799/52428800" }],
    ["without a length", { "icy-name": "Radio", "Content-Range": "bytes 0-65535/*" }],
    ["of Icecast", { Server: "Icecast", "Content-Range": "bytes 0-52428799/52428800" }],
  ])("given as a range %s", async (_, headers) => {
    const report = await reportOf((_request, response) => {
      response.writeHead(206, { "Content-Type": "audio/mpeg", ...headers });
      play(response);
    });
    expect(report).toMatchObject({ status: 200, stream: "live" });
    expect(report).not.toHaveProperty("size");
  });

  test("an answer that begins with ICY instead of HTTP", async () => {
    const report = await reportOf(({ socket }) => {
      socket.write("ICY 200 OK\r\nicy-name: Radio\r\ncontent-type: audio/mpeg\r\n\r\n");
      socket.write(frames);
    });
    expect(report).toMatchObject({ answered: true, status: 200, stream: "live" });
  });

  test("a station so slow that 64 KB of it take longer than the check", async () => {
    const report = await reportOf((_, response) => {
      response
        .writeHead(200, { "Content-Type": "audio/aac", "icy-name": "Talk" })
        .write("\xFF\xF1");
    }, 300);
    expect(report).toMatchObject({ stream: "live" });
  });

  test("but not a file that such a server stores", async () => {
    const headers = {
      Server: "Icecast 2.4.4",
      "Content-Type": "audio/mpeg",
      "Content-Length": 2000,
    };
    const report = await reportOf((_, response) => response.writeHead(200, headers).end(frames));
    expect(report).toMatchObject({ content: "mp3", size: 2000 });
    expect(report).not.toHaveProperty("stream");
  });

  test("nor a part of such a file", async () => {
    const headers = {
      Server: "Icecast 2.4.4",
      "Content-Type": "audio/mpeg",
      "Content-Length": 2000,
      "Content-Range": "bytes 0-1999/9000000",
    };
    const report = await reportOf((_, response) => response.writeHead(206, headers).end(frames));
    expect(report).toMatchObject({ content: "mp3", size: 9_000_000 });
    expect(report).not.toHaveProperty("stream");
  });
});

describe("content without a length", () => {
  test.each<[string, number, Record<string, string>]>([
    ["a part of no known whole", 206, { "Content-Range": "bytes 0-65535/*" }],
    ["a part without its end", 206, { "Content-Range": "bytes 0-/*" }],
    [
      "a part of what no disk holds",
      206,
      { "Content-Range": `bytes 0-${"9".repeat(18)}/${"9".repeat(19)}` },
    ],
    ["a length that no file has", 200, { "Content-Length": "9223372036854775807" }],
  ])("that does not end is endless as %s", async (_, status, headers) => {
    const report = await reportOf((_request, response) => {
      response.writeHead(status, { "Content-Type": "audio/mpeg", ...headers });
      play(response);
    });
    expect(report).toMatchObject({ content: "mp3", stream: "endless" });
    expect(report).not.toHaveProperty("size");
  });

  test("that is a part and ends is a file of unknown size", async () => {
    const headers = { "Content-Type": "audio/mpeg", "Content-Range": "bytes 0-65535/*" };
    const report = await reportOf((_, response) => response.writeHead(206, headers).end(frames));
    expect(report).toMatchObject({ status: 200, content: "mp3" });
    expect(report).not.toHaveProperty("size");
    expect(report).not.toHaveProperty("stream");
  });

  test("that does not end is called endless", async () => {
    const report = await reportOf((_, response) => {
      response.writeHead(200, { "Content-Type": "audio/mpeg" });
      play(response);
    });
    expect(report).toMatchObject({ content: "mp3", stream: "endless" });
  });

  test("that comes as slowly as it plays is endless, not too slow", async () => {
    const report = await reportOf((_, response) => {
      response.writeHead(200, { "Content-Type": "audio/mpeg" }).write(frames);
    }, 1000);
    expect(report).toMatchObject({ content: "mp3", stream: "endless" });
  });

  test("that ends is a file, and its size is known", async () => {
    const report = await reportOf((_, response) => {
      response.writeHead(200, { "Content-Type": "audio/mpeg" });
      for (let written = 0; written < 100; written += 1) response.write(frames);
      response.end();
    });
    expect(report).toMatchObject({ content: "mp3", size: 200_000 });
    expect(report).not.toHaveProperty("stream");
  });
});

test.each([
  ["application/vnd.apple.mpegurl", "#EXTM3U\n#EXT-X-TARGETDURATION:6\n"],
  ["audio/x-scpls", "[playlist]\nFile1=http://radio.example/live\n"],
  ["audio/mpeg", "#EXTM3U\nhttp://radio.example/live\n"],
])("a playlist with the type %s", async (type, body) => {
  const report = await reportOf((_, response) =>
    response.writeHead(200, { "Content-Type": type }).end(body),
  );
  expect(report).toMatchObject({ type, content: "playlist" });
});

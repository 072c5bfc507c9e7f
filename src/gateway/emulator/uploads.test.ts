import { existsSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { emulatorUnderTest, ORIGIN, TOKEN, wavOf } from "./emulator-under-test.ts";
import { createMemoryBudget } from "./files/memory-budget.ts";
import { storeBody } from "./files/stored-file.ts";
import { createUploadStore } from "./files/upload-store.ts";

const ID = "1101000001";
const MEGABYTE = 1024 * 1024;

type UnderTest = ReturnType<typeof emulatorUnderTest>;

function upload({ send }: UnderTest, body: BodyInit, headers: Record<string, string> = {}) {
  const init = { method: "POST", body, headers, duplex: "half" };
  return send(`/waInstance${ID}/uploadFile/${TOKEN}`, init);
}

async function uploaded(emulator: UnderTest, body: BodyInit, headers?: Record<string, string>) {
  const { urlFile } = await (await upload(emulator, body, headers)).json();
  const file = await emulator.send(urlFile.replace(`${ORIGIN}/emulator`, ""));
  return { urlFile, file };
}

/** A stream of so many bytes, which are never all in memory. */
function ofSize(bytes: number) {
  let left = bytes;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const size = Math.min(left, 8 * MEGABYTE);
      left -= size;
      if (size > 0) controller.enqueue(new Uint8Array(size));
      else controller.close();
    },
  });
}

async function part(range: string, method = "GET") {
  const emulator = emulatorUnderTest();
  const body = new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const response = await upload(emulator, body, { "Content-Type": "audio/mpeg" });
  const path = (await response.json()).urlFile.replace(`${ORIGIN}/emulator`, "");
  const file = await emulator.send(path, { method, headers: { Range: range } });
  return { file, bytes: [...new Uint8Array(await file.arrayBuffer())] };
}

describe("the address of an upload", () => {
  it.each([
    ["audio/mpeg", undefined, "mpga", "audio/mpeg"],
    ["Audio/MPEG; codecs=mp3", undefined, "mpga", "audio/mpeg"],
    ["audio/wav", undefined, "wav", "audio/wav"],
    ["audio/mpeg", "voice.wav", "mpga", "audio/mpeg"],
    ["", "voice.mp3", "mp3", "audio/mpeg"],
    ["", "main.go", "go", "application/octet-stream"],
    ["", undefined, "bin", "application/octet-stream"],
    ["application/x-strange", undefined, "bin", "application/octet-stream"],
    ["text/html", undefined, "bin", "application/octet-stream"],
    ["", "page.html", "html", "application/octet-stream"],
    ["constructor", "x.constructor", "bin", "application/octet-stream"],
  ])("type %j and name %j make .%s, served as %s", async (type, name, extension, served) => {
    const headers: Record<string, string> = {};
    if (type) headers["Content-Type"] = type;
    if (name) headers["GA-Filename"] = name;
    const { urlFile, file } = await uploaded(
      emulatorUnderTest(),
      new Uint8Array([1, 2, 3]),
      headers,
    );
    expect(urlFile).toMatch(
      new RegExp(`^${ORIGIN}/emulator/files/${ID}/[0-9a-f-]{36}\\.${extension}$`),
    );
    expect(file.headers.get("Content-Type")).toBe(served);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
    const saved = served === "application/octet-stream";
    expect(file.headers.get("Content-Disposition")).toBe(saved ? "attachment" : null);
  });

  it("accepts a form too", async () => {
    const form = new FormData();
    form.set("note", "hello");
    form.set("file", new File([wavOf(1)], "voice.wav", { type: "audio/wav" }));
    const { urlFile, file } = await uploaded(emulatorUnderTest(), form);
    expect(urlFile).toMatch(/\.wav$/);
    expect((await file.blob()).size).toBe(8044);
  });

  it.each<[string, BodyInit, Record<string, string>]>([
    ["an empty body", "", { "Content-Type": "audio/mpeg" }],
    ["a form without a file", new FormData(), {}],
    ["a broken form", "x", { "Content-Type": "multipart/form-data; boundary=y" }],
  ])("refuses %s", async (_, body, headers) => {
    const response = await upload(emulatorUnderTest(), body, headers);
    expect(response.status).toBe(400);
    expect((await response.json()).message).toContain("'file' is required");
  });
});

describe("the size of an upload", () => {
  it("may reach 100 MB", async () => {
    const response = await upload(emulatorUnderTest(), ofSize(100 * MEGABYTE));
    expect(response.status).toBe(200);
  });

  it("may not exceed it", async () => {
    const response = await upload(emulatorUnderTest(), ofSize(101 * MEGABYTE));
    expect(response.status).toBe(500);
    expect((await response.json()).message).toBe(
      "File from url exceeded max upload size. Size: 101.00mb Limit: 100mb Url:",
    );
  });

  it("removes the oldest file from the disk when the store is full", async () => {
    const KB = 1000;
    const memory = createMemoryBudget(10 * KB);
    const store = createUploadStore(memory);
    const stored = async (size: number) => {
      const file = await storeBody(new Blob([new Uint8Array(size)]).stream(), memory, 99 * KB);
      if ("tooLarge" in file) throw new Error("too large");
      return { name: store.keep(ID, file), path: file.place.path };
    };
    const first = await stored(4 * KB);
    const second = await stored(5 * KB);
    expect(existsSync(first.path)).toBe(true);
    const third = await stored(4500);
    expect(store.find(first.name)).toBeUndefined();
    await vi.waitUntil(() => !existsSync(first.path), { timeout: 60_000 });
    expect(store.find(second.name)?.size).toBe(5 * KB);
    expect(await store.find(third.name)?.arrayBuffer()).toHaveProperty("byteLength", 4500);
  });
});

describe("playing an upload", () => {
  it.each([
    ["bytes=0-3", [0, 1, 2, 3], "bytes 0-3/10"],
    ["bytes=7-", [7, 8, 9], "bytes 7-9/10"],
    ["bytes=-2", [8, 9], "bytes 8-9/10"],
    ["bytes=8-99", [8, 9], "bytes 8-9/10"],
    ["bytes=-99", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], "bytes 0-9/10"],
  ])("may be asked for %s", async (range, expected, contentRange) => {
    const { file, bytes } = await part(range);
    expect(file.status).toBe(206);
    expect(bytes).toEqual(expected);
    expect(file.headers.get("Content-Range")).toBe(contentRange);
    expect(file.headers.get("Content-Length")).toBe(String(expected.length));
  });

  it.each(["bytes=10-", "bytes=99-100", "bytes=-0"])("has no %s", async (range) => {
    const { file } = await part(range);
    expect(file.status).toBe(416);
    expect(file.headers.get("Content-Range")).toBe("bytes */10");
  });

  it.each(["bytes=0-1,3-4", "lines=0-3", "bytes=-"])(
    "serves the entire file for %s",
    async (range) => {
      const { file, bytes } = await part(range);
      expect(file.status).toBe(200);
      expect(bytes).toHaveLength(10);
    },
  );

  it("answers HEAD with length and type", async () => {
    const { file, bytes } = await part("", "HEAD");
    expect(file.status).toBe(200);
    expect(bytes).toEqual([]);
    expect(file.headers.get("Content-Type")).toBe("audio/mpeg");
    expect(file.headers.get("Content-Length")).toBe("10");
    expect(file.headers.get("Access-Control-Allow-Origin")).toBe("*");
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, PAGE, SCRIPT, serve } from "./served-under-test.ts";

let studio: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  studio = await serve();
});
afterAll(() => studio.close());

const get = (target: string, headers: Record<string, string> = {}, method = "GET") =>
  ask(studio.origin, target, { headers, method });

describe.each(["/", SCRIPT])("%s", (target) => {
  it.each([
    ["br", "br"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0, identity", undefined],
    ["", undefined],
  ])("is compressed for %j as %s", async (accepted, encoding) => {
    const { headers, status } = await get(target, { "Accept-Encoding": accepted });
    expect(status).toBe(200);
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers["vary"]).toBe("Accept-Encoding");
    const type = target === "/" ? "text/html" : "text/javascript";
    expect(headers["content-type"]).toBe(`${type}; charset=utf-8`);
  });
});

describe("the page", () => {
  it("has its headers, and is asked about at each visit", async () => {
    const { headers, text } = await get("/index.html");
    expect(text).toBe(PAGE.replace("<html", "<html data-no-emulator"));
    expect(headers).toMatchObject({
      "content-security-policy": "default-src 'none'",
      "cache-control": "no-cache",
    });
    const again = await get("/index.html", { "If-None-Match": String(headers["etag"]) });
    expect([again.status, again.headers["cache-control"]]).toEqual([304, "no-cache"]);
  });

  it("is read by GET and HEAD only", async () => {
    expect((await get("/", {}, "HEAD")).status).toBe(200);
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"]) {
      const { status, headers } = await get("/", {}, method);
      expect({ method, status, allow: headers["allow"] }).toMatchObject({ status: 405 });
    }
  });
});

describe("a file", () => {
  it("with its hash in its name is kept for ever, without a policy that is for documents", async () => {
    const { headers } = await get(SCRIPT);
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(headers["content-security-policy"]).toBeUndefined();
    expect(headers["x-content-type-options"]).toBe("nosniff");
    const worker = await get("/assets/clip-worker-B1a2c3.js");
    expect(worker.headers["content-security-policy"]).toBe("worker-src blob:");
  });

  it("of the studio's own is kept for an hour, and read in parts", async () => {
    const { status, headers, text } = await get("/sound.wav", { Range: "bytes=0-3" });
    expect([status, text, headers["cache-control"]]).toEqual([206, "RIFF", "max-age=3600"]);
  });

  it.each([
    "/assets/index-gone.js",
    "/nothing.png",
    "/nothing",
    "/history",
    "/assets",
    "/assets/",
    `${SCRIPT}.br`,
    "/page-headers.json",
    "/.env",
    "/..%2foutside.wav",
    "/%2e%2e/outside.wav",
    "/assets/..%2f..%2foutside.wav",
    "/..%5coutside.wav",
    "/sound.wav%00.js",
    "/%E0%A4%A",
    "//outside.wav",
    "/assets//index-B1a2c3.js",
    "/@fs/etc/passwd?raw??",
  ])("%s is not there", async (target) => {
    const { status, text, headers } = await get(target, { Accept: "text/html" });
    expect({ target, status }).toEqual({ target, status: 404 });
    expect(text).not.toContain("Studio</title>");
    expect(text).not.toContain("outside</");
    expect(headers["cache-control"]).toBe("no-store");
  });

  it.each(["/../outside.wav", "/assets/../../outside.wav", "/\\..\\outside.wav"])(
    "%s leads nowhere else",
    async (target) => {
      const { status, text } = await get(target);
      expect({ target, isThere: status === 200 }).toEqual({ target, isThere: false });
      expect(text).not.toBe("outside");
    },
  );
});

it("an answer of the gateway is never compressed or kept", async () => {
  const headers = { "Sec-Fetch-Site": "same-origin", "Accept-Encoding": "gzip, br" };
  const answer = await get("/instances", headers);
  expect(answer.headers["content-encoding"]).toBeUndefined();
  expect(answer.headers["cache-control"]).toBe("no-store");
});

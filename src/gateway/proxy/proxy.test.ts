import { methods } from "../../green-api/contract.ts";
import { afterEach, describe, expect, it, vi } from "vitest";
import { gatewayFailureBody } from "../../protocol/gateway-failure.ts";
import {
  deferred,
  gatewayUnderTest,
  SEND,
  STATE,
  TOKEN,
} from "../under-test/gateway-under-test.ts";
import { refusedHosts, refusedPaths } from "../under-test/refused-addresses.ts";

afterEach(() => {
  vi.useRealTimers();
});

const post = { method: "POST", body: '{"urlFile":"u","fileName":"a.mp3"}' };

describe("what is refused", () => {
  const instance = "waInstance1101000001";
  it.each(refusedHosts)("%s as the host: %s", async (_, host) => {
    const { call, asked, lines } = gatewayUnderTest();
    const response = await call(`/proxy/${host}/${instance}/getStateInstance`);
    expect(response.status).toBe(403);
    expect(response.headers.get("X-Request-Left")).toBe("no");
    expect(gatewayFailureBody.parse(await response.json()).code).toBe("request-refused");
    expect(asked).toEqual([]);
    expect(lines).toEqual([]);
  });

  const host = "1101.api.green-api.com";
  it.each(refusedPaths)("%i for %s", async (status, _, path) => {
    const { call, asked } = gatewayUnderTest();
    const response = await call(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("X-Request-Left")).toBe("no");
    expect(gatewayFailureBody.parse(await response.json()).code).toBe("request-refused");
    expect(asked).toEqual([]);
  });

  it.each([
    ["a method of GREEN-API's that is not in the contract", "sendMessage"],
    ["an encoded method", "%67etStateInstance"],
    ["a method with a parameter", "getStateInstance;x"],
    ["a property of every object", "constructor"],
  ])("%s, with the list of those that are known", async (_, name) => {
    const { call, asked } = gatewayUnderTest();
    const response = await call(`/proxy/${host}/${instance}/${name}`);
    expect(response.status).toBe(404);
    expect(response.headers.get("X-Request-Left")).toBe("no");
    const answer = gatewayFailureBody.parse(await response.json());
    expect(answer).toMatchObject({ code: "method-unknown", methods });
    expect(answer.message).toContain("getWaSettings");
    expect(asked).toEqual([]);
  });

  it.each([
    ["without a confirmation", {}],
    ["with an empty one", { "X-Confirmed": "" }],
    ["with the confirmation of something else", { "X-Confirmed": "reboot" }],
    ["with a confirmation in other letters", { "X-Confirmed": "Logout" }],
  ])("logout %s", async (_, headers) => {
    const { call, asked } = gatewayUnderTest();
    const response = await call(`/proxy/${host}/${instance}/logout`, { headers });
    expect(response.status).toBe(428);
    expect(response.headers.get("X-Request-Left")).toBe("no");
    expect((await response.json()).message).toContain("X-Confirmed: logout");
    expect(asked).toEqual([]);
  });

  it.each([
    ["GET", SEND],
    ["POST", STATE],
    ["PUT", SEND],
    ["DELETE", SEND],
    ["OPTIONS", SEND],
    ["HEAD", STATE],
  ])("the verb %s for %s", async (method, path) => {
    const { call, asked } = gatewayUnderTest();
    const response = await call(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe(path === SEND ? "POST" : "GET");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBeNull();
    expect(asked).toEqual([]);
  });

  it.each(["", "abc/../def", "abc?x=1", "abc def", "abc#d", "%61bc", "x".repeat(129)])(
    "the token %j",
    async (token) => {
      const { call, asked } = gatewayUnderTest();
      const response = await call(STATE, { headers: { Authorization: `Bearer ${token}` } });
      expect(response.status).toBe(400);
      expect(response.headers.get("X-Request-Left")).toBe("no");
      expect(asked).toEqual([]);
    },
  );

  it.each([
    ["no token at all", ""],
    ["what a browser says by itself where it was asked for a password", "Basic YWJjOmFiYw=="],
  ])("%s", async (_, Authorization) => {
    const { call, asked } = gatewayUnderTest();
    expect((await call(STATE, { headers: { Authorization } })).status).toBe(400);
    expect(asked).toEqual([]);
  });

  it.each([
    ["a form", { "Content-Type": "application/x-www-form-urlencoded" }],
    ["plain text, which needs no leave of the browser's", { "Content-Type": "text/plain" }],
  ])("a body that is %s", async (_, headers) => {
    const { call, asked } = gatewayUnderTest();
    const response = await call(SEND, { ...post, headers });
    expect(response.status).toBe(415);
    expect(response.headers.get("X-Request-Left")).toBe("no");
    expect(asked).toEqual([]);
  });

  const upload = SEND.replace("sendVoiceStatus", "uploadFile");
  it.each([
    [415, "a page", { "Content-Type": "text/html" }],
    [415, "of no type", { "Content-Type": "" }],
    [413, "over 100 MB", { "Content-Type": "audio/wav", "Content-Length": "104861697" }],
  ])("%i for an upload that is %s", async (status, _, headers) => {
    const { call, asked } = gatewayUnderTest();
    const response = await call(upload, { method: "POST", body: "x", headers });
    expect(response.status).toBe(status);
    expect(asked).toEqual([]);
  });

  it("a request without a key over 2 MB", async () => {
    const { call, asked } = gatewayUnderTest();
    const response = await call(SEND, { method: "POST", body: "x".repeat(2_000_001) });
    expect(response.status).toBe(413);
    expect(asked).toEqual([]);
  });
});

describe("what goes out", () => {
  it.each([
    "api.green-api.com",
    "media.green-api.com",
    "1101.api.green-api.com",
    "7103.media.greenapi.com",
  ])("goes to %s, with the token in the path", async (host) => {
    const { call, asked } = gatewayUnderTest();
    const response = await call(`/proxy/${host}/waInstance1101000001/getStateInstance`);
    expect(await response.json()).toEqual({ stateInstance: "authorized" });
    expect(asked.map((request) => request.url)).toEqual([
      `https://${host}/waInstance1101000001/getStateInstance/${TOKEN}`,
    ]);
  });

  it("carries the three headers the call needs, and nothing else of the browser's", async () => {
    const { call, asked } = gatewayUnderTest();
    const kept = {
      "content-type": "application/json",
      "ga-filename": "a.mp3",
      accept: "application/json",
    };
    const headers = {
      ...kept,
      Cookie: "session=1",
      Origin: "http://localhost:5173",
      Referer: "http://localhost:5173/",
      Authorization: "Bearer abc",
      "X-Forwarded-For": "10.0.0.1",
      "X-Forwarded-Host": "evil.example",
      "User-Agent": "Browser",
      "Accept-Language": "ru",
      "Sec-Fetch-Site": "same-origin",
      Host: "evil.example",
    };
    await call(SEND, { ...post, headers });
    expect(Object.fromEntries(asked[0]!.headers)).toEqual(kept);
    expect(asked[0]!.method).toBe("POST");
    expect(await asked[0]!.text()).toBe(post.body);
    expect(asked[0]!.redirect).toBe("manual");
  });

  it.each(["logout", "reboot", "clearMessagesQueue"])(
    "is %s if a person confirmed it, without the confirmation",
    async (method) => {
      const { call, asked } = gatewayUnderTest();
      const path = STATE.replace("getStateInstance", method);
      expect((await call(path, { headers: { "X-Confirmed": method } })).status).toBe(200);
      expect(asked).toHaveLength(1);
      expect(asked[0]?.headers.has("X-Confirmed")).toBe(false);
    },
  );

  it("keeps of the query only what the method knows", async () => {
    const { call, asked } = gatewayUnderTest();
    const path = STATE.replace("getStateInstance", "getOutgoingStatuses");
    await call(`${path}?minutes=60&token=x&minutes=70&__proto__=1`);
    await call(`${STATE}?minutes=60`);
    expect(asked.map((request) => new URL(request.url).search)).toEqual(["?minutes=60", ""]);
  });

  it("encodes query values", async () => {
    const { call, asked } = gatewayUnderTest();
    const path = STATE.replace("getStateInstance", "getStatusStatistic");
    await call(`${path}?idMessage=${encodeURIComponent("a&b=/../#?")}`);
    expect(new URL(asked[0]!.url).searchParams.get("idMessage")).toBe("a&b=/../#?");
  });

  it("goes out once, even if it fails", async () => {
    for (const status of [200, 307, 408, 421, 429, 500, 502, 503]) {
      const { call, asked } = gatewayUnderTest({ upstream: () => new Response("x", { status }) });
      await call(SEND, post);
      expect([status, asked.length]).toEqual([status, 1]);
    }
    const { call, asked } = gatewayUnderTest({ upstream: () => Promise.reject(new TypeError()) });
    await call(SEND, post);
    expect(asked).toHaveLength(1);
  });
});

describe("what comes back", () => {
  it("is GREEN-API's status and body, with two of its headers and those of the gateway", async () => {
    const headers = {
      "Content-Type": "application/json; charset=utf-8",
      "Retry-After": "3",
      "Set-Cookie": "a=b",
      "X-Request-Left": "no",
      "Access-Control-Allow-Origin": "*",
      Location: "https://evil.example",
      Server: "nginx",
      Refresh: "0;url=https://evil.example",
    };
    const upstream = () => new Response('{"a":1}', { status: 429, headers });
    const response = await gatewayUnderTest({ upstream }).call(SEND, post);
    expect(response.status).toBe(429);
    expect(await response.text()).toBe('{"a":1}');
    expect(Object.fromEntries(response.headers)).toEqual({
      "cache-control": "no-store",
      "content-security-policy": "sandbox",
      "content-type": "application/json; charset=utf-8",
      "retry-after": "3",
      "transfer-encoding": "chunked",
      "x-content-type-options": "nosniff",
    });
  });

  it.each(["compress", "zstd", "gzip, x-own", "aes128gcm"])(
    "is refused with the encoding %s, in which no secret could be found",
    async (coding) => {
      const upstream = () => new Response("packed", { headers: { "Content-Encoding": coding } });
      const response = await gatewayUnderTest({ upstream }).call(SEND, post);
      expect(response.status).toBe(502);
      expect(response.headers.get("X-Request-Left")).toBe("yes");
      expect(response.headers.has("Content-Encoding")).toBe(false);
      expect(gatewayFailureBody.parse(await response.json()).code).toBe("connection-lost");
    },
  );

  it.each(["gzip", "X-GZIP", "deflate", "br", "identity", "gzip, br"])(
    "has been unpacked where it came as %s",
    async (coding) => {
      const upstream = () => new Response("{}", { headers: { "Content-Encoding": coding } });
      const response = await gatewayUnderTest({ upstream }).call(STATE);
      expect(await response.text()).toBe("{}");
      expect(response.headers.has("Content-Encoding")).toBe(false);
    },
  );

  it.each([200, 204, 400, 401, 466, 499, 500, 502, 504])(
    "with status %i is GREEN-API's own",
    async (status) => {
      const upstream = () => new Response(status === 204 ? null : "{}", { status });
      const { call, lines } = gatewayUnderTest({ upstream });
      const response = await call(SEND, post);
      expect(response.status).toBe(status);
      expect(response.headers.has("X-Request-Left")).toBe(false);
      expect(lines).toEqual([]);
    },
  );

  it.each([301, 302, 303, 304, 307, 308])("is not followed when it is a %i", async (status) => {
    const headers = { Location: "http://169.254.169.254/" };
    const upstream = () => new Response(null, { status, headers });
    const { call, asked, lines } = gatewayUnderTest({ upstream });
    const response = await call(SEND, post);
    expect(response.status).toBe(502);
    expect(response.headers.get("X-Request-Left")).toBe("yes");
    expect(response.headers.has("Location")).toBe(false);
    expect((await response.json()).code).toBe("redirect-refused");
    expect(asked).toHaveLength(1);
    expect(lines).toEqual([
      "[gateway] POST /waInstance1101000001/sendVoiceStatus/*** → 502 redirect-refused",
    ]);
  });

  it("streams: the first chunk is there before the last is written", async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const { call } = gatewayUnderTest({ upstream: () => new Response(readable) });
    const reader = (await call(STATE)).body!.getReader();
    void writer.write(new Uint8Array([1]));
    expect((await reader.read()).value).toEqual(new Uint8Array([1]));
    void writer.write(new Uint8Array([2]));
    expect((await reader.read()).value).toEqual(new Uint8Array([2]));
    void writer.close();
    expect((await reader.read()).done).toBe(true);
  });

  it("is cut off if it is too large, and no more of it is read", async () => {
    let given = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    const { call, lines } = gatewayUnderTest({ upstream: () => new Response(body) });
    const response = await call(STATE);
    await expect(response.arrayBuffer()).rejects.toThrow();
    expect(given).toBeLessThan(13_000_000);
    expect(lines).toHaveLength(1);
  });

  it("is cancelled upstream when the browser cancels it", async () => {
    let cancelled = false;
    const body = new ReadableStream({
      cancel: () => {
        cancelled = true;
      },
    });
    const { call } = gatewayUnderTest({ upstream: () => new Response(body) });
    await (await call(STATE)).body!.cancel();
    expect(cancelled).toBe(true);
  });
});

it("streams an upload: GREEN-API reads the first chunk before the last is written", async () => {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const seen: number[] = [];
  const upstream = async (request: Request) => {
    const reader = request.body!.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return Response.json({ urlFile: "https://files.example/a" });
      seen.push(value.length);
    }
  };
  const { call } = gatewayUnderTest({ upstream });
  const path = SEND.replace("sendVoiceStatus", "uploadFile");
  const headers = { "Content-Type": "audio/mpeg" };
  const init = { method: "POST", body: readable, duplex: "half", headers };
  const answered = call(path, init);
  await writer.write(new Uint8Array(3));
  await vi.waitFor(() => expect(seen).toEqual([3]));
  await writer.write(new Uint8Array(4));
  await writer.close();
  expect((await answered).status).toBe(200);
  expect(seen).toEqual([3, 4]);
});

/** How `fetch` reports a failure of the connection. */
function withCode(code: string, syscall?: string) {
  const cause = Object.assign(new Error(`${code} https://h/waInstance1/m/${TOKEN}`), {
    code,
    syscall,
  });
  return new TypeError(`fetch failed ${TOKEN}`, { cause });
}

function brokenClock(): number {
  throw new Error(`broken at /waInstance1101000001/getStateInstance/${TOKEN}, ${TOKEN}`);
}

async function readAll(request: Request): Promise<Response> {
  await request.arrayBuffer();
  return Response.json({ urlFile: "u" });
}

describe("failures of the network", () => {
  const manyAddresses = new AggregateError([
    Object.assign(new Error(), { code: "ECONNREFUSED", syscall: "connect" }),
    Object.assign(new Error(), { code: "ETIMEDOUT", syscall: "connect" }),
  ]);
  const beforeTls = Object.assign(
    new Error("Client network socket disconnected before secure TLS connection was established"),
    { code: "ECONNRESET" },
  );

  it.each<[string, unknown, string, string]>([
    ["refused", withCode("ECONNREFUSED", "connect"), "host-unreachable", "no"],
    ["unknown name", withCode("ENOTFOUND", "getaddrinfo"), "host-unreachable", "no"],
    ["no answer of the resolver", withCode("EAI_AGAIN", "getaddrinfo"), "host-unreachable", "no"],
    ["no route", withCode("EHOSTUNREACH", "connect"), "host-unreachable", "no"],
    ["no network", withCode("ENETUNREACH"), "host-unreachable", "no"],
    ["connect timeout", withCode("UND_ERR_CONNECT_TIMEOUT"), "host-unreachable", "no"],
    ["connect timeout of the system", withCode("ETIMEDOUT", "connect"), "host-unreachable", "no"],
    ["expired certificate", withCode("CERT_HAS_EXPIRED"), "host-unreachable", "no"],
    ["another's certificate", withCode("ERR_TLS_CERT_ALTNAME_INVALID"), "host-unreachable", "no"],
    ["own certificate", withCode("DEPTH_ZERO_SELF_SIGNED_CERT"), "host-unreachable", "no"],
    ["no TLS at all", withCode("ERR_SSL_WRONG_VERSION_NUMBER"), "host-unreachable", "no"],
    ["several addresses", new TypeError("", { cause: manyAddresses }), "host-unreachable", "no"],
    ["cut before TLS", new TypeError("", { cause: beforeTls }), "host-unreachable", "no"],
    ["reset", withCode("ECONNRESET", "read"), "connection-lost", "yes"],
    ["closed", withCode("UND_ERR_SOCKET"), "connection-lost", "yes"],
    ["broken pipe", withCode("EPIPE", "write"), "connection-lost", "yes"],
    ["timeout of a read", withCode("ETIMEDOUT", "read"), "connection-lost", "yes"],
    ["no route, later", withCode("EHOSTUNREACH", "read"), "connection-lost", "yes"],
    ["headers timeout", withCode("UND_ERR_HEADERS_TIMEOUT"), "connection-lost", "yes"],
    ["anything else", new TypeError("fetch failed"), "connection-lost", "yes"],
    ["no error at all", "boom", "connection-lost", "yes"],
  ])("%s", async (_, error, code, left) => {
    const { call, lines } = gatewayUnderTest({ upstream: () => Promise.reject(error) });
    const response = await call(SEND, post);
    expect(response.status).toBe(502);
    expect(response.headers.get("X-Request-Left")).toBe(left);
    const text = await response.text();
    expect(gatewayFailureBody.parse(JSON.parse(text)).code).toBe(code);
    expect(text).not.toContain(TOKEN);
    expect(lines).toEqual([
      `[gateway] POST /waInstance1101000001/sendVoiceStatus/*** → 502 ${code}`,
    ]);
  });

  it("aborts the answer if the upstream aborts it, and logs that once", async () => {
    const breakOff = deferred<never>();
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new Uint8Array([1]));
        breakOff.promise.catch((error) => controller.error(error));
      },
    });
    const { call, lines } = gatewayUnderTest({ upstream: () => new Response(body) });
    const reader = (await call(SEND, post)).body!.getReader();
    await reader.read();
    breakOff.reject(new Error(`terminated ${TOKEN}`));
    await expect(reader.read()).rejects.toThrow();
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain(TOKEN);
  });

  it("answers 500 for an error of its own, without the token", async () => {
    const { call, lines } = gatewayUnderTest({ now: brokenClock });
    const response = await call(`/emulator/waInstance1101000001/getStateInstance/${TOKEN}`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain(TOKEN);
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain(TOKEN);
  });
});

describe("silence", () => {
  it("of 75 seconds ends the wait", async () => {
    vi.useFakeTimers();
    const { call, asked, lines } = gatewayUnderTest({
      upstream: () => deferred<Response>().promise,
    });
    const answered = call(SEND, post);
    let waiting = true;
    void answered.then(() => {
      waiting = false;
    });
    await vi.advanceTimersByTimeAsync(74_999);
    expect(waiting).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    const answer = await answered;
    expect(answer.status).toBe(504);
    expect(answer.headers.get("X-Request-Left")).toBe("yes");
    expect((await answer.json()).code).toBe("no-answer");
    expect(asked[0]?.signal.aborted).toBe(true);
    expect(lines).toEqual([
      "[gateway] POST /waInstance1101000001/sendVoiceStatus/*** → 504 no-answer",
    ]);
  });

  it("is ended by each chunk of an upload", async () => {
    vi.useFakeTimers();
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const { call } = gatewayUnderTest({ upstream: readAll, idleLimitMs: 1000 });
    const headers = { "Content-Type": "audio/mpeg" };
    const init = { method: "POST", body: readable, duplex: "half", headers };
    const answered = call(SEND.replace("sendVoiceStatus", "uploadFile"), init);
    for (let chunk = 0; chunk < 5; chunk++) {
      await vi.advanceTimersByTimeAsync(900);
      await writer.write(new Uint8Array(1));
    }
    await writer.close();
    expect((await answered).status).toBe(200);
  });

  it.each([
    ["falls silent", 75_000, 74_999],
    ["drips for ever", 1000, 119_999],
  ])(
    "ends the reading of a request that %s, and nothing is opened for it",
    async (_, every, last) => {
      vi.useFakeTimers();
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
      const writer = writable.getWriter();
      void writer.write(new Uint8Array(1)).catch(() => {});
      const { call, asked } = gatewayUnderTest();
      const headers = { "Content-Type": "application/json" };
      let waiting = true;
      const init = { ...post, body: readable, duplex: "half", headers };
      const answered = call(SEND, init).finally(() => (waiting = false));
      const drip = setInterval(() => void writer.write(new Uint8Array(1)).catch(() => {}), every);
      await vi.advanceTimersByTimeAsync(last);
      expect(waiting).toBe(true);
      if (every > last) clearInterval(drip);
      await vi.advanceTimersByTimeAsync(1);
      clearInterval(drip);
      const answer = await answered;
      expect(answer.status).toBe(400);
      expect(answer.headers.get("X-Request-Left")).toBe("no");
      expect(asked).toEqual([]);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it("is ended by each chunk of an answer, and cuts off an answer that stops", async () => {
    vi.useFakeTimers();
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const upstream = () => new Response(readable);
    const { call, lines } = gatewayUnderTest({ upstream, idleLimitMs: 1000 });
    const reader = (await call(STATE)).body!.getReader();
    for (let chunk = 0; chunk < 5; chunk++) {
      await vi.advanceTimersByTimeAsync(900);
      void writer.write(new Uint8Array(1));
      expect((await reader.read()).done).toBe(false);
    }
    const rest = reader.read();
    rest.catch(() => {});
    await vi.advanceTimersByTimeAsync(1000);
    await expect(rest).rejects.toThrow();
    expect(lines).toHaveLength(1);
  });

  it("is not needed to end an answer that drips forever", async () => {
    vi.useFakeTimers();
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const { call, lines } = gatewayUnderTest({ upstream: () => new Response(readable) });
    const reader = (await call(STATE)).body!.getReader();
    for (let second = 0; second < 119; second++) {
      await vi.advanceTimersByTimeAsync(1000);
      void writer.write(new Uint8Array(1));
      expect((await reader.read()).done).toBe(false);
    }
    const rest = reader.read();
    rest.catch(() => {});
    await vi.advanceTimersByTimeAsync(1000);
    await expect(rest).rejects.toThrow();
    expect(lines).toHaveLength(1);
  });

  it("is not waited for once the answer is complete", async () => {
    vi.useFakeTimers();
    const { call } = gatewayUnderTest();
    await (await call(STATE)).text();
    expect(vi.getTimerCount()).toBe(0);
    await (await call(SEND.replace("1101.api.green-api.com", "evil.example"), post)).text();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("when the browser goes away", () => {
  it.each([
    ["a question is taken back", STATE, {}, true],
    ["a status on its way goes on", SEND, post, false],
  ])("%s", async (_, path, init, aborted) => {
    const gone = new AbortController();
    const reached = deferred<void>();
    const answer = deferred<Response>();
    const upstream = (request: Request) => {
      reached.resolve();
      request.signal.addEventListener("abort", () => answer.reject(request.signal.reason));
      return answer.promise;
    };
    const { call, asked, lines } = gatewayUnderTest({ upstream });
    const answered = call(path, { ...init, signal: gone.signal });
    await reached.promise;
    gone.abort();
    answer.resolve(new Response("{}"));
    await answered;
    expect(asked[0]?.signal.aborted).toBe(aborted);
    expect(lines).toEqual([]);
  });
});

describe("the emulator behind the proxy", () => {
  const emulated = "/proxy/emulator/waInstance1101000";

  it("answers in this process", async () => {
    const { call, asked } = gatewayUnderTest();
    const response = await call(`${emulated}001/getStateInstance`);
    expect(await response.json()).toEqual({ stateInstance: "authorized" });
    expect(response.headers.has("Access-Control-Allow-Origin")).toBe(false);
    expect(asked).toEqual([]);
  });

  it("gives uploads an address of the studio's own origin", async () => {
    const { app, call } = gatewayUnderTest();
    const headers = { "Content-Type": "audio/mpeg" };
    const response = await call(`${emulated}001/uploadFile`, {
      method: "POST",
      body: "x",
      headers,
    });
    const { urlFile } = await response.json();
    expect(urlFile).toMatch(/^http:\/\/localhost:5173\/emulator\/files\/1101000001\/.*\.mpga$/);
    expect((await app.request(urlFile)).headers.get("Content-Type")).toBe("audio/mpeg");
  });

  it.each([
    ["401", 401],
    ["466", 466],
    ["500", 500],
    ["502", 502],
    ["603", 200],
  ])("…%s answers %i as GREEN-API would", async (ending, status) => {
    const { call } = gatewayUnderTest();
    const response = await call(`${emulated}${ending}/sendVoiceStatus`, post);
    expect(response.status).toBe(status);
    expect(response.headers.has("X-Request-Left")).toBe(false);
  });

  it("loses an answer as a broken connection does", async () => {
    const { call, lines } = gatewayUnderTest();
    const response = await call(`${emulated}600/sendVoiceStatus`, post);
    expect(response.status).toBe(502);
    expect(response.headers.get("X-Request-Left")).toBe("yes");
    expect((await response.json()).code).toBe("connection-lost");
    expect(lines).toEqual([
      "[gateway] POST /waInstance1101000600/sendVoiceStatus/*** → 502 connection-lost",
    ]);
    const journal = await call(`${emulated}600/getOutgoingStatuses`);
    expect(await journal.json()).toHaveLength(1);
  });

  it("does not answer until the gateway gives up", async () => {
    vi.useFakeTimers();
    const { call } = gatewayUnderTest();
    const answered = call(`${emulated}601/sendVoiceStatus`, post);
    await vi.advanceTimersByTimeAsync(75_000);
    expect((await answered).status).toBe(504);
    const journal = await call(`${emulated}601/getOutgoingStatuses`);
    expect(await journal.json()).toHaveLength(1);
  });
});

it("a refusal does not repeat the page's token, which records of the browser would then have", async () => {
  const path = `/waInstance1101000001/getStateInstance/${TOKEN}`;
  const { call } = gatewayUnderTest({
    upstream: () => Response.json({ statusCode: 429, path }, { status: 429 }),
  });
  expect(await (await call(STATE)).json()).toEqual({
    statusCode: 429,
    path: path.replace(TOKEN, "***"),
  });
});

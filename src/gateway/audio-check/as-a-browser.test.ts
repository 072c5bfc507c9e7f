import type { RequestListener } from "node:http";
import { afterEach, expect, test } from "vitest";
import { audioCheckUnderTest, hostileServer, OWN } from "./audio-check-under-test.ts";
import { createAudioCheck } from "./audio-check.ts";

const MP3 = Buffer.from("\xFF\xFB\x90\x64".padEnd(2000, "\0"), "latin1");
let close = () => {};
afterEach(() => close());

async function reportOf(listener: RequestListener, path = "/") {
  const server = await hostileServer(listener);
  close = server.close;
  return audioCheckUnderTest().report(`http://files.example:${server.port}${path}`);
}

/** The report of a link whose connection fails with this error. */
async function reportOfFailure(code: string, host: string, findsNames?: () => Promise<boolean>) {
  const cause = Object.assign(new Error(code), { code });
  const check = createAudioCheck({
    fetchLink: () => Promise.reject(new TypeError("fetch failed", { cause })),
    fetchOwnFile: async () => undefined,
    ...(findsNames && { findsNames }),
  });
  const headers = { "X-Audio-Check": "1" };
  const url = encodeURIComponent(`https://${host}/a.mp3`);
  return (await check(new Request(`${OWN}/audio-check?url=${url}`, { headers }))).json();
}

test.each([
  ["UTF-8", "/\u043F.mp3", "utf8", "/%D0%BF.mp3"],
  ["UTF-8 beside what is encoded already", "/\u043F%20a.mp3", "utf8", "/%D0%BF%20a.mp3"],
  ["any other letters", "/\xEF.mp3", "latin1", "/%EF.mp3"],
  ["a query", "/a.mp3?n=\u043F", "utf8", "/a.mp3?n=%D0%BF"],
] as const)("a redirect in raw %s is followed as it is", async (_, location, encoding, asked) => {
  const answer = await reportOf(({ url, socket }, response) => {
    if (url === asked) return response.writeHead(200, { "Content-Type": "audio/mpeg" }).end(MP3);
    if (url !== "/") return response.writeHead(404).end();
    const head = `HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`;
    return socket.write(Buffer.from(head, encoding));
  });
  expect(answer).toMatchObject({ status: 200, content: "mp3" });
});

test.each([
  [["application/ogg", "audio/mpeg"], "audio/mpeg"],
  [["audio/mpeg", "nonsense"], "audio/mpeg"],
  [["audio/mpeg", "*/*"], "audio/mpeg"],
  [["text/plain, audio/ogg;codecs=opus"], "audio/ogg"],
  [['audio/ogg;codecs="a, text/html"'], "audio/ogg"],
  [["nonsense", "/"], ""],
])("of the types %j the last valid one counts", async (types, type) => {
  const answer = await reportOf((_, response) => {
    response.setHeader("Content-Length", MP3.length);
    response.setHeader("Content-Type", types);
    response.end(MP3);
  });
  expect(answer).toMatchObject({ type, content: "mp3" });
});

test("the studio identifies itself", async () => {
  const answer = await reportOf(({ headers }, response) => {
    const isNamed = /^VoiceStatusStudio\/\S+ \(.*\+https:\/\/\S+\)$/.test(
      headers["user-agent"] ?? "",
    );
    response.writeHead(isNamed ? 200 : 403, { "Content-Type": "audio/mpeg" }).end(MP3);
  });
  expect(answer).toMatchObject({ status: 200 });
});

test.each([
  ["an intermediate certificate is left out", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
  ["nobody vouches for it", "DEPTH_ZERO_SELF_SIGNED_CERT"],
  ["it is over", "CERT_HAS_EXPIRED"],
  ["it is another host's", "ERR_TLS_CERT_ALTNAME_INVALID"],
])("the certificate is the reason if %s", async (_, code) => {
  expect(await reportOfFailure(code, "files.example.com")).toMatchObject({ reason: "certificate" });
});

test("a name is unknown only if other names are resolved, or if it is reserved", async () => {
  const finds = (isFound: boolean) => async () => isFound;
  const reason = async (...[code, host, findsNames]: Parameters<typeof reportOfFailure>) =>
    (await reportOfFailure(code, host, findsNames)).reason;
  expect(await reason("ENOTFOUND", "nobody-has-it.com", finds(true))).toBe("name-unknown");
  expect(await reason("ENOTFOUND", "nobody-has-it.com", finds(false))).toBe("no-connection");
  expect(await reason("ENOTFOUND", "a.invalid", finds(false))).toBe("name-unknown");
  expect(await reason("EAI_AGAIN", "nobody-has-it.com", finds(true))).toBe("no-connection");
});

test.each([
  [
    403,
    "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>",
    "expired",
  ],
  [403, "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>", "closed"],
])("%i says the reason: %s", async (status, body, refusal) => {
  const answer = await reportOf((_, response) => response.writeHead(status).end(body));
  expect(answer).toMatchObject({ status, refusal });
});

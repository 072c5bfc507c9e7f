import { afterEach, describe, expect, it } from "vitest";
import { isLinear } from "../lib/cpu-time.ts";
import { isRedacted, redact, redactTexts, setTokensInUse } from "./redaction.ts";
import {
  everyReadingOf,
  textEncodings,
  tokenSpellings,
} from "./under-test/token-spellings-under-test.ts";

const TOKEN = "d75b3a66374942c5b3c019c698abc2067e151558acbd412345";
/** Not fifty hexadecimal digits, so that only its place or its name shows that it is a token. */
const CANARY = "canaryTokenThatMustNeverBeSeen000000000000000001";
const PATH = `/waInstance1101000001/sendVoiceStatus/${TOKEN}`;

describe("an unknown token", () => {
  it.each([
    ["a path", PATH],
    ["a URL", `https://1101.api.green-api.com${PATH}`],
    ["a URL with a query", `https://api.green-api.com${PATH}?minutes=5#top`],
    ["the emulator's URL", `http://localhost:5173/emulator${PATH}`],
    ["a v3 URL", `https://3100.api.green-api.com/v3${PATH}`],
    ["other letters", `/WAINSTANCE1101000001/SENDVOICESTATUS/${TOKEN}`],
    ["the body of an error", JSON.stringify({ statusCode: 400, path: PATH, message: "no" })],
    ["a sentence", `Cannot GET ${PATH}`],
    ["an HTML page", `<a href="${PATH}">here</a>`],
    ["a path in quotes", `fetch('${PATH}')`],
    ["a path with escaped slashes", PATH.replaceAll("/", "\\/")],
    ["an encoded path", `?next=${encodeURIComponent(PATH)}`],
    ["a path encoded in lower case", PATH.replaceAll("/", "%2f")],
    ["a path encoded twice", encodeURIComponent(encodeURIComponent(PATH))],
    ["several lines", `${PATH}\n${PATH}\r\n${PATH}`],
    ["a path escaped as JSON may", PATH.replaceAll("/", "\\u002F")],
    ["a path escaped whole", PATH.replace(/./g, (c) => `%${c.charCodeAt(0).toString(16)}`)],
    ["a path whose token is escaped", PATH.replaceAll("d", "\\u0064")],
    ["UTF-16", [...PATH].join("\0")],
    ["a path that a line end splits", PATH.replace("42c5", "42c5\n")],
    ["a path that a line end of Windows splits", PATH.replace("42c5", "42c5\r\n  ")],
    ["a path that is split as in a shell", PATH.replace("42c5", "42c5\\\n")],
    ["an escaped path with escaped line ends", JSON.stringify(PATH.replace("42c5", "42c5\n"))],
    ["an idInstance that was not filled in", `/waInstance{{idInstance}}/getSettings/${TOKEN}`],
  ])("is cut out of %s", (_, text) => {
    const redacted = redact(text);
    const left = everyReadingOf(new TextEncoder().encode(redacted));
    expect(left).not.toContain(TOKEN.slice(0, 20));
    expect(left).not.toContain(TOKEN.slice(-20));
    expect(left).toContain("***");
  });

  it("leaves everything around it", () => {
    const body = JSON.stringify({ path: PATH, message: "'urlFile' is required" });
    expect(JSON.parse(redact(body))).toEqual({
      path: "/waInstance1101000001/sendVoiceStatus/***",
      message: "'urlFile' is required",
    });
    expect(redact(`GET ${PATH}?minutes=5`)).toBe(
      "GET /waInstance1101000001/sendVoiceStatus/***?minutes=5",
    );
    const query = `?next=${encodeURIComponent(`${PATH}?minutes=5`)}&to=%7B1%7D`;
    expect(redact(query)).toBe(query.replace(TOKEN, "***"));
    expect(redact(`${PATH}\nThe next line 1a2b3c`)).toBe(
      "/waInstance1101000001/sendVoiceStatus/***\nThe next line 1a2b3c",
    );
  });
});

describe("a text that looks like a token", () => {
  const BOT = "1234567890:AAE-Example_Token-of-a-bot-1234567";

  it.each([
    ["alone", TOKEN, "***"],
    ["in a sentence", `My token is ${TOKEN}, keep it.`, "My token is ***, keep it."],
    ["in capitals", TOKEN.toUpperCase(), "***"],
    [
      "in a query",
      `https://files.example/a.mp3?t=${TOKEN}&b=c`,
      "https://files.example/a.mp3?t=***&b=c",
    ],
    ["split by a line end", `${TOKEN.slice(0, 20)}\r\n  ${TOKEN.slice(20)}`, "***"],
    ["between lines", `a\n${TOKEN}\nb`, "a\n***\nb"],
    [
      "in a call of an SDK",
      `API.GreenAPI("1101000001", "${TOKEN}")`,
      `API.GreenAPI("1101000001", "***")`,
    ],
    ["by its name", `apiTokenInstance = 'mY-0wn-t0ken-of-any-kind'`, "apiTokenInstance = '***'"],
    [
      "by its name in JSON",
      `{\\"apiTokenInstance\\": \\"${CANARY}\\"}`,
      `{\\"apiTokenInstance\\": \\"***\\"}`,
    ],
    ["by its name in PHP", `"api_token" => "${CANARY}"`, `"api_token" => "***"`],
    ["by its name and a space", "apiTokenInstance abcdef1234567890ghij", "apiTokenInstance ***"],
    ["by a short name", `token = "abcdef1234567890ghij"`, `token = "***"`],
    ["by a short name in a file of settings", "TOKEN=abcdef1234567890ghij", "TOKEN=***"],
    [
      "by the name that a webhook's has",
      `{"webhookUrlToken": "abcdef1234567890ghij"}`,
      `{"webhookUrlToken": "***"}`,
    ],
    [
      "of any kind in a call of an SDK",
      `GreenAPI("7103000001", "abcdef1234567890ghij")`,
      `GreenAPI("7103000001", "***")`,
    ],
    [
      "behind other arguments",
      `new GreenApi(template, 'https://a.example', '7103000001', 'abcdef1234567890ghij')`,
      `new GreenApi(template, 'https://a.example', '7103000001', '***')`,
    ],
    [
      "of a path with doubled slashes",
      "//waInstance1//sendVoiceStatus//abc123",
      "//waInstance1//sendVoiceStatus//***",
    ],
    [
      "of a path, behind a space",
      "/waInstance1/sendVoiceStatus/ 9a8b7c6d5e",
      "/waInstance1/sendVoiceStatus/ ***",
    ],
    [
      "of a path, split by a space",
      "/waInstance1/getSettings/9a8b7c 6d5e4f",
      "/waInstance1/getSettings/***",
    ],
    ["in a header", `Authorization: Bearer ${CANARY}`, "Authorization: Bearer ***"],
    [
      "of a Telegram bot, in a link to a file",
      `https://api.telegram.org/file/bot${BOT}/voice/file_1.oga`,
      "https://api.telegram.org/file/bot***/voice/file_1.oga",
    ],
    [
      "of a Telegram bot, shortened and encoded",
      "https://api.telegram.org/bot12345%3AAAE-x/getFile",
      "https://api.telegram.org/bot***/getFile",
    ],
    ["of a Telegram bot, alone", BOT, "***"],
    [
      "of a Telegram bot, as it is typed",
      "https://api.telegram.org/file/bot***E-x",
      "https://api.telegram.org/file/bot***",
    ],
  ])("is cut out %s", (_, text, redacted) => {
    expect(redact(text)).toBe(redacted);
    expect(redact(redacted)).toBe(redacted);
    expect(isRedacted(redacted)).toBe(true);
  });

  it.each(
    tokenSpellings.filter(([name]) => /capitals|small|split by a line|encoded|scapes/.test(name)),
  )("is cut out %s", (_, spell) => {
    const redacted = redact(`"${spell(TOKEN)}"`);
    expect(everyReadingOf(new TextEncoder().encode(redacted))).not.toContain(TOKEN);
  });

  it.each([
    "79123456789\n79123456780\n79123456781\n79123456782\n791234",
    "9123456789\n".repeat(5),
    "https://files.example/3f786850e387550fdab836ed7e6dc881de23001b.mp3",
    `https://files.example/${"ab12".repeat(16)}.mp3`,
    "https://files.example/robot12/a.mp3?token=5c2f1a7e-8a6c-4f6e-9d3c-7f9f5b1f3d2a",
    "79120000004:12@s.whatsapp.net",
    "Status at 12:30:AA",
    "apiTokenInstance: YOUR_API_TOKEN_INSTANCE",
    "the bearer of this letter",
    "/waInstance1/sendVoiceStatus/ is called",
    "GET /waInstance1/sendVoiceStatus/ 200 OK",
    "https://files.example/a.mp3?token=abcdef1234567890ghij",
    "https://files.example/a.mp3?a=b%26token=abcdef1234567890ghij",
    '"79123456789","ivan.petrov1985moscow"',
    "(79123456789, 79123456780)",
    "token: see the documentation",
  ])("is none in %j", (text) => {
    expect(redact(text)).toBe(text);
  });

  it("a mask is no letter of a name", () => {
    expect(isRedacted("F***-it.mp3")).toBe(false);
    expect(isRedacted("*****.mp3")).toBe(false);
  });
});

it("texts within a value are redacted one by one, everything else is unchanged", () => {
  const value = { list: [`a\f${TOKEN}`, `${TOKEN}"`], count: 1, none: null };
  expect(redactTexts(value)).toEqual({ list: ["a\f***", '***"'], count: 1, none: null });
  const safe = { list: ["a"] };
  expect(redactTexts(safe)).toBe(safe);
});

describe("a token in use", () => {
  afterEach(() => setTokensInUse([]));

  it.each(tokenSpellings)("is cut out %s, without being passed", (_, spell) => {
    setTokensInUse(["demo", CANARY]);
    const redacted = redact(`{"fileName":"${spell(CANARY)} demo.mp3"}`, TOKEN);
    expect(everyReadingOf(new TextEncoder().encode(redacted))).not.toContain(CANARY.toLowerCase());
    expect(redacted).toContain(" demo.mp3");
  });
});

describe("a token that is known", () => {
  it.each([
    ["alone", TOKEN],
    ["in a header", `Authorization: Bearer ${TOKEN}`],
    ["in a query", `https://files.example/?token=${TOKEN}&a=b`],
    ["within a word", `x${TOKEN}x`],
    ["twice", `${TOKEN}${TOKEN}`],
    ["in a JSON key", `{"${TOKEN}":1}`],
  ])("is cut out %s", (_, text) => {
    expect(redact(text, TOKEN)).not.toContain(TOKEN);
  });

  it.each(tokenSpellings)("is cut out %s, and nothing else", (_, spell) => {
    const text = `{"text":"До 100%: ${spell(TOKEN)}. \\u0414\\n","url":"?a=%D0%90"}`;
    const redacted = redact(text, TOKEN);
    expect(everyReadingOf(new TextEncoder().encode(redacted))).not.toContain(TOKEN);
    expect(redacted).toMatch(
      /^\{"text":"До 100%: .{0,7}\*\*\*\. \\u0414\\n","url":"\?a=%D0%90"\}$/,
    );
  });

  it.each(textEncodings)("is cut out of %s, and nothing else", (_, encode) => {
    const read = (bytes: Uint8Array) =>
      Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    const redacted = redact(read(encode(`Привет "${TOKEN}" 1.`)), TOKEN);
    expect(redacted).toBe(read(encode('Привет "***" 1.')));
  });

  it("that is short may be a word, and is cut out only as it is written", () => {
    expect(redact("Demo: 00 00, d emo, demo, 0000", "demo")).toBe("Demo: 00 00, d emo, ***, 0000");
    expect(redact("Demo: 00 00, 0000", "0000")).toBe("Demo: 00 00, ***");
  });
});

it.each([
  "",
  "Nothing to hide: /waInstance1101000001/getStateInstance",
  '{"idMessage":"3EB0C767D097B7C7C030"}',
  "https://files.example/a/b/c.mp3",
])("leaves %j as it is", (text) => {
  expect(redact(text)).toBe(text);
});

describe("redacts a long hostile text quickly", () => {
  it.each([
    ["paths within paths", "/waInstance".repeat(100_000)],
    ["a path without an end", `/waInstance1/${"a".repeat(1_000_000)}`],
    ["hexadecimal digits", "a1".repeat(500_000)],
    ["bots", "bot12345".repeat(120_000)],
    ["names of tokens", "apiToken: ".repeat(100_000)],
    ["names of tokens and spaces", "apiToken ".repeat(100_000)],
    ["short names of tokens", "token ".repeat(100_000)],
    ["calls", `("1234567890", `.repeat(60_000)],
    ["hexadecimal digits and spaces", "a1 ".repeat(300_000)],
    ["slashes in paths", `/waInstance1${"//a".repeat(300_000)}`],
    ["names of tokens in one word", "bearer a/".repeat(100_000)],
    ["fifty digits and line ends", `${TOKEN}\n`.repeat(15_000)],
    ["percent signs in code", "%25".repeat(300_000)],
    ["backslashes", "\\".repeat(1_000_000)],
    ["backslashes in code", "\\u005c".repeat(150_000)],
    ["encoded backslashes", "%5C".repeat(300_000)],
    ["zeros in HTML", `&#x${"0".repeat(1_000_000)}`],
    ["zeros in braces", "\\u{0000".repeat(120_000)],
    ["paths and line ends", `/waInstance1/a/${"abc123\n".repeat(140_000)}`],
    ["a path and indents", `/waInstance1/a/b${"\n    ".repeat(200_000)}`],
    ["paths one after another", `${PATH}\n`.repeat(12_000)],
    [
      "paths escaped over and over",
      `${encodeURIComponent(encodeURIComponent(PATH))}\n`.repeat(9_000),
    ],
  ])("%s", (_, text) => {
    expect(isLinear(text, (part) => redact(part))).toBe(true);
  });

  it.each([
    ["spaces", " ".repeat(1_000_000)],
    ["NULs", "\0".repeat(1_000_000)],
    ["beginnings of the token", TOKEN.slice(0, -1).repeat(20_000)],
    ["letters of the token, far apart", `${TOKEN.charAt(0)}${" ".repeat(100)}`.repeat(10_000)],
    ["tokens", `${TOKEN} `.repeat(20_000)],
    [
      "escaped tokens",
      `${TOKEN.replace(/./g, (c) => `%25${c.charCodeAt(0).toString(16)}`)}\n`.repeat(4_000),
    ],
  ])("%s, with a known token", (_, text) => {
    expect(isLinear(text, (part) => redact(part, TOKEN))).toBe(true);
  });
});

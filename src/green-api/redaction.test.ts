import { describe, expect, it } from "vitest";
import { isLinear } from "../lib/cpu-time.ts";
import { redact } from "./redaction.ts";
import { everyReadingOf, textEncodings, tokenSpellings } from "./token-spellings-under-test.ts";

const TOKEN = "d75b3a66374942c5b3c019c698abc2067e151558acbd412345";
const PATH = `/waInstance1101000001/sendVoiceStatus/${TOKEN}`;

describe("a token nobody told of", () => {
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

describe("a token that is known", () => {
  it.each([
    ["alone", TOKEN],
    ["in a header", `Authorization: Bearer ${TOKEN}`],
    ["in a query", `https://files.example/?token=${TOKEN}&a=b`],
    ["within a word", `x${TOKEN}x`],
    ["twice", `${TOKEN}${TOKEN}`],
    ["in a JSON key", `{"${TOKEN}":1}`],
  ])("is cut out where it stands %s", (_, text) => {
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

  it("that is short may be a word, and is cut out letter for letter only", () => {
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

describe("takes a long hostile text in its stride", () => {
  it.each([
    ["paths within paths", "/waInstance".repeat(100_000)],
    ["a path without an end", `/waInstance1/${"a".repeat(1_000_000)}`],
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
  ])("%s, the token being known", (_, text) => {
    expect(isLinear(text, (part) => redact(part, TOKEN))).toBe(true);
  });
});

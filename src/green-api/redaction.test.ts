import { describe, expect, it } from "vitest";
import { isLinear } from "../lib/cpu-time.ts";
import { redact } from "./redaction.ts";

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
    ["an idInstance that was not filled in", `/waInstance{{idInstance}}/getSettings/${TOKEN}`],
  ])("is cut out of %s", (_, text) => {
    const redacted = redact(text);
    expect(redacted).not.toContain(TOKEN);
    expect(redacted).toContain("***");
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
  ])("%s", (_, text) => {
    expect(isLinear(text, redact)).toBe(true);
  });
});

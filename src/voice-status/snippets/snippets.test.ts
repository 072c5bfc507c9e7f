import { describe, expect, it } from "vitest";
import { findFields } from "../import/request-in-text.ts";
import { curlCommand } from "./curl.ts";
import { snippets } from "./snippet.ts";
import { TOKEN_PLACEHOLDER } from "./snippet-request.ts";
import { bodies, describeRuns, plain } from "./snippets-under-test.ts";

describeRuns({
  language: "javascript",
  command: process.execPath,
  options: ["--input-type=module"],
});

describe.each(Object.entries(snippets))("the %s snippet, as it is shown", (_, write) => {
  const url = `https://1101.api.green-api.com/waInstance1101000001/sendVoiceStatus/${TOKEN_PLACEHOLDER}`;

  it.each(bodies)("contains %s, unchanged", (_title, body) => {
    expect(Object.fromEntries(findFields(write({ url, body }))?.values ?? [])).toEqual(body);
  });

  it("contains the address, and no line ends in white space", () => {
    const lines = write({ url, body: plain }).split("\n");
    expect(lines.filter((line) => line.includes(url))).toHaveLength(1);
    expect(lines.at(0)).not.toBe("");
    expect(lines.at(-1)).not.toBe("");
    expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
  });
});

it("the Java file is always ASCII", () => {
  const body = { ...plain, fileName: "\u041f\u0440\u0438\u0432\u0435\u0442 \u{1f3a4}.mp3" };
  expect(snippets.java({ url: "https://files.example/\u00fc", body })).toMatch(/^[\n\x20-\x7e]+$/);
});

it("any call is a curl command: with a body of any lines, with a file, or without both", () => {
  const url = "https://1101.api.green-api.com/waInstance1101000001/getSettings/x";
  expect(curlCommand({ verb: "GET", url, body: "" })).toBe(`curl --request GET '${url}'`);
  const raw = curlCommand({ verb: "POST", url, body: "no JSON\nJSON\nat all" });
  expect(raw).toContain("<<'JSON_'\nno JSON\nJSON\nat all\nJSON_");
  const upload = curlCommand({ verb: "POST", url, body: "", uploadType: "audio/mpeg" });
  expect(upload.split(" \\\n")).toEqual([
    `curl --request POST '${url}'`,
    "  --header 'Content-Type: audio/mpeg'",
    "  --data-binary @FILE",
  ]);
});

import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { snippets, type SnippetLanguage } from "../../voice-status/snippets/snippet.ts";
import { type CodeLanguage, colourCode } from "./colour-code.tsx";

const markup = (line: string, language: CodeLanguage) =>
  renderToStaticMarkup(colourCode(line, language))
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
const draw = (line: string, language: CodeLanguage) =>
  markup(line, language)
    .replaceAll(/<bdi class="text-(\w+)">/g, "[$1 ")
    .replaceAll("</bdi>", "]");

it.each<[CodeLanguage, string, string]>([
  ["json", '"a": ["b", 1, true]', '"a": [[accent "b"], [caution 1], [caution true]]'],
  ["json", '"a \\" b"', '[accent "a \\" b"]'],
  [
    "curl",
    "curl --request POST 'https://a' \\",
    "[caution curl] [caution --request] POST [accent 'https://a'] \\",
  ],
  ["javascript", 'const a = await b("c");', '[caution const] a = [caution await] b([accent "c"]);'],
  ["python", "import requests", "[caution import] requests"],
  ["php", "echo $a, ' ';", "[caution echo] $a, [accent ' '];"],
  ["java", "import java.net.URI;", "[caution import] java.net.URI;"],
  ["text", 'no "code"', 'no "code"'],
])("%s: %s", (language, line, drawn) => {
  expect(draw(line, language)).toBe(drawn);
});

const url = "https://1101.api.green-api.com/waInstance1101000001/sendVoiceStatus/***";
const body = { fileName: `it's "a".mp3`, participants: ["79123456789@c.us"] };

it.each(Object.keys(snippets) as SnippetLanguage[])(
  "a snippet in %s has texts and keywords in colours, and loses no character",
  (language) => {
    const code = snippets[language]({ url, body });
    const drawn = code.split("\n").map((line) => markup(line, language));
    expect(drawn.join("\n")).toContain('class="text-accent"');
    expect(drawn.join("\n")).toContain('class="text-caution"');
    expect(drawn.join("\n").replaceAll(/<\/?bdi[^>]*>/g, "")).toBe(code);
  },
);

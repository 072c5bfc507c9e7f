import { describe, expect, it } from "vitest";
import { proposeFileName, toUrlFile } from "./audio-url.ts";

const link = "https://files.example/greeting.mp3";

describe("what a paste adds to a link is removed", () => {
  it.each([
    ["spaces", `  ${link}  `],
    ["a new line", `${link}\r\n`],
    ["a no-break space", `\u00a0${link}\u00a0`],
    ["a byte order mark", `\ufeff${link}`],
    ["double quotes", `"${link}"`],
    ["single quotes", `'${link}'`],
    ["angle brackets", `<${link}>`],
    ["quotes within spaces", ` "${link}" `],
    ["spaces within quotes", `" ${link} "`],
    ["a line break in the middle", "https://files.example/gree\nting.mp3"],
    ["capitals in scheme and host", "HTTPS://FILES.example/greeting.mp3"],
    ["the default port", "https://files.example:443/greeting.mp3"],
  ])("%s", (_, text) => {
    expect(toUrlFile(text)).toBe(link);
  });
});

describe("a link stays valid and leads to the same file", () => {
  it.each([
    ["Cyrillic path", "https://files.example/\u043f\u0440.mp3", "/%D0%BF%D1%80.mp3"],
    ["spaced path", "https://files.example/my voice.mp3", "/my%20voice.mp3"],
    ["emoji", "https://files.example/\u{1f3a4}.mp3", "/%F0%9F%8E%A4.mp3"],
    ["encoded already", "https://files.example/%D0%BF%20%2F.mp3", "/%D0%BF%20%2F.mp3"],
    ["a lone percent sign", "https://files.example/100%.mp3", "/100%.mp3"],
    ["Cyrillic query", "https://files.example/a?\u043f=\u0440", "/a?%D0%BF=%D1%80"],
    ["signed query", "https://files.example/a.mp3?sig=a%2Fb%3D&e=1", "/a.mp3?sig=a%2Fb%3D&e=1"],
  ])("%s", (_, text, rest) => {
    const urlFile = toUrlFile(text);
    expect(urlFile).toBe(`https://files.example${rest}`);
    expect(toUrlFile(urlFile ?? "")).toBe(urlFile);
  });
});

it("a host name in another script is written in ASCII", () => {
  expect(toUrlFile("https://\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444/a.mp3")).toBe(
    "https://xn--e1afmkfd.xn--p1ai/a.mp3",
  );
});

it("a link may use http and another port", () => {
  expect(toUrlFile("http://localhost:5173/sample.mp3")).toBe("http://localhost:5173/sample.mp3");
});

it("a link of 8 KB is not shortened", () => {
  const long = `https://files.example/${"a".repeat(8192)}.mp3`;
  expect(toUrlFile(long)).toBe(long);
});

describe("a text that is not a web link is refused", () => {
  it.each([
    "",
    "   ",
    "greeting.mp3",
    "files.example/greeting.mp3",
    "//files.example/greeting.mp3",
    "/sample.mp3",
    "C:\\voice\\greeting.mp3",
    "https://",
    "https://files example/greeting.mp3",
    "https://files.example:99999/greeting.mp3",
    "https://user:password@files.example/a.mp3",
    "https://user@files.example/a.mp3",
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "java\nscript:alert(1)",
    '"javascript:alert(1)"',
    "javascript://files.example/%0Aalert(1)",
    "data:audio/mpeg;base64,SUQz",
    "file:///etc/passwd",
    "blob:https://files.example/9115d58c-bcda-ff47-86e5-083e9a215304",
    "ftp://files.example/greeting.mp3",
    "view-source:https://files.example/greeting.mp3",
  ])("%j", (text) => {
    expect(toUrlFile(text)).toBeNull();
  });
});

describe("a file name is proposed from the link", () => {
  it.each([
    [link, "greeting.mp3"],
    ["  https://files.example/a/b/Greeting.WAV?sig=x.ogg#t=1.mp3 ", "Greeting.WAV"],
    ["https://files.example/my voice.mp3", "my voice.mp3"],
    ["https://files.example/%D0%BF%D1%80.mp3", "\u043f\u0440.mp3"],
    ["https://files.example/\u043f\u0440.mp3", "\u043f\u0440.mp3"],
    ["https://files.example/it's%20%22x%22.mp3", `it's "x".mp3`],
    ["https://files.example/plus+sign.mp3", "plus+sign.mp3"],
    ["https://files.example/greeting", "greeting"],
    ["https://bucket.example/1101000001/0b7d.mpga", "0b7d.mp3"],
    ["https://bucket.example/0b7d.MPGA", "0b7d.mp3"],
    ["https://www.dropbox.com/scl/fi/key/greeting.mp3?rlkey=x&dl=0", "greeting.mp3"],
    ["https://bucket.example/a.mpga.wav", "a.mpga.wav"],
  ])("%s: %s", (url, fileName) => {
    expect(proposeFileName(url)).toBe(fileName);
  });

  it.each([
    ["https://files.example/100%.mp3", "100%.mp3"],
    ["https://files.example/%E4%F6.mp3", "%E4%F6.mp3"],
    ["https://files.example/%zz.mpga", "%zz.mp3"],
  ])("%s: percent signs that encode nothing are not changed", (url, fileName) => {
    expect(proposeFileName(url)).toBe(fileName);
  });

  it.each([
    ["an encoded slash", "a%2Fb.mp3", "a_b.mp3"],
    ["an encoded backslash", "a%5Cb.mp3", "a_b.mp3"],
    ["a way out of the folder", "..%2F..%2Fa.mp3", ".._.._a.mp3"],
    ["a NUL", "a%00.mp3", "a_.mp3"],
    ["a new line", "a%0D%0Ab.mp3", "a__b.mp3"],
    ["control characters beyond ASCII", "a%C2%85b%7F.mp3", "a_b_.mp3"],
  ])("the name does not contain %s", (_, segment, fileName) => {
    expect(proposeFileName(`https://files.example/${segment}`)).toBe(fileName);
  });

  it.each([
    "",
    "greeting.mp3",
    "javascript:alert(1)",
    "https://files.example",
    "https://files.example/",
    "https://files.example/folder/",
    "https://files.example/?file=greeting.mp3",
    "https://files.example/folder/..",
    "https://drive.google.com/file/d/1AbC/view?usp=sharing",
    "https://disk.yandex.ru/d/AbC123",
  ])("no name is proposed from %j", (text) => {
    expect(proposeFileName(text)).toBe("");
  });
});

it.each([
  ["quotes within a word", `x${'"'.repeat(200_000)}x`],
  ["quotes before a word", `${'"'.repeat(200_000)}x`],
  ["spaces before a word", `${" ".repeat(200_000)}x`],
  ["at signs", "@".repeat(1_000_000)],
])("a long and hostile text is read in a short time: %s", (_, text) => {
  expect(toUrlFile(text)).toBeNull();
  expect(proposeFileName(text)).toBe("");
});

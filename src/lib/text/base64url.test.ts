import { expect, it } from "vitest";
import { fromBase64Url, toBase64Url } from "./base64url.ts";

it.each(["", "a", "ab", "abc", "привет 👋", '{"v":1}', "~~~???>>>", "\0\u202E"])(
  "%j comes back, and a URL takes its letters as they are",
  (text) => {
    expect(toBase64Url(text)).toMatch(/^[\w-]*$/);
    expect(fromBase64Url(toBase64Url(text))).toBe(text);
  },
);

it.each(["*", "a", "_w", "gIA"])("%j does not encode a text", (letters) => {
  expect(fromBase64Url(letters)).toBeNull();
});

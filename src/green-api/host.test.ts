import { describe, expect, it } from "vitest";
import { hostOf, isAllowedHost, mediaUrlOf } from "./host.ts";

describe("isAllowedHost", () => {
  it.each([
    "api.green-api.com",
    "api.greenapi.com",
    "media.green-api.com",
    "1101.api.green-api.com",
    "7103.media.greenapi.com",
    "api.p02.green-api.com",
    "media.p02.green-api.com",
    "api.p03.green-api.com",
    "emulator",
  ])("allows %s", (host) => {
    expect(isAllowedHost(host)).toBe(true);
  });

  it.each([
    "",
    "green-api.com",
    "www.green-api.com",
    "api.green-api.com.",
    "API.green-api.com",
    "api.green-api.com:443",
    "api.green-api.com\n",
    "api.green-api.com\nevil.example",
    " api.green-api.com",
    "user@api.green-api.com",
    "evil.example/api.green-api.com",
    "api.green-api.com.evil.example",
    "evilapi.green-api.com",
    "a.api.green-api.com",
    "1101.1101.api.green-api.com",
    "1234567.api.green-api.com",
    "p03.api.green-api.com",
    "api.p03.greenapi.com",
    "api.p04.green-api.com",
    "media.p03.green-api.com",
    "1101.api.p03.green-api.com",
    "api.p03.green-api.com.evil.example",
    "api.p03xgreen-api.com",
    "аpi.green-api.com",
    "xn--pi-6kc.green-api.com",
    "api-green-api.com",
    "apixgreen-api.com",
    "localhost",
    "127.0.0.1",
    "[::1]",
    "169.254.169.254",
    "Emulator",
    "emulator.",
  ])("refuses %j", (host) => {
    expect(isAllowedHost(host)).toBe(false);
  });
});

describe("hostOf", () => {
  it.each([
    ["https://1101.api.green-api.com", "1101.api.green-api.com"],
    ["https://1101.api.green-api.com/", "1101.api.green-api.com"],
    ["  https://api.greenapi.com  ", "api.greenapi.com"],
    ["HTTPS://API.GREEN-API.COM", "api.green-api.com"],
    ["https://api.green-api.com:443", "api.green-api.com"],
    ["https://api.p03.green-api.com/", "api.p03.green-api.com"],
    ["http://localhost:5173/emulator", "emulator"],
    ["http://127.0.0.1:4173/emulator/", "emulator"],
  ])("reads %s", (url, host) => {
    expect(hostOf(url)).toBe(host);
  });

  it.each([
    "",
    "api.green-api.com",
    "http://api.green-api.com",
    "ftp://api.green-api.com",
    "https://api.green-api.com:8443",
    "https://api.green-api.com/v3",
    "https://api.green-api.com/?a=b",
    "https://api.green-api.com/#a",
    "https://user@api.green-api.com",
    "https://user:pass@api.green-api.com",
    "https://api.green-api.com@evil.example",
    "https://api.green-api.com.evil.example",
    "https://api.green-api.com.",
    "https://аpi.green-api.com",
    "https://evil.example\\@api.green-api.com",
    "https://evil.example#api.green-api.com",
    "https://2130706433",
    "https://[::ffff:127.0.0.1]",
    "http://localhost:5173",
    "http://localhost:5173/other",
    "http://evil.example/emulator",
    "http://localhost.evil.example/emulator",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "//api.green-api.com",
  ])("refuses %j", (url) => {
    expect(hostOf(url)).toBeNull();
  });
});

it.each([
  ["https://1101.api.green-api.com", "https://1101.media.green-api.com"],
  ["https://api.greenapi.com", "https://media.greenapi.com"],
  ["https://api.p02.green-api.com", "https://media.p02.green-api.com"],
  ["https://api.p03.green-api.com", "https://api.p03.green-api.com"],
  ["http://localhost:5173/emulator", "http://localhost:5173/emulator"],
])("the media address of %s is %s", (apiUrl, mediaUrl) => {
  expect(mediaUrlOf(apiUrl)).toBe(mediaUrl);
});

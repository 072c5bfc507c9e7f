import { expect, it } from "vitest";
import { isAudioDataTrusted, isDecoderTrusted } from "./decoder-trust.ts";

const chromium = (version: number) =>
  `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`;
const webKitGtk =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/60.5 Safari/605.1.15";
const safari =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15";
const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0";

it.each([
  ["Chromium 156", chromium(156), true, true],
  ["Chromium 121", chromium(121), true, false],
  ["Firefox 153", firefox, true, false],
  ["Safari 26", safari, true, false],
  ["WebKitGTK 2.50", webKitGtk, false, false],
])("the decoder of %s", (_, userAgent, aac, vorbis) => {
  expect(isDecoderTrusted("aac", userAgent)).toBe(aac);
  expect(isDecoderTrusted("vorbis", userAgent)).toBe(vorbis);
});

it.each([
  ["Chromium 156", chromium(156), true],
  ["Firefox 153", firefox, false],
  ["Safari 26", safari, false],
  ["WebKitGTK 2.50", webKitGtk, false],
])("integers from %s", (_, userAgent, trusted) => {
  expect(isAudioDataTrusted(userAgent)).toBe(trusted);
});

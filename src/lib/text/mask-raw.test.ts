import { expect, it } from "vitest";
import { maskRaw } from "./mask-raw.ts";

it.each([
  ['{"name":"Anna","id":"79123456789@c.us"}', '{"name":"A••••","id":"7••••••••89@c.us"}'],
  ['{ "contactName" : "Boris \\"Bob\\" B." }', '{ "contactName" : "B••••" }'],
  ['[{"name":""},{"name":null}]', '[{"name":""},{"name":null}]'],
  ['{"fileName":"a.mp3","typeName":"x"}', '{"fileName":"a.mp3","typeName":"x"}'],
  ['{"avatar":"https://pps.whatsapp.net/x.jpg"}', '{"avatar":"h••••"}'],
  ['{"chatName":"cut o', '{"chatName":"c••••'],
  ["no JSON at all: 2026-11-26T14:00:00", "no JSON at all: 2026-11-26T14:00:00"],
])("%s", (text, masked) => {
  expect(maskRaw(text)).toBe(masked);
});

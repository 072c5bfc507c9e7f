import { describe, expect, it } from "vitest";
import { maskName, maskNumbers } from "./mask.ts";

describe("long numbers", () => {
  it.each([
    ["+7 912 345-67-89", "+7 ••• •••-••-89"],
    ["+44 20 7946 0958", "+4• •• •••• ••58"],
    ["79123456789@c.us", "7••••••••89@c.us"],
    ["12345678901234@lid", "1•••••••••••34@lid"],
    ["8 (912) 345-67-89", "8 (•••) •••-••-89"],
    ["/waInstance1101000001/sendVoiceStatus/", "/waInstance1•••••••01/sendVoiceStatus/"],
    ['["79123456789@c.us", "442079460958@c.us"]', '["7••••••••89@c.us", "4•••••••••58@c.us"]'],
    ["79120000001 79120000002", "7•••••••••• •••••••••02"],
    ["2026-11-25T15:28:37.123Z 79123456789", "2026-11-25T15:28:37.123Z 7••••••••89"],
    ["2026-11-25 15:28:37 +00:00, 79123456789", "2026-11-25 15:28:37 +00:00, 7••••••••89"],
    ["+7 912 345‑67‑89", "+7 ••• •••‑••‑89"],
  ])("%s", (text, masked) => {
    expect(maskNumbers(text)).toBe(masked);
  });

  it.each(["", "3 of 4 valid", "0:12", "#7ACBA5", "demo-greeting.mp3", "200 · 54 ms", "112"])(
    "%j is not masked",
    (text) => expect(maskNumbers(text)).toBe(text),
  );
});

describe("names", () => {
  it.each([
    ["Flower shop", "F••••"],
    ["  Аня", "А••••"],
    ["👩‍🌾 Farm", "👩••••"],
    ["", ""],
  ])("%j is shown as %j", (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});

import { describe, expect, it } from "vitest";
import { maskPhones } from "./mask-phones.ts";

describe("phone numbers and chat ids are masked", () => {
  it.each([
    ["79123456789@c.us", "7••••••••89@c.us"],
    ["12345678901234@lid", "1•••••••••••34@lid"],
    ["120363012345678901@g.us", "1•••••••••••••••01@g.us"],
    ['{"wid":"79123456789@c.us"}', '{"wid":"7••••••••89@c.us"}'],
    ['{"phoneNumber":79123456789}', '{"phoneNumber":7••••••••89}'],
    ['{"idMessage":"79123456789"}', '{"idMessage":"7••••••••89"}'],
    ['["79123456789","442079460958"]', '["7••••••••89","4•••••••••58"]'],
    ["shop +7 912 345-67-89.mp3", "shop +7 ••• •••-••-89.mp3"],
    ["Sent 2026-11-26 17:10 to 79123456789", "Sent 2026-11-26 17:10 to 7••••••••89"],
  ])("%s", (text, masked) => expect(maskPhones(text)).toBe(masked));
});

describe("nothing else is", () => {
  it.each([
    "Sent at: 2026-11-26 17:10:54 +00:00 (UTC), 2026-11-26T17:10:54.533Z",
    "read 2026-11-26",
    '{"timestamp":1764177054,"sendAt": 1764177054533}',
    '{"timestamp":"1764177054"}',
    '{"idInstance":1101000001,"delaySendMessagesMilliseconds":15000000}',
    '{"idInstance":"1101000001"}',
    "/waInstance1101000001/sendVoiceStatus/***",
    '{"idMessage":"3EB0123456789012345F"}',
    '{"idMessage":"BAE5F4886F6F2D05"}',
    '{"idMessage":"12345678901234567890"}',
    "12345678-1234-1234-1234-123456789012",
    "Chrome/156.0.8078.79",
  ])("%s", (text) => expect(maskPhones(text)).toBe(text));
});

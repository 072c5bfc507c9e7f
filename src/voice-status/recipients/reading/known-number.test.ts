import { describe, expect, it } from "vitest";
import { isDoubtful, labelOfNumber } from "./known-number.ts";

describe("a number is grouped as in its country", () => {
  it.each([
    ["79123456789@c.us", "+7 912 345-67-89"],
    ["442079460958@c.us", "+44 20 7946 0958"],
    ["12025550102@c.us", "+1 202 555 0102"],
    ["4917612345678@c.us", "+49 176 12345678"],
    ["33612345678@c.us", "+33 6 12 34 56 78"],
    ["819012345678@c.us", "+81 90 1234 5678"],
    ["919876543210@c.us", "+91 98765 43210"],
    ["5511912345678@c.us", "+55 11 91234 5678"],
    ["5491187654321@c.us", "+54 9 11 8765 4321"],
    ["12345@lid", "12345@lid"],
  ])("%s: %s", (chatId, label) => {
    expect(labelOfNumber(chatId)).toBe(label);
    expect(isDoubtful(chatId)).toBe(false);
  });

  it.each(["71111111111@c.us", "521551234567@c.us", "999123456789@c.us"])(
    "%s is doubtful",
    (chatId) => {
      expect(isDoubtful(chatId)).toBe(true);
    },
  );
});

it.each(["5215500000001@c.us", "525500000001@c.us", "553190000001@c.us", "5531990000001@c.us"])(
  "%s is not doubtful, because WhatsApp knows numbers of both forms",
  (chatId) => {
    expect(isDoubtful(chatId)).toBe(false);
  },
);

import { describe, expect, it } from "vitest";
import { isLinear } from "../lib/cpu-time.ts";
import { callingCodes, isDoubtful, labelOfNumber, readNumber } from "./phone-number.ts";
import type { RecipientProblem } from "./recipient.ts";

const digitsOf = (written: string, country: string) => {
  const recipient = readNumber(written, country);
  return recipient.valid ? recipient.chatId.replace("@c.us", "") : recipient.problem;
};

describe("a number is read as its country writes it", () => {
  it.each([
    ["RU", "8 912 345-67-89", "79123456789"],
    ["RU", "8 (912) 345 67 89", "79123456789"],
    ["RU", "912 345-67-89", "79123456789"],
    ["RU", "9512345678", "79512345678"],
    ["RU", "89123456789", "79123456789"],
    ["RU", "+8 912 345-67-89", "79123456789"],
    ["RU", "8 495 123-45-67", "74951234567"],
    ["RU", "8 10 44 20 7946 0958", "442079460958"],
    ["KZ", "8 701 234 5678", "77012345678"],
    ["GB", "020 7946 0958", "442079460958"],
    ["GB", "(020) 7946 0958", "442079460958"],
    ["GB", "07700 900123", "447700900123"],
    ["GB", "7700900123", "447700900123"],
    ["US", "(202) 555-0102", "12025550102"],
    ["US", "202.555.0102", "12025550102"],
    ["US", "1-202-555-0102", "12025550102"],
    ["US", "011 44 20 7946 0958", "442079460958"],
    ["DE", "0176 12345678", "4917612345678"],
    ["DE", "0176/12345678", "4917612345678"],
    ["FR", "06 12 34 56 78", "33612345678"],
    ["IN", "098765 43210", "919876543210"],
    ["IN", "98765 43210", "919876543210"],
    ["BR", "(11) 91234-5678", "5511912345678"],
    ["BR", "011 91234-5678", "5511912345678"],
    ["BR", "49 99123-4567", "5549991234567"],
    ["AR", "11 15 8765-4321", "5491187654321"],
    ["IT", "333 1234567", "393331234567"],
    ["IT", "06 1234 5678", "390612345678"],
    ["CN", "138 1234 5678", "8613812345678"],
    ["ID", "0812-3456-7890", "6281234567890"],
  ])("%s: %s", (country, written, digits) => {
    expect(digitsOf(written, country)).toBe(digits);
  });
});

describe("a number from abroad is read wherever one is", () => {
  const abroad = ["79123456789", "442079460958", "436641234567", "905321234567", "919812345678"];
  it.each(["RU", "GB", "US", "DE", "FR", "KZ", "IN", "BR", "AT", "CN", "ID"])(
    "in %s",
    (country) => {
      for (const digits of abroad) {
        expect(digitsOf(`+${digits}`, country)).toBe(digits);
        expect(digitsOf(`00${digits}`, country)).toBe(digits);
        // Thirteen digits of an Austrian form are as good in Brazil: there the plus is needed.
        if (country !== "BR") expect(digitsOf(digits, country)).toBe(digits);
      }
    },
  );

  it.each([
    ["DE", "4917612345678"],
    ["ID", "6281234567890"],
    ["IT", "393331234567"],
    ["RU", "77012345678"],
  ])("and the own code of %s is known without its plus", (country, digits) => {
    expect(digitsOf(digits, country)).toBe(digits);
  });
});

it("a trunk prefix kept after the country code is left out", () => {
  expect(digitsOf("+44 (0)20 7946 0958", "RU")).toBe("442079460958");
  expect(digitsOf("+7 8 912 345-67-89", "GB")).toBe("79123456789");
});

it("ten digits that begin with 8 are a number where Russia has such a code", () => {
  expect(digitsOf("8001234567", "RU")).toBe("78001234567");
  expect(digitsOf("812 345-67-89", "RU")).toBe("78123456789");
  expect(digitsOf("8 800 123-45-67", "RU")).toBe("78001234567");
});

describe("what no country has is refused with its reason", () => {
  it.each<[string, RecipientProblem]>([
    ["+4479460958", "length-unknown"],
    ["+999123456789", "code-unknown"],
    ["+1 555 0102", "too-short"],
    ["+7 912 345-67-8", "too-short"],
    ["+7 912 345-67-890", "length-unknown"],
    ["8 912 345-67-8", "too-short"],
    ["112", "too-short"],
    ["12345", "too-short"],
    ["12345678901234567", "too-long"],
    ["8 912 345-67-89 доб. 12", "extension"],
    ["+1 202 555 0102 x5", "extension"],
    ["1-800-FLOWERS", "not-a-number"],
    ["120363025412345678@g.us", "group"],
    ["someone@example.com", "id-not-known"],
  ])("%s: %s", (written, problem) => {
    expect(readNumber(written, "RU")).toMatchObject({ valid: false, text: written, problem });
  });
});

it("without a country that is known, only international forms are read", () => {
  expect(digitsOf("+7 912 345-67-89", "XX")).toBe("79123456789");
  expect(digitsOf("8 912 345-67-89", "XX")).toBe("national");
});

it("an id in GREEN-API's own form is taken at its word", () => {
  expect(digitsOf("5215512345678@c.us", "RU")).toBe("5215512345678");
  expect(readNumber("123456789012345@lid", "RU")).toMatchObject({ chatId: "123456789012345@lid" });
});

describe("a chip shows the number as its country groups it", () => {
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

  it.each(["71111111111@c.us", "5215512345678@c.us", "999123456789@c.us"])(
    "and doubts %s, which may be sent all the same",
    (chatId) => {
      expect(isDoubtful(chatId)).toBe(true);
    },
  );
});

it("every country has a calling code", () => {
  const codes = new Map<string, string>(callingCodes());
  expect(codes.size).toBeGreaterThan(200);
  expect(codes.get("RU")).toBe("+7");
  expect([...codes.values()].every((code) => /^\+\d{1,3}$/.test(code))).toBe(true);
});

describe("long and hostile texts come to an end at once", () => {
  it.each([
    ["digits and hyphens", "9-9-9-".repeat(170_000)],
    ["spaces", " ".repeat(100_000)],
    ["at signs", "@".repeat(1_000_000)],
    ["digits before an extension", `${"1 ".repeat(500_000)}x5`],
  ])("%s", (_, written) => {
    expect(readNumber(written, "RU").valid).toBe(false);
    expect(isLinear(written, (text) => readNumber(text, "RU"))).toBe(true);
  });
});

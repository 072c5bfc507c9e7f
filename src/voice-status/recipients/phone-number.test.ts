import { describe, expect, it } from "vitest";
import { isLinear } from "../../lib/cpu-time.ts";
import { callingCodes } from "./phone-number.ts";
import { readNumber } from "./reading/read-number.ts";
import type { RecipientProblem } from "./recipient.ts";

const digitsOf = (written: string, country: string) => {
  const recipient = readNumber(written, country);
  return recipient.valid ? recipient.chatId.replace("@c.us", "") : recipient.problem;
};

describe("a number is read in the form of its country", () => {
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

describe("a number from abroad is read in any country", () => {
  const abroad = ["79123456789", "442079460958", "436641234567", "905321234567", "919812345678"];
  it.each(["RU", "GB", "US", "DE", "FR", "KZ", "IN", "BR", "AT", "CN", "ID"])(
    "in %s",
    (country) => {
      for (const digits of abroad) {
        expect(digitsOf(`+${digits}`, country)).toBe(digits);
        expect(digitsOf(`00${digits}`, country)).toBe(digits);
        // Thirteen digits of an Austrian number are also possible in Brazil, so the plus is needed there.
        if (country !== "BR") expect(digitsOf(digits, country)).toBe(digits);
      }
    },
  );

  it.each([
    ["DE", "4917612345678"],
    ["ID", "6281234567890"],
    ["IT", "393331234567"],
    ["RU", "77012345678"],
  ])("and in %s its own code is known without a plus", (country, digits) => {
    expect(digitsOf(digits, country)).toBe(digits);
  });
});

it("a trunk prefix kept after the country code is left out", () => {
  expect(digitsOf("+44 (0)20 7946 0958", "RU")).toBe("442079460958");
  expect(digitsOf("+7 8 912 345-67-89", "GB")).toBe("79123456789");
});

it("ten digits that begin with 8 are a Russian number if there is such an area code", () => {
  expect(digitsOf("8001234567", "RU")).toBe("78001234567");
  expect(digitsOf("812 345-67-89", "RU")).toBe("78123456789");
  expect(digitsOf("8 800 123-45-67", "RU")).toBe("78001234567");
});

describe("a number that no country has is refused, with the reason", () => {
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
    ["+791612345672500", "too-long"],
    ["891612345672500", "too-long"],
    ["8 912 345-67-89 доб. 12", "extension"],
    ["+1 202 555 0102 x5", "extension"],
    ["1-800-FLOWERS", "not-a-number"],
    ["120363025412345678@g.us", "group"],
    ["someone@example.com", "id-not-known"],
  ])("%s: %s", (written, problem) => {
    expect(readNumber(written, "RU")).toMatchObject({ valid: false, text: written, problem });
  });
});

it("if the country is unknown, only international forms are read", () => {
  expect(digitsOf("+7 912 345-67-89", "XX")).toBe("79123456789");
  expect(digitsOf("8 912 345-67-89", "XX")).toBe("national");
});

it("an id in GREEN-API's own form is accepted as it is", () => {
  expect(digitsOf("5215512345678@c.us", "RU")).toBe("5215512345678");
  expect(readNumber("123456789012345@lid", "RU")).toMatchObject({ chatId: "123456789012345@lid" });
});

describe("a number in WhatsApp's own form is accepted as it is", () => {
  it.each([
    ["MX", "+52 1 55 0000 0001", "5215500000001"],
    ["MX", "5215500000001", "5215500000001"],
    ["RU", "5215500000001", "5215500000001"],
    ["MX", "+52 55 0000 0001", "525500000001"],
    ["MX", "55 0000 0001", "525500000001"],
    ["AR", "+54 9 11 8765-4321", "5491187654321"],
    ["AR", "5491187654321", "5491187654321"],
    ["BR", "5531990000001", "5531990000001"],
    ["BR", "553190000001", "553190000001"],
    ["GB", "+55 31 9000-0001", "553190000001"],
  ])("%s: %s", (country, written, digits) => {
    expect(digitsOf(written, country)).toBe(digits);
  });
});

describe("a zero after the country code is refused if it does not belong to the number", () => {
  it.each([
    ["GB", "+974 0 5500 0001"],
    ["QA", "+974 0 5500 0001"],
    ["US", "+1 0202 555 010"],
    ["GB", "+1 (0) 202 555 0102"],
  ])("%s: %s", (country, written) => {
    expect(digitsOf(written, country)).toBe("zero-after-code");
  });

  it("and is kept if it does", () => {
    expect(digitsOf("+39 06 1234 5678", "GB")).toBe("390612345678");
    expect(digitsOf("+225 01 23 45 67 89", "GB")).toBe("2250123456789");
  });
});

describe("a number among words", () => {
  it.each([
    ["8 926 242 01 98 (Иван)", "79262420198"],
    ["тел. 8 999 105 34 24", "79991053424"],
    ["https://wa.me/79120000001", "79120000001"],
    ["Anna +44 20 7946 0958", "442079460958"],
    ["ИНН 7707083893", "other-number"],
    ["8 912 000-00-01 или 8 912 000-00-02", "several"],
    ["Иван 8 912 345", "too-short"],
    ["кв. за 1 000 000 рублей", "too-short"],
    ["8 495 123-45-67 (доб. 12) Анна", "extension"],
    ["Иван 7,91234E+10", "rounded"],
    ["Иван", "not-a-number"],
  ])("%s: %s", (written, digits) => {
    expect(digitsOf(written, "RU")).toBe(digits);
  });
});

describe("digits beside a number do not belong to it", () => {
  it.each([
    ["RU", "12 89261234567", "79261234567"],
    ["RU", "1 8 926 123-45-67", "79261234567"],
    ["RU", "Иван 25 - 8 912 345 67 89", "79123456789"],
    ["RU", "8 912 345-67-89 9-18", "79123456789"],
    ["RU", "8 912 345-67-89 (9-18)", "79123456789"],
    ["RU", "89261234567 3000 руб", "79261234567"],
    ["RU", "№ 5 89261234567", "79261234567"],
    ["RU", "стол 4 89261234567", "79261234567"],
    ["GB", "12 07911 123456", "447911123456"],
    // This is also a number of another country, so nobody can tell.
    ["RU", "кв 9 89123456789", "several"],
    ["US", "Suite 7 9175550103", "several"],
    ["US", "Unit 44 917 555 0103", "several"],
    // Nothing shows where such a number begins.
    ["US", "Apt 12 - 917-555-0103", "too-long"],
    ["GB", "8 912 345-67-89", "too-long"],
    ["RU", "8 926 123 45 67 или 68", "several"],
    ["DE", "+49 171 1234567 u. 68", "several"],
    // Each of these is one number.
    ["RU", "44 20 7946 0958", "442079460958"],
    ["RU", "Ann 44 20 7946 0958", "442079460958"],
    ["RU", "Анна 7 912 345 67 89", "79123456789"],
    ["US", "Ann 1 202 555 0102", "12025550102"],
    ["DE", "030 123456", "4930123456"],
  ])("%s: %s", (country, written, digits) => {
    expect(digitsOf(written, country)).toBe(digits);
  });
});

describe("a slash never joins two numbers into one", () => {
  it.each([
    ["DE", "+49 171 1234567/68", "several"],
    ["DE", "0171 1234567/68", "several"],
    ["ID", "+62 812-3456-789/90", "several"],
    ["IT", "+39 333 1234567/8", "several"],
    ["RU", "+7 495 123-45-67/68", "several"],
    ["DE", "030/123456", "4930123456"],
    ["DE", "+49 171/1234567", "491711234567"],
    ["AT", "+43 5574/12345", "43557412345"],
  ])("%s: %s is %s", (country, written, digits) => {
    expect(digitsOf(written, country)).toBe(digits);
  });
});

it("every country has a calling code", () => {
  const codes = new Map<string, string>(callingCodes());
  expect(codes.size).toBeGreaterThan(200);
  expect(codes.get("RU")).toBe("+7");
  expect([...codes.values()].every((code) => /^\+\d{1,3}$/.test(code))).toBe(true);
});

describe("long and hostile texts are read in a short time", () => {
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

import { describe, expect, it } from "vitest";
import { isLinear } from "../../../lib/cpu-time.ts";
import { findNumbers, isPlainNumbers } from "./find-numbers.ts";

const numbersIn = (line: string) => findNumbers(line).numbers;

describe("a number is found among words", () => {
  it.each([
    ["8 926 242 01 98 (Иван)", ["8 926 242 01 98"]],
    ["тел. 8 999 105 34 24", ["8 999 105 34 24"]],
    ["тел.89991053424", ["89991053424"]],
    ["моб +7(912)000-00-05 — Анна", ["+7(912)000-00-05"]],
    ["Anna: (+44) 20 7946 0958.", ["(+44) 20 7946 0958"]],
    ["8 (4852) 12-05-87 Олег", ["8 (4852) 12-05-87"]],
    ["+7 912 000-00-01 или +7 912 000-00-02", ["+7 912 000-00-01", "+7 912 000-00-02"]],
    ["+7 912 000-00-01 ::: +7 912 000-00-02", ["+7 912 000-00-01", "+7 912 000-00-02"]],
    ['["79120000001@c.us","79120000002@c.us"]', ["79120000001@c.us", "79120000002@c.us"]],
    ["Ann 79120000004:12@s.whatsapp.net", ["79120000004:12@s.whatsapp.net"]],
    ["group 120363000000@g.us", ["120363000000@g.us"]],
    ["~Олег tel:+7-912-000-00-02", ["+7-912-000-00-02"]],
    ["call +1 202 555 0102 ext. 5 (Bob)", ["+1 202 555 0102 ext. 5"]],
    ["Иван 8 495 123-45-67 (доб. 12)", ["8 495 123-45-67 (доб. 12"]],
    ["Ivan 7,91234E+10", ["7,91234E+10"]],
  ])("%s", (line, numbers) => {
    expect(numbersIn(line)).toEqual(numbers);
  });
});

describe("a link to a chat gives its number", () => {
  it.each([
    ["https://wa.me/79120000001", "+79120000001"],
    ["wa.me/79120000001?text=Call%20at%2010", "+79120000001"],
    ["https://api.whatsapp.com/send?phone=12025550102&text=Hi", "+12025550102"],
    ["https://api.whatsapp.com/send/?phone=%2B12025550102&text=12345678901", "+12025550102"],
    ["whatsapp://send?phone=+34600000001", "+34600000001"],
  ])("%s", (line, number) => {
    expect(numbersIn(line)).toEqual([number]);
  });
});

describe("other numbers are left out", () => {
  it.each([
    ["a date", "Анна, 12.05.1987"],
    ["dates of other countries", "Ann 2026-01-15 and 1/15/2026"],
    ["a date and time of a chat", "[12.05.2026, 10:30:15] Anna"],
    ["a time stamp", "seen 2026-01-15T10:30:00.000Z"],
    ["an INN", "ООО Ромашка, ИНН 7707083893"],
    ["an order", "Order no. 79120000001"],
    ["a fax", "fax: +7 495 000-00-01"],
    ["an id within a web address", "https://vk.com/id79120000001"],
    ["digits within a word", "id79120000001 and a79120000001b"],
    ["a mail address", "Ann 79120000001@mail.example"],
    ["a house and a flat", "ул. Ленина 12, кв. 345"],
    ["an invitation to a group", "https://chat.whatsapp.com/79120000001"],
    ["a hash", "9123456789abcdef0123456789"],
  ])("%s", (_, line) => {
    expect(numbersIn(line)).toEqual([]);
  });

  it("also beside a telephone number", () => {
    expect(numbersIn("ИНН 7707083893, тел. 8 912 000-00-01, 12.05.1987")).toEqual([
      "8 912 000-00-01",
    ]);
  });
});

it.each([
  ["+7 (912) 000-00-01, 8 912 000-00-02;\n79120000003@c.us", true],
  ["Ivan +7 912 000-00-01", false],
  ['"79120000001"', false],
])("%j contains only numbers: %s", (text, isPlain) => {
  expect(isPlainNumbers(text)).toBe(isPlain);
});

it.each([
  ["spaces", " ".repeat(400_000)],
  ["digits", "9".repeat(400_000)],
  ["digits and letters", "9a".repeat(200_000)],
  ["pluses", "+".repeat(400_000)],
  ["brackets", "(".repeat(400_000)],
  ["at signs", "9@".repeat(200_000)],
  ["links", "wa.me/".repeat(60_000)],
  ["schemes", "a://".repeat(100_000)],
  ["extensions", "1234567 x ".repeat(40_000)],
  ["labels", "инн ".repeat(100_000)],
  ["scientific", "1.2".repeat(100_000)],
])("%s, very many of them, are read in a short time", (_, line) => {
  expect(isLinear(`x${line}`, findNumbers)).toBe(true);
});

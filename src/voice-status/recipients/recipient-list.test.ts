import { describe, expect, it } from "vitest";
import { isLinear } from "../../lib/cpu-time.ts";
import { addRecipients, fixRecipients, problemOf, splitRecipients } from "./recipient-list.ts";
import { sortRecipients } from "./sort-recipients.ts";

const add = (recipients: readonly string[], text: string) =>
  addRecipients(recipients, splitRecipients(text));

const three = ["79123456789@c.us", "442079460958@c.us", "5511912345678@c.us"];

describe("three numbers are three recipients in any notation", () => {
  it.each([
    ["commas", "79123456789,442079460958,5511912345678"],
    ["commas and spaces", "79123456789, 442079460958, 5511912345678"],
    ["semicolons", "79123456789;442079460958;5511912345678;"],
    ["tabs, a spreadsheet row", "79123456789\t442079460958\t5511912345678"],
    ["new lines", "79123456789\n442079460958\n5511912345678\n"],
    ["Windows new lines, a spreadsheet column", "79123456789\r\n442079460958\r\n5511912345678\r\n"],
    ["a column with empty cells", "\r\n79123456789\r\n\r\n442079460958\r\n\t\r\n5511912345678"],
    ["a column of decimals", "79123456789.0\n442079460958.0\n5511912345678.0"],
    ["quoted cells", '"+7 (912) 345-67-89","+44 20 7946 0958","+55 11 91234-5678"'],
    ["single spaces between whole numbers", "79123456789 442079460958 5511912345678"],
    ["spaces between and within", "+7 912 345-67-89 +44 20 7946 0958 +55 11 91234-5678"],
    ["no-break spaces", "+7\u00a0912\u00a0345-67-89\u00a0+44\u00a02079460958\u00a05511912345678"],
    ["chatIds in a row", "79123456789@c.us 442079460958@c.us 5511912345678@c.us"],
    [
      "a JSON list without its brackets",
      '"79123456789@c.us", "442079460958@c.us", "5511912345678"',
    ],
    ["a mixture", "; +7 912 345-67-89,\t442079460958@c.us\n\n 00 55 11 91234 5678 ,"],
  ])("%s", (_, text) => {
    expect(add([], text)).toEqual({
      recipients: three,
      added: 3,
      duplicates: 0,
      invalid: 0,
    });
  });
});

it("present recipients stay first, in their order", () => {
  const { recipients } = add(["447700900101@c.us", "no number"], "79123456789");
  expect(recipients).toEqual(["447700900101@c.us", "no number", "79123456789@c.us"]);
});

it("the same number in another notation is left out and counted", () => {
  const result = add(
    ["79123456789@c.us"],
    "+7 (912) 345-67-89, 442079460958, 0044 20 7946 0958, 79123456789@c.us",
  );
  expect(result).toEqual({
    recipients: ["79123456789@c.us", "442079460958@c.us"],
    added: 1,
    duplicates: 3,
    invalid: 0,
  });
});

it("a text that is not a recipient is kept as it was written, and counted once", () => {
  const result = add([], "8 (912) 345-67-89; 79123456789; Ivan Petrov; Ivan Petrov");
  expect(result).toEqual({
    recipients: ["8 (912) 345-67-89", "79123456789@c.us", "Ivan Petrov"],
    added: 1,
    duplicates: 1,
    invalid: 2,
  });
});

it.each(["+7 912 345-67-89 \u0434\u043e\u0431. 12", "+1 202 555 0102 ext 5", "+12025550102 x5"])(
  "the extension in %j makes that number invalid, and is not a number itself",
  (text) => {
    expect(add([], text)).toMatchObject({ recipients: [text], added: 0, invalid: 1 });
  },
);

it.each(["", "   ", "\n\n,;\t", "\u200b", '""', "\ufeff\r\n"])("%j adds nothing", (text) => {
  expect(add(three, text)).toEqual({
    recipients: three,
    added: 0,
    duplicates: 0,
    invalid: 0,
  });
});

it("the list is not changed, and the names of object properties do no harm", () => {
  const before = Object.freeze([...three]);
  const { recipients } = add(before, "__proto__, constructor");
  expect(recipients).toEqual([...three, "__proto__", "constructor"]);
  expect(before).toEqual(three);
});

it("a name before a number with a plus is a separate entry", () => {
  expect(splitRecipients("Ivan +7 912 345-67-89")).toEqual(["Ivan", "+7 912 345-67-89"]);
});

it("a space separates two numbers only if both are long enough", () => {
  expect(splitRecipients("123456789 123456789")).toEqual(["123456789", "123456789"]);
  expect(splitRecipients("12345678 123456789")).toEqual(["12345678 123456789"]);
  expect(splitRecipients("123456789 12345678")).toEqual(["123456789 12345678"]);
});

it("ten thousand numbers are added at once, and are duplicates the second time", () => {
  const numbers = Array.from({ length: 10_000 }, (_, index) => `+${79_120_000_000 + index}`);
  const pasted = numbers.join("\r\n");
  const first = add([], pasted);
  expect(first).toMatchObject({ added: 10_000, duplicates: 0, invalid: 0 });
  expect(first.recipients.at(0)).toBe("79120000000@c.us");
  expect(first.recipients.at(-1)).toBe("79120009999@c.us");
  const second = add(first.recipients, numbers.join(" "));
  expect(second).toMatchObject({ added: 0, duplicates: 10_000 });
  expect(second.recipients).toEqual(first.recipients);
});

describe("a paste of eight times the length takes about eight times as long", () => {
  it.each([
    ["numbers in a column", numbersApart(80_000, "\n")],
    ["numbers with spaces", numbersApart(80_000, " ")],
    ["single digits with spaces", "9 ".repeat(80_000)],
    ["words with spaces", "ab ".repeat(80_000)],
    ["quotes within a word", `x${'"'.repeat(80_000)}x`],
    ["digits and hyphens, 1 MB of them", "9-9-9-".repeat(160_000)],
    ["spaces, 100,000 of them", " ".repeat(100_000)],
    ["at signs, a million of them", "@".repeat(1_000_000)],
  ])("%s", (_, text) => {
    expect(isLinear(text, (paste) => add([], paste))).toBe(true);
  });
});

function numbersApart(count: number, between: string): string {
  return Array.from({ length: count }, (_, index) => `+7 912 ${1_000_000 + index}`).join(between);
}

describe("long and hostile texts are read in a short time", () => {
  it.each([
    ["digits and hyphens", "9-".repeat(500_000), 1],
    ["a hundred thousand spaces", " ".repeat(100_000), 0],
    ["at signs", "@".repeat(1_000_000), 1],
    ["single digits", "9 ".repeat(50_000), 1],
    ["single letters", "a ".repeat(100_000), 1],
    ["commas and spaces", ", ".repeat(500_000), 0],
    ["quotes within a word", `x${'"'.repeat(200_000)}x`, 1],
    ["half numbers", "9999 9999 x ".repeat(80_000), 1],
  ])("%s", (_, text, count) => {
    expect(add([], text).recipients).toHaveLength(count);
  });
});

describe("an entry that needs a look is fixed in its place", () => {
  const before = ["79123456789@c.us", "Ivan", "442079460958@c.us"];
  const fix = (text: string) => fixRecipients(before, new Map([["Ivan", splitRecipients(text)]]));

  it.each([
    ["a number", "+55 11 91234-5678", ["5511912345678@c.us"], { added: 1 }],
    ["two numbers", "5511912345678, 12345@lid", ["5511912345678@c.us", "12345@lid"], { added: 2 }],
    ["another blunder", "Ivan?", ["Ivan?"], { added: 0, invalid: 1 }],
    ["one that is there already", "442079460958", [], { added: 0, duplicates: 1 }],
    ["nothing", "  ", [], { added: 0, invalid: 0, duplicates: 0 }],
  ])("by %s", (_, text, place, counts) => {
    expect(fix(text)).toMatchObject({
      recipients: ["79123456789@c.us", ...place, "442079460958@c.us"],
      ...counts,
    });
  });
});

it("a list is split into what can be sent and what needs a look, once for each list", () => {
  const list = ["Ivan", ...three, "+4479460958"];
  expect(sortRecipients(list)).toEqual({ chatIds: three, unread: ["Ivan", "+4479460958"] });
  expect(sortRecipients(list)).toBe(sortRecipients(list));
});

it("an entry has a problem even if its form is valid", () => {
  expect(problemOf("Ivan")).toBe("not-a-number");
  expect(problemOf("+4479460958")).toBe("code-unknown");
});

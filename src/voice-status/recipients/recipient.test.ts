import { describe, expect, it } from "vitest";
import { parseRecipient, type RecipientProblem } from "./recipient.ts";
import { isChatId } from "./chat-id.ts";

const person = { valid: true, chatId: "79123456789@c.us", label: "+79123456789" };

describe("a number in any notation is one chatId", () => {
  it.each([
    "79123456789",
    "+79123456789",
    "0079123456789",
    "00 7 912 345 67 89",
    "+7 912 345-67-89",
    "+7 (912) 345-67-89",
    "(+7) 912 345 67 89",
    "7.912.345.67.89",
    "7/912/345/67/89",
    "79123456789@c.us",
    "79123456789@s.whatsapp.net",
    "79123456789:12@s.whatsapp.net",
    "79123456789.0:12@c.us",
    "79123456789@\u0441.us",
    "79123456789@C.US",
    "7.9123456789E10",
    "7,9123456789E+10",
    "79123456789,00",
    "+79123456789@c.us",
    "+7 (912) 345-67-89@c.us",
    "  79123456789\t",
    "79123456789\r\n",
  ])("%j", (written) => {
    expect(parseRecipient(written)).toEqual(person);
  });
});

describe("invisible characters, and what a paste adds, do not count", () => {
  it.each([
    ["no-break spaces", "+7\u00a0912\u00a0345\u202f67\u00a089"],
    ["a zero-width space", "+7912\u200b3456789"],
    ["a byte order mark", "\ufeff+79123456789"],
    ["a soft hyphen", "+7\u00ad912\u00ad3456789"],
    ["marks of direction", "\u200e+79123456789\u200f"],
    ["embeddings of direction, as a phone's contacts copy them", "\u202a+7 912 345-67-89\u202c"],
    ["isolates of direction", "\u2066+79123456789\u2069"],
    ["an Arabic letter mark", "\u061c+79123456789"],
    ["a non-breaking hyphen", "+7 912 345\u201167\u201189"],
    ["a dash", "+7 912 345\u201367\u201389"],
    ["a minus sign", "+7 912 345\u221267\u221289"],
    ["double quotes", '"+7 912 345-67-89"'],
    ["single quotes", "'79123456789'"],
    ["the one quote that makes a number text in a spreadsheet", "'79123456789"],
    ["angle brackets", "<+79123456789>"],
    ["quotes within spaces", ' "+7 912 345-67-89" '],
    ["spaces within quotes", '" +7 912 345-67-89 "'],
    ["the decimal zero of a spreadsheet", "79123456789.0"],
    [
      "full-width digits",
      "\uff0b\uff17\uff19\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19",
    ],
    ["Arabic digits", "+\u0667\u0669\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669"],
  ])("%s", (_, written) => {
    expect(parseRecipient(written)).toEqual(person);
  });
});

it("a last group of one digit belongs to a number written with dots", () => {
  expect(parseRecipient("+7.912.345.678.0")).toMatchObject({ chatId: "79123456780@c.us" });
});

it("the id of a hidden number is accepted as it is", () => {
  const chatId = "123456789012345@lid";
  expect(parseRecipient(` ${chatId} `)).toEqual({ valid: true, chatId, label: chatId });
});

describe("a text that is not a recipient is refused, with the reason", () => {
  it.each<[string, RecipientProblem]>([
    ["120363025412345678@g.us", "group"],
    ["79123456789-1479621234@g.us", "group"],
    ["79123456789@broadcast", "id-not-known"],
    ["79123456789@c.us.example", "id-not-known"],
    ["79123456789@c.us@g.us", "id-not-known"],
    ["79123456789@", "id-not-known"],
    ["79123456789@@c.us", "id-not-known"],
    ["someone@lid", "id-not-known"],
    ["+123456789012345@lid", "id-not-known"],
    ["@lid", "id-not-known"],
    ["someone@example.com", "id-not-known"],
    ["someone@c.us", "not-a-number"],
    ["@c.us", "not-a-number"],
    ["Ivan", "not-a-number"],
    ["", "not-a-number"],
    ["+", "not-a-number"],
    ["---", "not-a-number"],
    ["++79123456789", "not-a-number"],
    ["7912+3456789", "not-a-number"],
    ["7.91235E+10", "rounded"],
    ["7,9E+10", "rounded"],
    ["7.91234567891E10", "rounded"],
    ["79123456789 \u0434\u043e\u0431. 12", "extension"],
    ["+1 202 555 0102 ext 5", "extension"],
    ["+1 202 555 0102 x5", "extension"],
    ["+1 202 555 0102 #5", "extension"],
    ["8 912 345-67-89", "national"],
    ["89123456789", "national"],
    ["+89123456789", "national"],
    ["89123456789@c.us", "national"],
    ["020 7946 0958", "national"],
    ["0912345678", "national"],
    ["+0 912 345 678", "national"],
    ["000 912 345 678", "national"],
    ["12345678", "too-short"],
    ["12345678.0", "too-short"],
    ["+1234567", "too-short"],
    ["12345678901234567", "too-long"],
    ["+7 912 345-67-89 7 912 345-67-80", "too-long"],
  ])("%j: %s", (written, problem) => {
    expect(parseRecipient(written)).toMatchObject({ valid: false, problem });
  });
});

it.each([
  ["123456789", "123456789@c.us"],
  ["1234567890123456", "1234567890123456@c.us"],
])("%s is just long enough and short enough", (written, chatId) => {
  expect(parseRecipient(written)).toMatchObject({ valid: true, chatId });
});

it("a number from abroad that begins with 8 is not read as a national one", () => {
  expect(parseRecipient("+81 90 1234 5678")).toMatchObject({ chatId: "819012345678@c.us" });
  expect(parseRecipient("84951234567")).toMatchObject({ chatId: "84951234567@c.us" });
  expect(parseRecipient("8613912345678")).toMatchObject({ chatId: "8613912345678@c.us" });
});

it("a chatId and a label are read as the recipient that they were made from", () => {
  const first = parseRecipient("+7 (912) 345-67-89");
  if (!first.valid) throw new Error(first.problem);
  expect(parseRecipient(first.chatId)).toEqual(first);
  expect(parseRecipient(first.label)).toEqual(first);
});

it("a refused text stays readable, so that it can be fixed", () => {
  expect(parseRecipient(" \u202e8 (912) 345-67-89 x\u202c ")).toEqual({
    valid: false,
    text: "8 (912) 345-67-89 x",
    problem: "not-a-number",
  });
});

describe("long and hostile texts are read in a short time", () => {
  it.each([
    ["digits and hyphens", "9-".repeat(500_000), "too-long"],
    ["spaces before a word", `${" ".repeat(100_000)}x`, "not-a-number"],
    ["at signs", "@".repeat(1_000_000), "id-not-known"],
    ["quotes before a word", `${'"'.repeat(200_000)}x`, "not-a-number"],
    ["quotes within a word", `x${'"'.repeat(200_000)}x`, "not-a-number"],
    ["pairs of quotes within a word", `x${`"'y`.repeat(100_000)}x`, "not-a-number"],
    ["zeros", "0".repeat(1_000_000), "national"],
    ["digits and a dot", `${"9".repeat(1_000_000)}.`, "too-long"],
    ["pluses", "+".repeat(1_000_000), "not-a-number"],
  ])("%s", (_, written, problem) => {
    expect(parseRecipient(written)).toMatchObject({ valid: false, problem });
  });
});

it.each([
  "8 912 345-67-89",
  "89123456789@c.us",
  "120363025412345678@g.us",
  "79123456789",
  "+79123456789",
  "12345@c.us",
  "someone@lid",
  "79123456789@c.us",
  "123456789012345@lid",
])("whether %j is a chatId agrees with how it is read", (entry) => {
  const recipient = parseRecipient(entry);
  expect(isChatId(entry)).toBe(recipient.valid && recipient.chatId === entry);
});

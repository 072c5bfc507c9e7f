import { describe, expect, it } from "vitest";
import {
  fromStoredList,
  isSameListName,
  listFileName,
  listToCsv,
  MAX_LIST_NAME,
  tidyListName,
  toStoredList,
} from "./saved-list.ts";

const list = { id: "01J", name: "Regular guests", chatIds: ["79123456789@c.us", "12345@lid"] };

describe("a stored list", () => {
  it("is read unchanged", () => {
    expect(fromStoredList("01J", toStoredList(list))).toEqual(list);
  });

  it.each([
    [null],
    [""],
    ["[]"],
    ["{"],
    ['{"name":"","list":"79123456789"}'],
    ['{"name":" x","list":"79123456789"}'],
    ['{"name":"a\u202Eb","list":"79123456789"}'],
    [`{"name":"${"x".repeat(MAX_LIST_NAME + 1)}","list":"79123456789"}`],
    ['{"name":"x","list":""}'],
    ['{"name":"x","list":"79123456789 =1+1"}'],
    ['{"name":"x","list":["79123456789"]}'],
    ['{"list":"79123456789"}'],
  ])("is not %j", (text) => {
    expect(fromStoredList("01J", text)).toBeUndefined();
  });
});

describe("a name", () => {
  it.each([
    ["  two\n words\t", "two words"],
    ["\u202Eevil\u2066", "evil"],
    ["\u200B", ""],
    ["Ёлка & Co", "Ёлка & Co"],
    ["x".repeat(100), "x".repeat(MAX_LIST_NAME)],
    ["🎄".repeat(100), "🎄".repeat(MAX_LIST_NAME)],
  ])("%j is stored as %j", (text, name) => {
    expect(tidyListName(text)).toBe(name);
  });

  it("is the same in another case", () => {
    expect(isSameListName("VIP Ёлка", "vip елка")).toBe(true);
    expect(isSameListName("VIP", "VIP 2")).toBe(false);
  });
});

describe("an export", () => {
  it("has a line for each recipient, the known names, and no formulas", () => {
    const names = new Map([["79123456789@c.us", "=SUM(A1)"]]);
    expect(listToCsv(list, names, { number: "Number", name: "Name" }, ",")).toBe(
      `\uFEFFNumber,Name\r\n79123456789@c.us,"'=SUM(A1)"\r\n12345@lid,\r\n`,
    );
  });

  it.each([
    ["Regular guests", "recipients-regular-guests.csv"],
    ["../../etc", "recipients-etc.csv"],
    ["Ёлка: 2026/27", "recipients-ёлка-2026-27.csv"],
    ["???", "recipients.csv"],
  ])("of %j goes into %s", (name, file) => {
    expect(listFileName({ ...list, name })).toBe(file);
  });
});

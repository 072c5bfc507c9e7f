import { describe, expect, it } from "vitest";
import { isLinear } from "../lib/cpu-time.ts";
import { readPaste } from "./phone-column.ts";
import { readNumber } from "./phone-number.ts";

const read = (text: string) => readPaste(text, (cell) => readNumber(cell, "RU"));
const two = ["8 912 345-67-89", "+44 20 7946 0958"];

describe("the phone column of a table is found", () => {
  it.each([
    [
      "tabs, as a spreadsheet copies",
      "Name\tPhone\r\nIvan\t8 912 345-67-89\r\nAnn\t+44 20 7946 0958",
    ],
    ["semicolons", "Phone;City\n8 912 345-67-89;Omsk\n+44 20 7946 0958;London"],
    ["commas and quotes", 'City,Phone\n"Omsk, RU",8 912 345-67-89\n"York ""N""",+44 20 7946 0958'],
    ["bars", "Phone|City\n8 912 345-67-89|Omsk\n+44 20 7946 0958|London"],
    [
      "line breaks in a cell",
      '"City\nof birth";Phone\n"Om\nsk";8 912 345-67-89\nYork;+44 20 7946 0958',
    ],
    [
      "ids of the same form beside it",
      "ID\tPhone\n4512345678\t8 912 345-67-89\n9012345678\t+44 20 7946 0958",
    ],
    [
      "dates and sums",
      "Date;Sum;Phone\n2026-01-15;1000.00;8 912 345-67-89\n2026-01-16;9.50;+44 20 7946 0958",
    ],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual({ pieces: two, column: "Phone" });
  });

  it("without a header, by what its cells hold", () => {
    const text = "Ivan, 8 912 345-67-89\nAnn, +44 20 7946 0958";
    expect(read(text)).toEqual({ pieces: two, column: 2 });
  });

  it("in Russian, with blunders kept and empty cells passed over", () => {
    const text =
      "Имя;Телефон\nИван;8 912 345-67-89\nПётр;нет\nОля;\nАнна;+44 20 7946 0958\nЯна;112 112";
    const pieces = [two[0], "нет", two[1], "112 112"];
    expect(read(text)).toEqual({ pieces, column: "Телефон" });
  });

  it("with two numbers in one cell", () => {
    expect(read('Phone;City\n"8 912 345-67-89, +44 20 7946 0958";Omsk').pieces).toEqual(two);
  });
});

describe("a list is no table", () => {
  it.each([
    ["a column", "8 912 345-67-89\n+44 20 7946 0958"],
    ["a column with its header", "Телефон\r\n8 912 345-67-89\r\n+44 20 7946 0958"],
    ["a line", "8 912 345-67-89, +44 20 7946 0958"],
    ["lines that end in a comma", "8 912 345-67-89,\n+44 20 7946 0958,"],
    ["a grid of numbers", "8 912 345-67-89\t+44 20 7946 0958\n\t"],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual({ pieces: two });
  });
});

describe("hostile tables come to an end", () => {
  it.each([
    ["quotes in lines", '"\n'.repeat(200_000)],
    ["open quotes", `${'a"'.repeat(300_000)}\n${'",'.repeat(200_000)}`],
    ["columns without end", `${"1,".repeat(200_000)}\n${"1,".repeat(200_000)}`],
    ["empty cells", ",\n".repeat(300_000)],
  ])("%s", (_, text) => {
    expect(isLinear(text, read)).toBe(true);
  });
});

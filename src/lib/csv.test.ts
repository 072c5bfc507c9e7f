import { expect, it } from "vitest";
import { toCsv } from "./csv.ts";

/** Reads a CSV as RFC 4180 says, to see what a spreadsheet would. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (const [, quoted, plain = "", end] of text.slice(1).matchAll(cells)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows.slice(0, -1);
}

it("has a byte order mark, and a line for each row", () => {
  const text = toCsv([
    ["a", "b"],
    [1, 2],
  ]);
  expect(text).toBe("\uFEFFa,b\r\n1,2\r\n");
});

it.each([["a,b"], ['say "hi"'], ["two\r\nlines"], ["голос"], [""]])("keeps %j whole", (value) => {
  expect(parseCsv(toCsv([[value, "end"]]))).toEqual([[value, "end"]]);
});

it.each([
  ["=1+1"],
  ["+79123456789"],
  ["-2"],
  ["@SUM(A1)"],
  ["\tx"],
  ["\r=1"],
  [" =1"],
  ["＝1"],
  ["\0=1"],
])("defuses %j", (value) => {
  expect(parseCsv(toCsv([[value]]))).toEqual([[`'${value.replaceAll("\0", "")}`]]);
});

import papaparse from "papaparse";
import { describe, expect, it } from "vitest";
import { isLinear } from "../cpu-time.ts";
import { MAX_CELL_CHARACTERS, separatorFor, toCsv } from "./csv.ts";

/** The cells as a spreadsheet reads them if it expects this separator. */
function read(text: string, delimiter: string, quoteChar = '"'): string[][] {
  return papaparse.parse<string[]>(text.replace(/^\uFEFF/, ""), {
    delimiter,
    quoteChar,
    skipEmptyLines: true,
  }).data;
}

const both = [",", ";"] as const;

it("a table has a byte order mark, and a line for each row", () => {
  const text = toCsv(
    [
      ["a", "b"],
      [1, 2],
    ],
    ",",
  );
  expect(text).toBe("\uFEFFa,b\r\n1,2\r\n");
});

const harmless = [
  "a,b",
  "a;b",
  "a|b",
  "a\tb",
  'say "hi"',
  '"',
  "two\r\nlines",
  "two\nlines",
  " spaces ",
  "голос",
  "",
  "1.5",
  "a-b",
  "https://a.example/?a=1&b=2",
  "01@c.us 02@c.us",
];

it.each(harmless.flatMap((value) => both.map((separator) => ({ value, separator }))))(
  "a cell with $value is read unchanged if cells are separated by $separator",
  ({ value, separator }) => {
    expect(read(toCsv([["begin", value, "end"]], separator), separator)).toEqual([
      ["begin", value, "end"],
    ]);
  },
);

it.each([
  ["=1+1", "'=1+1"],
  ["+79123456789", "'+79123456789"],
  ["-2", "'-2"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\tx", "'\tx"],
  ["\r=1", "'\r'=1"],
  [" =1", "' =1"],
  ['"=1"', `'"=1"`],
  ["＝1", "'＝1"],
  ["\0=1", "'=1"],
  ["x;=1+1", "x;'=1+1"],
  ["x,=1+1", "x,'=1+1"],
  ["x\t@SUM(A1)", "x\t'@SUM(A1)"],
  ["x|+1", "x|'+1"],
  ["x\n=1", "x\n'=1"],
  ["x; ; =1;-2", "x; ;' =1;'-2"],
  ['x;"=1+1"', `x;'"=1+1"`],
])("%j cannot become a formula", (value, defused) => {
  for (const separator of both) {
    expect(read(toCsv([[value]], separator), separator)).toEqual([[defused]]);
  }
});

it.each([
  ["a long text", "a".repeat(100_000)],
  ["a text that apostrophes make longer", ";=".repeat(16_383)],
])("%s has no more characters than a cell holds", (_, value) => {
  const [[kept = ""] = []] = read(toCsv([[value]], ","), ",");
  expect(kept).toHaveLength(MAX_CELL_CHARACTERS);
  expect(kept.endsWith("…")).toBe(true);
});

describe("no cell becomes a formula", () => {
  const formulas = ["=1+1", '=HYPERLINK("https://evil.example";"x")', "+1", "-1", "@A1", "＝1"];
  const fronts = [
    "",
    " ",
    "\t",
    "\r",
    "\n",
    "x;",
    "x,",
    "x\t",
    "x|",
    "x\r\n",
    'x;"',
    'x,"',
    '";',
    '",',
  ];
  const cells = fronts.flatMap((front) =>
    formulas.flatMap((formula) => [
      `${front}${formula}`,
      `${front}${formula}";x`,
      `"${front} ${formula}`,
    ]),
  );
  const isFormula = (value: string) => /^[\s"]*[=+\-@＝＋－＠]/.test(value);

  it.each(
    both.flatMap((separator) =>
      [",", ";", "\t", "|"].flatMap((expected) => [
        { separator, expected, quote: '"' },
        // A reader that ignores quotes, as some do after the beginning of a cell.
        { separator, expected, quote: "\u0001" },
      ]),
    ),
  )(
    "separated by $separator, read as if separated by $expected",
    ({ separator, expected, quote }) => {
      for (const value of cells) {
        const rows = read(toCsv([["name", value, "end"]], separator), expected, quote);
        expect(rows.flat().filter(isFormula), JSON.stringify(value)).toEqual([]);
      }
    },
  );
});

it.each([
  ["en-GB", ","],
  ["en-US", ","],
  ["he", ","],
  ["ja", ","],
  ["ru", ";"],
  ["de", ";"],
  ["fr", ";"],
  ["pt-BR", ";"],
  ["ar-EG", ";"],
])("in %s cells are separated by %j", (locale, separator) => {
  expect(separatorFor(locale)).toBe(separator);
});

it.each([
  ["tabs", "\t".repeat(1_000_000)],
  ["spaces", `x${" ".repeat(1_000_000)}`],
  ["signs", "=".repeat(300_000)],
  ["separators", ";".repeat(1_000_000)],
  ["formulas", ";=".repeat(150_000)],
])("a long cell takes little time: %s", (_, value) => {
  expect(isLinear(value, (part) => toCsv([[part]], ","))).toBe(true);
});

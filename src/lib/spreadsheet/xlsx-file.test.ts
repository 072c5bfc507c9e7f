import { inflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { toXlsxFile } from "./xlsx-file.ts";

/** The texts of the files in a ZIP archive, by name, read from its central directory. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(zip.lastIndexOf("PK\x05\x06", undefined, "latin1") + 16);
  while (zip.toString("latin1", at, at + 4) === "PK\x01\x02") {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(begin, begin + zip.readUInt32LE(at + 20));
    const isPacked = zip.readUInt16LE(at + 10) === 8;
    files.set(name, (isPacked ? inflateRawSync(packed) : packed).toString("utf8"));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

/** The XML of a cell, with its shared string in place of the string's index. */
function cellOf(files: Map<string, string>, sheet: number, place: string): string {
  const xml = files.get(`xl/worksheets/sheet${sheet}.xml`) ?? "";
  const found = new RegExp(`<c r="${place}"[^>]*?(?:/>|>.*?</c>)`).exec(xml)?.[0] ?? "";
  const strings = (files.get("xl/sharedStrings.xml") ?? "").match(/<si>.*?<\/si>/gs) ?? [];
  return found.replace(/t="s"><v>(\d+)<\/v>/, (_, index) => `t="s">${strings[Number(index)]}`);
}

/** The number format of a cell. */
function formatOf(files: Map<string, string>, place: string): string | undefined {
  const styles = files.get("xl/styles.xml") ?? "";
  const style = Number(/ s="(\d+)"/.exec(cellOf(files, 1, place))?.[1]);
  const formats = /<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0].match(/<xf [^>]*>/g) ?? [];
  const id = /numFmtId="(\d+)"/.exec(formats[style] ?? "")?.[1];
  // Format 9 is built in.
  return id === "9" ? "0%" : new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1];
}

describe("an XLSX file that is opened again", () => {
  let files = new Map<string, string>();

  beforeAll(async () => {
    vi.stubEnv("TZ", "Europe/Moscow");
    const columns = ["Number", "Views", "Last step", "Share", "Name", "Day"].map(
      (title, index) => ({
        title,
        width: 10 + index,
      }),
    );
    const rows = [
      [
        "+79123456789",
        12,
        { at: Date.UTC(2026, 10, 26, 9) },
        { share: 0.25 },
        "=1+1",
        { day: Date.UTC(2026, 10, 26, 22) },
      ],
      ["79123456789", 0, "", "", "<&>\u0000 Ёлка\n2"],
      ["007", "", "", "", "a".repeat(40_000)],
    ];
    const tables = [
      { title: "Who: saw/it?", columns, rows },
      { title: "x".repeat(50), columns, rows: [] },
    ];
    files = unzip(await toXlsxFile(tables));
  });
  afterAll(() => vi.unstubAllEnvs());

  test("has a sheet for each table, with an allowed name", () => {
    const names = files.get("xl/workbook.xml")?.match(/(?<=<sheet [^>]*name=")[^"]*/g);
    expect(names).toEqual(["Who  saw it ", "x".repeat(31)]);
  });

  test("has numbers, phone numbers and formulas as what they are", () => {
    expect(cellOf(files, 1, "A2")).toContain(`t="s"><si><t>+79123456789</t>`);
    expect(cellOf(files, 1, "A3")).toContain(`t="s"><si><t>79123456789</t>`);
    expect(cellOf(files, 1, "A4")).toContain(`t="s"><si><t>007</t>`);
    expect(cellOf(files, 1, "B2")).toBe(`<c r="B2"><v>12</v></c>`);
    expect(cellOf(files, 1, "E2")).toContain("<si><t>=1+1</t>");
    expect([...files.values()].join()).not.toContain("<f>");
  });

  test("has local times and shares that can be calculated with", () => {
    // 26 November 2026 is day 46,352 of the calendar of spreadsheets.
    expect(cellOf(files, 1, "C2")).toContain("<v>46352.5</v>");
    expect(formatOf(files, "C2")).toBe("yyyy-mm-dd hh:mm:ss");
    expect(cellOf(files, 1, "D2")).toContain("<v>0.25</v>");
    expect(formatOf(files, "D2")).toBe("0%");
    // It is after midnight in Moscow.
    expect(cellOf(files, 1, "F2")).toContain("<v>46353</v>");
    expect(formatOf(files, "F2")).toBe("yyyy-mm-dd");
    expect(cellOf(files, 1, "C3")).not.toContain("<v>");
  });

  test("has texts in which what XML forbids is escaped, as long as a cell holds", () => {
    expect(cellOf(files, 1, "E3")).toContain("&lt;&amp;&gt;_x0000_ Ёлка\n2</t>");
    expect(cellOf(files, 1, "E4").match(/a+…/)?.[0]).toHaveLength(32_767);
  });

  test("has titles that stay in sight, and columns of the right width", () => {
    const xml = files.get("xl/worksheets/sheet1.xml") ?? "";
    expect(xml).toMatch(
      /<pane ySplit="1" topLeftCell="A2" [^>]*state="frozen"|<pane [^>]*state="frozen"[^>]*ySplit="1"/,
    );
    expect(xml).toContain(`<col min="5" max="5" width="14"`);
    expect(cellOf(files, 1, "A1")).toMatch(/ s="[1-9]/);
  });
});

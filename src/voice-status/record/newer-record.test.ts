import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../lib/text/parse-json.ts";
import { newerRecordOf } from "./newer-record.ts";
import { fromRow, rowSchema } from "./record-row.ts";
import { recordStates } from "./record.ts";

const folder = new URL("rows/", import.meta.url);
const rowsOf = (file: string) =>
  parseJson(readFileSync(new URL(file, folder), "utf8")) as unknown[];

describe("rows as a version stored them", () => {
  const files = readdirSync(folder).filter((name) => /^version-\d+\.json$/.test(name));

  it.each(files)("%s can be read", (file) => {
    const rows = rowsOf(file);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const read = rowSchema.safeParse(row);
      expect(read.error?.issues).toBeUndefined();
      if (read.data)
        expect(fromRow(read.data, () => ["79123456789@c.us"])).toMatchObject({ version: 1 });
      expect(newerRecordOf(row, recordStates)).toBeUndefined();
    }
  });
});

it("the checks overridden by a record of version 1 are known", () => {
  const records = rowsOf("version-1.json").map((row) =>
    fromRow(rowSchema.parse(row), () => undefined),
  );
  expect(records.flatMap(({ overriddenChecks = [] }) => overriddenChecks)).toEqual([
    { name: "link-status", detail: "404" },
  ]);
});

describe("a row of a newer studio", () => {
  it.each(rowsOf("newer.json"))("%# is recognised by the fields of every version", (row) => {
    expect(rowSchema.safeParse(row).success).toBe(false);
    expect(newerRecordOf(row, recordStates)).toMatchObject({
      id: expect.stringMatching(/^01/),
      idInstance: "1101000001",
      fileName: "greeting.mp3",
      state: expect.any(String),
    });
  });

  it.each([
    [
      "a broken one of this version",
      { ...(rowsOf("version-1.json")[0] as object), startedAt: "?" },
    ],
    [
      "one without a file",
      { version: 2, id: "01JNAX8C00ABCDEFGHJKMNPQRS", idInstance: "1", state: "x" },
    ],
    ["no record", null],
    ["a text", "version 2"],
  ])("is not %s", (_, row) => {
    expect(newerRecordOf(row, recordStates)).toBeUndefined();
  });
});
